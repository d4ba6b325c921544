package io.github.ita4j.json;

import io.github.ita4j.model.Scorecard;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of reading one document of an input: a scorecard, or the reason for its refusal.
 *
 * @param source the place of the document: {@code file} for a file that is one document, else
 *     {@code file:line}
 * @param line the line on which the document starts, from 1
 * @param scorecard the scorecard, unless the document was refused
 * @param error the reason for the refusal, if the document was refused
 */
public record AssessmentResult(
    String source, long line, Optional<Scorecard> scorecard, Optional<ItaJsonException> error) {

  /**
   * Checks that there is either a scorecard or an error.
   *
   * @throws IllegalArgumentException otherwise
   */
  public AssessmentResult {
    Objects.requireNonNull(source, "source");
    if (scorecard.isPresent() == error.isPresent()) {
      throw new IllegalArgumentException("scorecard, error: there must be one of them");
    }
  }

  /**
   * Returns the scorecard, or throws the refusal.
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
