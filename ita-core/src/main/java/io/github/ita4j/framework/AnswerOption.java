package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import java.util.Objects;

/**
 * One answer that a question offers, and the points that it gives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the answer as the form prints it, for example {@code มากที่สุด}
 * @param points the points of whoever gives this answer, 0.00 to 100.00
 */
public record AnswerOption(LocalizedText label, Score points) {

  /** Checks that both are there. */
  public AnswerOption {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(points, "points");
  }

  /**
   * An option with a Thai label only.
   *
   * @param thai the answer as the form prints it
   * @param points its points, for example {@code 67}
   * @return the option
   * @throws io.github.ita4j.model.ItaParseException if the points are not from 0 to 100
   */
  public static AnswerOption of(String thai, String points) {
    return new AnswerOption(LocalizedText.ofThai(thai), Score.of(points));
  }
}
