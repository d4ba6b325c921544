package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.json.form.RefusalReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reader of one JSON value from the tokens of a parser into a bounded tree. The parser's own
 * settings do not matter.
 *
 * <p>A broken limit or rule is remembered, and reading goes on. The parser ends behind the value,
 * and the next one can be read. {@link #refusal} then returns the problem.
 */
public final class JsonValueReader {

  private final JsonTokens tokens;
  private final boolean bounded;
  private final long start;
  private int values;

  /** The names and indices of the current place. They become a path only for a refusal. */
  private final Object[] steps = new Object[Limits.NESTING + 1];

  private int stepCount;
  private @Nullable Refusal refusal;

  private JsonValueReader(JsonTokens tokens, boolean bounded) {
    this.tokens = tokens;
    this.bounded = bounded;
    this.start = bounded ? 0 : tokens.location().getCharOffset();
  }

  /**
   * Returns a reader of the value whose first token is the parser's current one. Its nodes have
   * locations.
   */
  public static JsonValueReader of(JsonTokens tokens) {
    return new JsonValueReader(tokens, false);
  }

  /** Returns a reader of a value from a text of bounded size. Its nodes have no locations. */
  static JsonValueReader ofBounded(JsonTokens tokens) {
    return new JsonValueReader(tokens, true);
  }

  /**
   * Reads the value.
   *
   * @throws IOException if the text is no JSON, or cannot be read
   */
  public JsonValue read() throws IOException {
    return value(1);
  }

  /** Returns the refusal for the first broken rule, or null. */
  public @Nullable Refusal refusal() {
    return refusal;
  }

  /** Returns the path of the place where reading is or has stopped. */
  String path() {
    String path = "$";
    for (int i = 0; i < stepCount; i++) {
      path = steps[i] instanceof Integer index
          ? JsonPaths.item(path, index)
          : JsonPaths.property(path, steps[i].toString());
    }
    return path;
  }

  private JsonValue value(int depth) throws IOException {
    JsonLocation at = bounded ? JsonLocation.NA : tokens.location();
    if (++values > Limits.VALUES) {
      refuseLarge(
          "more than " + Limits.VALUES + " values",
          "at most " + Limits.VALUES + " values",
          Limits.VALUES,
          "values");
    }
    if (!bounded && at.getCharOffset() - start > Limits.DOCUMENT_BYTES) {
      refuseLarge(
          "more than " + Limits.DOCUMENT_BYTES + " bytes",
          "in a document of at most " + Limits.DOCUMENT_BYTES + " bytes",
          Limits.DOCUMENT_BYTES,
          "bytes");
    }
    JsonToken token = tokens.current();
    if (token.isStructStart() && (depth > Limits.NESTING || refusal != null)) {
      refuseLarge(
          "nested deeper than " + Limits.NESTING,
          "nested at most " + Limits.NESTING + " deep",
          Limits.NESTING,
          "levels");
      tokens.skipChildren();
      return new JsonValue.Literal("null", at);
    }
    return switch (token) {
      case START_OBJECT -> object(depth, at, nextName(stepCount));
      // If the type was a property, Jackson has already read the start of the object.
      case FIELD_NAME, END_OBJECT -> object(depth, at, token);
      case START_ARRAY -> array(depth, at);
      case VALUE_STRING -> {
        String text = tokens.text();
        checkText(text, Limits.TEXT, "a text");
        yield new JsonValue.Str(text, at);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String text = tokens.number();
        if (text.length() > Limits.NUMBER) {
          refuseLarge(
              text,
              "a number of at most " + Limits.NUMBER + " characters",
              Limits.NUMBER,
              "characters");
        }
        yield new JsonValue.Num(text, at);
      }
      case VALUE_TRUE -> new JsonValue.Literal("true", at);
      case VALUE_FALSE -> new JsonValue.Literal("false", at);
      case VALUE_NULL -> new JsonValue.Literal("null", at);
      default -> {
        refuse(
            new Found(token.toString(), token.toString()),
            "a JSON value",
            RefusalReason.NOT_A_VALUE);
        yield new JsonValue.Literal("null", at);
      }
    };
  }

  private JsonValue object(int depth, JsonLocation at, JsonToken first) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    int own = stepCount;
    for (JsonToken token = first; token != JsonToken.END_OBJECT; token = nextName(own)) {
      String name = tokens.name();
      if (refusal != null) {
        skipValue();
        continue;
      }
      stepTo(own, name);
      checkText(name, Limits.NAME, "a name");
      next();
      JsonValue value = value(depth + 1);
      if (members.put(name, value) != null) {
        refuse(
            Found.text("a second ", name, ""),
            "there once: a property has one value in an object",
            RefusalReason.REPEATED_PROPERTY,
            name);
      }
    }
    stepCount = own;
    return new JsonValue.Obj(members, at);
  }

  private JsonValue array(int depth, JsonLocation at) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    int own = stepCount;
    stepTo(own, 0);
    while (next() != JsonToken.END_ARRAY) {
      if (refusal != null) {
        tokens.skipChildren();
        continue;
      }
      items.add(value(depth + 1));
      stepTo(own, items.size());
    }
    stepCount = own;
    return new JsonValue.Arr(items, at);
  }

  private void skipValue() throws IOException {
    next();
    tokens.skipChildren();
  }

  /**
   * Reads the next name. The parser looks ahead from a name into its value, and an error there is
   * reported at the name.
   */
  private JsonToken nextName(int own) throws IOException {
    stepCount = own;
    try {
      return next();
    } catch (JsonProcessingException e) {
      String name = tokens.nameInObject();
      if (name != null) {
        stepTo(own, name);
      }
      throw e;
    }
  }

  private void stepTo(int own, Object step) {
    steps[own] = step;
    stepCount = own + 1;
  }

  private JsonToken next() throws IOException {
    JsonToken token = tokens.next();
    if (token == null) {
      throw new IOException("the text ends within a document");
    }
    return token;
  }

  /** Checks a text. A lone surrogate is no character: it could be read but never written again. */
  private void checkText(String text, int longest, String what) {
    if (text.length() > longest) {
      refuseLarge(
          Found.text(text), what + " of at most " + longest + " characters", longest, "characters");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        refuse(
            Found.text(text),
            what + " of Unicode characters, without half ones",
            RefusalReason.HALF_CHARACTER);
        return;
      }
    }
  }

  private void refuseLarge(String words, String allowed, int limit, String unit) {
    refuseLarge(new Found(words, words), allowed, limit, unit);
  }

  private void refuseLarge(Found found, String allowed, int limit, String unit) {
    refuse(found, allowed, RefusalReason.TOO_LARGE, limit, unit);
  }

  private void refuse(Found found, String allowed, RefusalReason reason, Object... parameters) {
    if (refusal == null) {
      refusal = new Refusal(path(), found, allowed, reason, parameters);
    }
  }
}
