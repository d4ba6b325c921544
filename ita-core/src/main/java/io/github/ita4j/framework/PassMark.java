package io.github.ita4j.framework;

import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import java.util.Objects;

/**
 * The overall score that an agency must reach to pass.
 *
 * @param score the mark, 85.00 in the national scheme
 * @param provenance the sources of the mark
 */
public record PassMark(Score score, Provenance provenance) {

  /** Checks that both components are given. */
  public PassMark {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("PassMark")
        .add("score", score())
        .add("confidence", provenance.confidence())
        .toString();
  }
}
