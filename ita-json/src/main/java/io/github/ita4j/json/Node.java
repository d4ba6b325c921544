package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as written in a document. Numbers are their literal text and are never computed. */
sealed interface Node {

  /** Returns the location of the value. */
  JsonLocation at();

  /** Returns the value as a refusal shows it. */
  String shown();

  record Obj(Map<String, Node> members, JsonLocation at) implements Node {

    /** Returns the value of an optional property, or null if it is absent or null. */
    @Nullable
    Node given(String name) {
      Node node = members.get(name);
      return isNull(node) ? null : node;
    }

    @Override
    public String shown() {
      return members.isEmpty() ? "{}" : "{…}";
    }
  }

  record Arr(List<Node> items, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return items.isEmpty() ? "[]" : "[…]";
    }
  }

  record Num(String text, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return text;
    }
  }

  record Str(String text, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return Shown.quoted(text);
    }
  }

  /** Tells whether a value is present and null. */
  static boolean isNull(@Nullable Node node) {
    return node instanceof Literal literal && literal.text().equals("null");
  }

  /** One of true, false and null. */
  record Literal(String text, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return text;
    }
  }
}
