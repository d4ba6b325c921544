package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as written in a document. Numbers are their literal text and are never computed. */
public sealed interface JsonValue {

  /** Returns the location of the value. */
  JsonLocation at();

  /** Returns the value as a refusal shows it. */
  String shown();

  record Obj(Map<String, JsonValue> members, JsonLocation at) implements JsonValue {

    /** Returns the value of an optional property, or null if it is absent or null. */
    @Nullable
    JsonValue given(String name) {
      JsonValue node = members.get(name);
      return isNull(node) ? null : node;
    }

    @Override
    public String shown() {
      return members.isEmpty() ? "{}" : "{…}";
    }
  }

  record Arr(List<JsonValue> items, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return items.isEmpty() ? "[]" : "[…]";
    }
  }

  record Num(String text, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return text;
    }
  }

  record Str(String text, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return Abbreviated.quoted(text);
    }
  }

  /** Tells whether a value is present and null. */
  static boolean isNull(@Nullable JsonValue node) {
    return node instanceof Literal literal && literal.text().equals("null");
  }

  /** One of true, false and null. */
  record Literal(String text, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return text;
    }
  }
}
