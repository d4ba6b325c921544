package io.github.ita4j.improvement;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.StatedScore;
import java.util.Objects;
import java.util.Optional;

/**
 * A score that a plan sets out to reach, for example from 94.60 in FY2567 to at least 99.17.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element, mostly the overall score
 * @param from the score that the plan starts from, if it says so
 * @param fromYear the fiscal year of that score, if the plan says so
 * @param atLeast the score to reach
 */
public record Target(
    ElementId element,
    Optional<StatedScore> from,
    Optional<FiscalYear> fromYear,
    StatedScore atLeast) {

  /** Checks that all are given. */
  public Target {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(fromYear, "fromYear");
    Objects.requireNonNull(atLeast, "atLeast");
  }

  /**
   * A target for the overall score.
   *
   * @param atLeast the score to reach
   * @return the target
   */
  public static Target ofOverall(StatedScore atLeast) {
    return new Target(ElementId.OVERALL, Optional.empty(), Optional.empty(), atLeast);
  }
}
