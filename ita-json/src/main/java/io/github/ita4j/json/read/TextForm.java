package io.github.ita4j.json.read;

import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of values that are texts.
 *
 * @param <T> the type of the values
 * @param allowed a description of the allowed texts
 * @param reason the reason for the refusal of any other text; it has no parameters
 * @param reading the conversion of a text to its value, if it has one
 */
public record TextForm<T>(
    String allowed, RefusalReason reason, Function<String, Optional<T>> reading) {

  /** Reads a value. */
  public T read(JsonValue value) {
    if (value instanceof JsonValue.Str text) {
      return read(text.text());
    }
    throw Refusal.wrongType("$", value, "a text: " + allowed, "text");
  }

  /** Reads a text. */
  public T read(String text) {
    return reading
        .apply(text)
        .orElseThrow(() -> new Refusal("$", Found.text(text), allowed, reason));
  }

  /** Returns a function with an empty result wherever the given one throws. */
  public static <T> Function<String, Optional<T>> readBy(Function<String, T> reading) {
    return text -> {
      try {
        return Optional.of(reading.apply(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    };
  }
}
