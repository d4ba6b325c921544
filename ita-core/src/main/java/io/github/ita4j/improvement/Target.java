package io.github.ita4j.improvement;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.StatedScore;
import java.util.Objects;
import java.util.Optional;

/**
 * A score that a plan aims at, for example from 94.60 in FY2567 to at least 99.17.
 *
 * @param element the element, usually the overall score
 * @param from the score that the plan starts from, if it names one
 * @param fromYear the fiscal year of that score, if the plan names it
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
   * Returns a target for the overall score.
   *
   * @param atLeast the score to reach
   * @return the target
   */
  public static Target ofOverall(StatedScore atLeast) {
    return new Target(ElementId.OVERALL, Optional.empty(), Optional.empty(), atLeast);
  }
}
