package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.Objects;

/**
 * An element whose stated score is incompatible with its parts, even allowing for rounding.
 *
 * @param element the element
 * @param stated the score that the source states for it
 * @param partsLow the least two-decimal score that its parts allow, included
 * @param partsHigh the greatest two-decimal score that its parts allow, included
 * @param fits the side that agrees with the scores above and beside the element
 */
public record Conflict(
    ElementId element, StatedScore stated, Score partsLow, Score partsHigh, ConsistentSide fits) {

  /** Checks that all are given. */
  public Conflict {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(partsLow, "partsLow");
    Objects.requireNonNull(partsHigh, "partsHigh");
    Objects.requireNonNull(fits, "fits");
  }
}
