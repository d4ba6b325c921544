package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a score, in JSON: {@code {"nominal": 89.30, "low": 89.30, "high": 89.30}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nominal what it comes to at face value, with two decimals; null where something needed is
 *     missing
 * @param low the least score it can be printed as, with two decimals
 * @param high the greatest score it can be printed as, with two decimals
 */
@JsonPropertyOrder({"nominal", "low", "high"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BoundsJson(@Nullable BigDecimal nominal, BigDecimal low, BigDecimal high) {

  /**
   * The JSON form of bounds.
   *
   * @param bounds the bounds
   * @return the wire record
   */
  public static BoundsJson of(ElementBounds bounds) {
    return new BoundsJson(
        bounds.nominal().map(Score::toBigDecimal).orElse(null),
        bounds.low().toBigDecimal(),
        bounds.high().toBigDecimal());
  }
}
