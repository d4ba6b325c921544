package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as it stands in a document: numbers are their literal text, no number is computed.
 */
sealed interface Node {

  /** Where the value stands. */
  JsonLocation at();

  /** The value as a refusal shows it. */
  String shown();

  record Obj(Map<String, Node> members, JsonLocation at) implements Node {

    /**
     * The value of an optional property; none where it is absent, or null, which means the same.
     */
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

  /** Whether a value is there and is null. */
  static boolean isNull(@Nullable Node node) {
    return node instanceof Literal literal && literal.text().equals("null");
  }

  /** True, false or null. */
  record Literal(String text, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return text;
    }
  }
}
