package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;

/**
 * A stated score in JSON: a number with two decimals such as {@code 89.30}. A score with fewer
 * printed decimals is an object: {@code {"value": 90.9, "decimals": 1}}.
 *
 * @param value the points, 0 to 100, with {@code decimals} digits after the point
 * @param decimals the number of decimals that the source printed, 0 to 2
 */
public record ScoreJson(BigDecimal value, int decimals) {

  /**
   * Rescales the value to its decimals.
   *
   * @throws IllegalArgumentException if the value is not 0 to 100, or has more decimals than stated
   */
  public ScoreJson {
    value = StatedScore.of(Score.of(value), decimals).score().toBigDecimal().setScale(decimals);
  }

  /**
   * Converts a stated score to its JSON form.
   *
   * @param score the score
   * @return the record
   */
  public static ScoreJson of(StatedScore score) {
    return new ScoreJson(score.score().toBigDecimal(), score.decimals());
  }

  /**
   * Returns the form in the document: the number alone, or an object with the decimals beside it.
   *
   * @return a number of two decimals, or a {@link Printed}
   */
  @JsonValue
  public Object toJson() {
    return decimals == 2 ? value : new Printed(value, decimals);
  }

  /**
   * The JSON form of a score with fewer than two decimals.
   *
   * @param value the points as printed
   * @param decimals the number of printed decimals, 0 or 1
   */
  public record Printed(BigDecimal value, int decimals) {}
}
