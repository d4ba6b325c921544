package io.github.ita4j.improvement;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.StatedScore;
import java.util.Optional;
import org.immutables.value.Value;

/** A score that a plan aims at, for example from 94.60 in FY2567 to at least 99.17. */
// A builder has no method that copies a value where an attribute is named "from".
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Target {

  Target() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static TargetBuilder builder() {
    return TargetBuilder.builder();
  }

  /**
   * Returns the element, usually the overall score.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the score that the plan starts from.
   *
   * @return the score, if the plan names one
   */
  public abstract Optional<StatedScore> from();

  /**
   * Returns the fiscal year of that score.
   *
   * @return the fiscal year, if the plan names it
   */
  public abstract Optional<FiscalYear> fromYear();

  /**
   * Returns the score to reach.
   *
   * @return the least score that reaches the target
   */
  public abstract StatedScore atLeast();

  /**
   * Returns a builder with the attributes of this target.
   *
   * @return a new builder
   */
  public TargetBuilder toBuilder() {
    return builder().element(element()).from(from()).fromYear(fromYear()).atLeast(atLeast());
  }

  /**
   * Returns a target for the overall score.
   *
   * @param atLeast the score to reach
   * @return the target
   */
  public static Target ofOverall(StatedScore atLeast) {
    return builder().element(ElementId.OVERALL).atLeast(atLeast).build();
  }
}
