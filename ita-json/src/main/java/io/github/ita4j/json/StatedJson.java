package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a source states, in JSON: a number with the decimals it printed, or a text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number, null for a text
 * @param text the text, null for a number
 */
public record StatedJson(
    @Nullable BigDecimal number, @Nullable String text) {

  /**
   * Checks that there is one of the two.
   *
   * @throws IllegalArgumentException if there are both or none
   */
  public StatedJson {
    if ((number == null) == (text == null)) {
      throw new IllegalArgumentException("stated: must be a number or a text");
    }
  }

  /**
   * A stated number.
   *
   * @param number the number, with the decimals that were printed
   * @return the wire record
   */
  public static StatedJson ofNumber(BigDecimal number) {
    return new StatedJson(number, null);
  }

  /**
   * A stated text.
   *
   * @param text the text
   * @return the wire record
   */
  public static StatedJson ofText(String text) {
    return new StatedJson(null, text);
  }

  /**
   * What stands in the document.
   *
   * @return a {@link BigDecimal} or a {@link String}
   */
  @JsonValue
  public @Nullable Object toJson() {
    return number == null ? text : number;
  }
}
