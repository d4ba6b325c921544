package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one type, for whichever mapper. Paths of refusals begin at the value.
 *
 * @param <T> the type
 * @param type the type
 * @param writing makes what is written: a {@link String}, an {@link Integer}, a
 *     {@link java.math.BigDecimal} or a wire record
 * @param reading how it is read; null where values of the type are only written
 * @param key how the value is the name of a property; null where it is none
 */
record JsonForm<T>(
    Class<T> type,
    Writing<T> writing,
    @Nullable Reading<T> reading,
    @Nullable Key<T> key) {

  /** From a value to what is written. */
  interface Writing<T> {
    Object json(T value, Rules rules);
  }

  /** From a JSON value to a value. */
  interface Reading<T> {
    T value(Node node, Rules rules);
  }

  /**
   * Names of properties.
   *
   * @param text the name of a value
   * @param reading the value of a name
   */
  record Key<T>(Function<T, String> text, Function<String, T> reading) {}

  /**
   * What a mapper's module was told.
   *
   * @param ignoringUnknown whether unknown properties are passed over
   * @param frameworks the frameworks that are known
   */
  record Rules(boolean ignoringUnknown, Supplier<Frameworks> frameworks) {

    ItaReader reader() {
      return new ItaReader(frameworks.get(), ignoringUnknown);
    }
  }
}
