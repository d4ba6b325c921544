package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;

/** Limits that no ladder has, for tests of what reads them. No caller can build one. */
public final class WrongLimit {

  private WrongLimit() {}

  public static TierLimit of(Framework framework, ElementId element, Score atLeast) {
    return TierLimit.builder()
        .element(element)
        .atLeast(atLeast)
        .provenance(framework.elements().get(0).provenance())
        .build();
  }
}
