package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.read.Reading;
import io.github.ita4j.json.text.JsonValue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one type, for any mapper. Paths of refusals begin at the value.
 *
 * @param <T> the type
 * @param type the type
 * @param writing the conversion to a {@link String}, an {@link Integer}, a
 *     {@link java.math.BigDecimal} or a record of the form
 * @param reading the conversion from JSON; null if values of the type are only written
 * @param key the form as the name of a property; null if there is none
 */
record JsonForm<T>(
    Class<T> type,
    Writing<T> writing,
    @Nullable Reader<T> reading,
    @Nullable Key<T> key) {

  /** A conversion from a value to its written form. */
  interface Writing<T> {
    Object json(T value, Rules rules);
  }

  /** A conversion from a JSON value to a value. */
  interface Reader<T> {
    T value(JsonValue value, Rules rules);
  }

  /**
   * The conversions between values and names of properties.
   *
   * @param text the conversion of a value to a name
   * @param reading the conversion of a name to a value
   */
  record Key<T>(Function<T, String> text, Function<String, T> reading) {}

  /**
   * The settings of a mapper's module.
   *
   * @param ignoringUnknown whether unknown properties are ignored
   * @param frameworks the known frameworks
   */
  record Rules(boolean ignoringUnknown, Supplier<Frameworks> frameworks) {

    Reading reading() {
      return Reading.refusing(ignoringUnknown);
    }

    ItaReader reader() {
      return new ItaReader(frameworks.get(), ignoringUnknown);
    }
  }
}
