package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a source in JSON: a number with its printed decimals, or a text.
 *
 * @param number the number, null for a text
 * @param text the text, null for a number
 */
public record StatedJson(
    @Nullable BigDecimal number, @Nullable String text) {

  /**
   * Checks that exactly one of the two is given.
   *
   * @throws IllegalArgumentException if both or none are given
   */
  public StatedJson {
    if ((number == null) == (text == null)) {
      throw new IllegalArgumentException("stated: must be a number or a text");
    }
  }

  /**
   * Creates a stated number.
   *
   * @param number the number, with its printed decimals
   * @return the record
   */
  public static StatedJson ofNumber(BigDecimal number) {
    return new StatedJson(Objects.requireNonNull(number, "number"), null);
  }

  /**
   * Creates a stated text.
   *
   * @param text the text
   * @return the record
   */
  public static StatedJson ofText(String text) {
    return new StatedJson(null, Objects.requireNonNull(text, "text"));
  }

  /**
   * Returns the form in the document.
   *
   * @return a {@link BigDecimal} or a {@link String}
   */
  @JsonValue
  public @Nullable Object toJson() {
    return number == null ? text : number;
  }
}
