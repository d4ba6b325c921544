package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Objects;

/**
 * What a tier asks of one element: that its score is at least a bound.
 *
 * <p>A bound is reached by what rounds to it or more at two decimals, so there is no gap between
 * 84.99 and 85.00.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param atLeast the lower bound
 * @param provenance where the limit comes from
 */
public record TierLimit(ElementId element, Score atLeast, Provenance provenance) {

  /** Checks that all are given. */
  public TierLimit {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(atLeast, "atLeast");
    Objects.requireNonNull(provenance, "provenance");
  }
}
