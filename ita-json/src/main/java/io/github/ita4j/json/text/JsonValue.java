package io.github.ita4j.json.text;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON value as written in a document. Numbers are their literal text and are never computed. */
public sealed interface JsonValue {

  /** Returns the location of the value. */
  JsonLocation at();

  /** Returns the value as a refusal shows it. */
  String shown();

  /** Returns the value as JSON. */
  String json();

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

    @Override
    public String json() {
      return members.entrySet().stream()
          .map(member -> Found.quoted(member.getKey()) + ":" + member.getValue().json())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }

  record Arr(List<JsonValue> items, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return items.isEmpty() ? "[]" : "[…]";
    }

    @Override
    public String json() {
      return items.stream().map(JsonValue::json).collect(Collectors.joining(",", "[", "]"));
    }
  }

  record Num(String text, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return text;
    }

    @Override
    public String json() {
      return text;
    }
  }

  record Str(String text, JsonLocation at) implements JsonValue {
    @Override
    public String shown() {
      return Abbreviated.quoted(text);
    }

    @Override
    public String json() {
      return Found.quoted(text);
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

    @Override
    public String json() {
      return text;
    }
  }
}
