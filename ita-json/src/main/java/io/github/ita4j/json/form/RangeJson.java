package io.github.ita4j.json.form;

import io.github.ita4j.scoring.ElementBounds;
import java.math.BigDecimal;

/**
 * An element without a score and its possible range, in JSON.
 *
 * @param element the element
 * @param low the least possible printed score, with two decimals
 * @param high the greatest possible printed score, with two decimals
 */
public record RangeJson(String element, BigDecimal low, BigDecimal high) {

  /**
   * Converts the bounds of an element to the JSON form of a range.
   *
   * @param bounds the bounds of the element
   * @return the record
   */
  public static RangeJson of(ElementBounds bounds) {
    return new RangeJson(
        bounds.element().toString(), bounds.low().toBigDecimal(), bounds.high().toBigDecimal());
  }
}
