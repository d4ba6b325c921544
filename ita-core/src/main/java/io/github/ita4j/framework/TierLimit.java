package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Objects;

/**
 * A limit of a tier: the least score that one element must reach.
 *
 * <p>Scores are rounded to two decimals before the comparison, so 84.99 and 85.00 have no gap
 * between them.
 *
 * @param element the element
 * @param atLeast the lower bound
 * @param provenance the sources of the limit
 */
public record TierLimit(ElementId element, Score atLeast, Provenance provenance) {

  /** Checks that all components are given. */
  public TierLimit {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(atLeast, "atLeast");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Returns the limit, for example {@code IIT at least 85.00}. */
  @Override
  public String toString() {
    return element + " at least " + atLeast;
  }
}
