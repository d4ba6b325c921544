package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;

/**
 * A stated score in JSON: a number with two decimals, {@code 89.30}, or {@code {"value": 90.9,
 * "decimals": 1}} where the source printed fewer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the points, 0 to 100; with {@code decimals} digits after the point
 * @param decimals how many decimals the source printed, 0 to 2
 */
public record ScoreJson(BigDecimal value, int decimals) {

  /**
   * Brings the value to its decimals.
   *
   * @throws IllegalArgumentException if the value is not 0 to 100, or has more decimals than it
   *     should
   */
  public ScoreJson {
    value = StatedScore.of(Score.of(value), decimals).score().toBigDecimal().setScale(decimals);
  }

  /**
   * The JSON form of a stated score.
   *
   * @param score the score
   * @return the wire record
   */
  public static ScoreJson of(StatedScore score) {
    return new ScoreJson(score.score().toBigDecimal(), score.decimals());
  }

  /**
   * The stated score.
   *
   * @return the score
   */
  public StatedScore toDomain() {
    return StatedScore.of(Score.of(value), decimals);
  }

  /**
   * What stands in the document: the number alone, or an object with the decimals beside it.
   *
   * @return a number of two decimals, or a {@link Printed}
   */
  @JsonValue
  public Object toJson() {
    return decimals == 2 ? value : new Printed(value, decimals);
  }

  /**
   * The form of a score with fewer than two decimals.
   *
   * @param value the points as printed
   * @param decimals how many decimals were printed, 0 or 1
   */
  @JsonPropertyOrder({"value", "decimals"})
  public record Printed(BigDecimal value, int decimals) {}
}
