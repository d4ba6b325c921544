package io.github.ita4j.json;

import io.github.ita4j.model.Scorecard;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one document of an input: a scorecard, or why it was refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source where the document was read: {@code file} for a file that is one document, else
 *     {@code file:line}
 * @param line the line on which the document starts, from 1
 * @param scorecard the scorecard, unless the document was refused
 * @param error why the document was refused
 */
public record ReadAssessment(
    String source, long line, Optional<Scorecard> scorecard, Optional<ItaJsonException> error) {

  /**
   * Checks that there is either a scorecard or an error.
   *
   * @throws IllegalArgumentException otherwise
   */
  public ReadAssessment {
    Objects.requireNonNull(source, "source");
    if (scorecard.isPresent() == error.isPresent()) {
      throw new IllegalArgumentException("scorecard, error: there must be one of them");
    }
  }

  /**
   * The scorecard.
   *
   * @return the scorecard
   * @throws ItaJsonException if the document was refused
   */
  public Scorecard orElseThrow() {
    if (error.isPresent()) {
      throw error.get();
    }
    return scorecard.orElseThrow();
  }
}
