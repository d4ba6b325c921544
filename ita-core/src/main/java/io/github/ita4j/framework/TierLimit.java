package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import org.immutables.value.Value;

/**
 * A limit of a tier: the least score that one element must reach.
 *
 * <p>Scores are rounded to two decimals before the comparison, so 84.99 and 85.00 have no gap
 * between them.
 */
@Value.Immutable
@ResultStyle
public abstract class TierLimit {

  TierLimit() {}

  static TierLimitBuilder builder() {
    return TierLimitBuilder.builder();
  }

  /**
   * Returns the element that has the limit.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the least score that reaches the limit.
   *
   * @return the lower bound, included
   */
  public abstract Score atLeast();

  /**
   * Returns the sources of the limit.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /** Returns the limit, for example {@code IIT at least 85.00}. */
  @Override
  public String toString() {
    return element() + " at least " + atLeast();
  }
}
