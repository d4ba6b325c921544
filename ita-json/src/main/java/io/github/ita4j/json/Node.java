package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;

/** A JSON value as it stands in a document: numbers are their literal text, no number is computed. */
sealed interface Node {

  /** Where the value stands. */
  JsonLocation at();

  /** The value as a refusal shows it. */
  String shown();

  record Obj(Map<String, Node> members, JsonLocation at) implements Node {
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

  /** True, false or null. */
  record Literal(String text, JsonLocation at) implements Node {
    @Override
    public String shown() {
      return text;
    }
  }
}
