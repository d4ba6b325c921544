package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;

/**
 * An element without a score, and the range that everything stated leaves of it, in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param low the least score it can be printed as, with two decimals
 * @param high the greatest score it can be printed as, with two decimals
 */
@JsonPropertyOrder({"element", "low", "high"})
public record RangeJson(String element, BigDecimal low, BigDecimal high) {

  /**
   * The JSON form of a range.
   *
   * @param bounds what is known of the element
   * @return the wire record
   */
  public static RangeJson of(ElementBounds bounds) {
    return new RangeJson(
        bounds.element().toString(), bounds.low().toBigDecimal(), bounds.high().toBigDecimal());
  }
}
