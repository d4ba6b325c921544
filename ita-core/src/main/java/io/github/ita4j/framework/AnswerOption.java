package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import java.util.Objects;

/**
 * An answer that a question offers, and the points for choosing it.
 *
 * @param label the answer as the form prints it, for example {@code มากที่สุด}
 * @param points the points, 0.00 to 100.00
 */
public record AnswerOption(LocalizedText label, Score points) {

  /** Checks that both components are given. */
  public AnswerOption {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(points, "points");
  }

  /**
   * Creates an option with a Thai label only.
   *
   * @param thai the answer as the form prints it
   * @param points the points, for example {@code 67}
   * @return the option
   * @throws io.github.ita4j.model.ItaParseException if the points are not from 0 to 100
   */
  public static AnswerOption of(String thai, String points) {
    return new AnswerOption(LocalizedText.ofThai(thai), Score.of(points));
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("AnswerOption")
        .add("label", label.thai())
        .add("points", points())
        .toString();
  }
}
