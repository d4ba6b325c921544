package io.github.ita4j.framework;

import io.github.ita4j.model.Score;
import java.util.Objects;

/**
 * The overall score that an agency must reach to pass.
 *
 * <p>Immutable and thread-safe.
 *
 * @param score the mark, 85.00 in the national scheme
 * @param provenance where the mark comes from
 */
public record PassMark(Score score, Provenance provenance) {

  /** Checks that both are given. */
  public PassMark {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(provenance, "provenance");
  }
}
