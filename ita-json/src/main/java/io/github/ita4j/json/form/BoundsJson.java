package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a score in JSON: {@code {"nominal": 89.30, "low": 89.30, "high": 89.30}}.
 *
 * @param nominal the score computed from nominal scores, with two decimals; null if a needed score
 *     is missing
 * @param low the least possible printed score, with two decimals
 * @param high the greatest possible printed score, with two decimals
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoundsJson(@Nullable BigDecimal nominal, BigDecimal low, BigDecimal high) {

  /**
   * Converts bounds to their JSON form.
   *
   * @param bounds the bounds
   * @return the record
   */
  public static BoundsJson of(ElementBounds bounds) {
    return new BoundsJson(
        bounds.nominal().map(Score::toBigDecimal).orElse(null),
        bounds.low().toBigDecimal(),
        bounds.high().toBigDecimal());
  }
}
