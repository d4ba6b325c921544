package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.Objects;

/**
 * An element whose stated score and whose parts exclude each other, whatever was rounded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param stated the score that the source states for it
 * @param partsLow the least two-decimal score that its parts allow, included
 * @param partsHigh the greatest two-decimal score that its parts allow, included
 * @param fits which side agrees with what the element may be as seen from above
 */
public record Conflict(
    ElementId element, StatedScore stated, Score partsLow, Score partsHigh, Fit fits) {

  /** Checks that all are given. */
  public Conflict {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(partsLow, "partsLow");
    Objects.requireNonNull(partsHigh, "partsHigh");
    Objects.requireNonNull(fits, "fits");
  }
}
