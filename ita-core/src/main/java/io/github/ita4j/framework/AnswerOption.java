package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.summary.Summary;
import org.immutables.value.Value;

/** An answer that a question offers, and the points for choosing it. */
@Value.Immutable
@ResultStyle
public abstract class AnswerOption {

  AnswerOption() {}

  /**
   * Creates an option with a Thai label only.
   *
   * @param thai the answer as the form prints it
   * @param points the points, for example {@code 67}
   * @return the option
   * @throws io.github.ita4j.model.ItaParseException if the points are not from 0 to 100
   */
  public static AnswerOption of(String thai, String points) {
    return of(LocalizedText.ofThai(thai), Score.parse(points));
  }

  /**
   * Creates an option.
   *
   * @param label the answer as the form prints it
   * @param points the points for choosing it
   * @return the option
   */
  public static AnswerOption of(LocalizedText label, Score points) {
    return AnswerOptionBuilder.builder().label(label).points(points).build();
  }

  /**
   * Returns the answer as the form prints it, for example {@code มากที่สุด}.
   *
   * @return the label, at most 500 characters
   */
  public abstract LocalizedText label();

  /**
   * Returns the points for choosing it.
   *
   * @return the points
   */
  public abstract Score points();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("AnswerOption")
        .add("label", label().thai())
        .add("points", points())
        .toString();
  }
}
