package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.Optional;

/**
 * Bounds and conflicts that need not follow from a scorecard, for tests of what reads them. No
 * caller can build one.
 */
public final class WrongBounds {

  private WrongBounds() {}

  public static ElementBounds of(
      ElementId element, Optional<Score> nominal, Score low, Score high) {
    return new ElementBounds(element, nominal, low, high);
  }

  public static Conflict conflict(
      ElementId element, StatedScore stated, Score low, Score high, ConsistentSide fits) {
    return Conflict.builder()
        .element(element)
        .stated(stated)
        .partsLow(low)
        .partsHigh(high)
        .fits(fits)
        .build();
  }
}
