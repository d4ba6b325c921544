package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import org.immutables.value.Value;

/** The overall score that an agency must reach to pass. */
@Value.Immutable
@ResultStyle
public abstract class PassMark {

  PassMark() {}

  static PassMarkBuilder builder() {
    return PassMarkBuilder.builder();
  }

  /**
   * Returns the score to reach, 85.00 in the national scheme.
   *
   * @return the mark
   */
  public abstract Score score();

  /**
   * Returns the sources of the mark.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("PassMark")
        .add("score", score())
        .add("confidence", provenance().confidence())
        .toString();
  }
}
