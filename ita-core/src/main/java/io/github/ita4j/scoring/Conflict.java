package io.github.ita4j.scoring;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import org.immutables.value.Value;

/** An element whose stated score is incompatible with its parts, even allowing for rounding. */
@Value.Immutable
@ResultStyle
public abstract class Conflict {

  Conflict() {}

  static ConflictBuilder builder() {
    return ConflictBuilder.builder();
  }

  /**
   * Returns the element.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the score that the source states for it.
   *
   * @return the stated score
   */
  public abstract StatedScore stated();

  /**
   * Returns the least two-decimal score that its parts allow.
   *
   * @return the score, included
   */
  public abstract Score partsLow();

  /**
   * Returns the greatest two-decimal score that its parts allow.
   *
   * @return the score, included
   */
  public abstract Score partsHigh();

  /**
   * Returns the side that agrees with the scores above and beside the element.
   *
   * @return the side
   */
  public abstract ConsistentSide fits();
}
