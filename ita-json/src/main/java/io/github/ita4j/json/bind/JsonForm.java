package io.github.ita4j.json.bind;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.read.Reading;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.JsonTokens;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.JsonValueReader;
import io.github.ita4j.json.text.Refusal;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
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
public record JsonForm<T>(
    Class<T> type,
    Writing<T> writing,
    @Nullable Reader<T> reading,
    @Nullable Key<T> key) {

  /** A conversion from a value to its written form. */
  public interface Writing<T> {
    Object json(T value, Rules rules);
  }

  /** A conversion from a JSON value to a value. */
  public interface Reader<T> {
    T value(JsonValue value, Rules rules);
  }

  /**
   * The conversions between values and names of properties.
   *
   * @param text the conversion of a value to a name
   * @param reading the conversion of a name to a value
   */
  public record Key<T>(Function<T, String> text, Function<String, T> reading) {}

  /** A mapper's own exception for a refusal. */
  public interface Refusing<X extends Exception> {
    X exception(Refusal refusal, JsonLocation at);
  }

  /**
   * Reads a value whose first token is the current one.
   *
   * @throws IOException if the text is no JSON, or cannot be read
   * @throws X if the value is refused
   */
  public <X extends Exception> T read(JsonTokens tokens, Rules rules, Refusing<X> refusing)
      throws IOException, X {
    JsonValueReader tree = JsonValueReader.of(tokens);
    JsonValue document = tree.read();
    Refusal refusal = tree.refusal();
    if (refusal == null) {
      try {
        return Objects.requireNonNull(reading).value(document, rules);
      } catch (Refusal e) {
        refusal = e;
      }
    }
    throw refusing.exception(
        refusal, JsonPaths.nearest(document, refusal.path()).at());
  }

  /** Returns the problem of a value that is read but has only a written form. */
  public String onlyWritten() {
    return type.getSimpleName() + " is only written: its JSON form cannot be read";
  }

  /** Returns the problem of a value that is a name of a property but has no form as one. */
  public String noKey() {
    return type.getSimpleName() + " has no form as the name of a property";
  }

  /**
   * The settings of a mapper's module.
   *
   * @param ignoringUnknown whether unknown properties are ignored
   * @param bundled whether the known frameworks are the bundled ones
   * @param known the known frameworks; null after Java's serialisation of the mapper
   */
  public record Rules(
      boolean ignoringUnknown, boolean bundled, @Nullable Frameworks known) {

    Reading reading() {
      return Reading.refusing(ignoringUnknown);
    }

    Frameworks frameworks() {
      if (known != null) {
        return known;
      }
      if (bundled) {
        return Frameworks.bundled();
      }
      throw new IllegalStateException("the frameworks of this mapper's ItaModule were lost when the"
          + " mapper was serialised: make a mapper with a new ItaModule");
    }
  }
}
