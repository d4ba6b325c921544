package io.github.ita4j.json.text;

import java.util.ArrayList;
import java.util.List;

/** The paths into a document, in the syntax of JSONPath (RFC 9535). */
public final class JsonPaths {

  private static final int LONGEST_PLAIN = 60;

  private JsonPaths() {}

  /** Returns the path of a property: {@code $.agency}, {@code $.scores.instruments['EIT.1']}. */
  public static String property(String path, String name) {
    return isPlain(name)
        ? path + "." + name
        : path + "['" + Abbreviated.shortened(name).replace("\\", "\\\\").replace("'", "\\'")
            + "']";
  }

  /** Tells whether a name has only letters, digits and underscores, and no digit first. */
  private static boolean isPlain(String name) {
    int length = name.length();
    if (length == 0 || length > LONGEST_PLAIN || isDigit(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !isDigit(c) && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the path of an item: {@code $[3]}. */
  public static String item(String path, long index) {
    return path + "[" + index + "]";
  }

  /** Returns the names and indices of a path made by this class. */
  public static List<Object> steps(String path) {
    List<Object> steps = new ArrayList<>();
    int at = 1;
    while (at < path.length()) {
      if (path.charAt(at) == '.') {
        int end = at + 1;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
          end++;
        }
        steps.add(path.substring(at + 1, end));
        at = end;
      } else if (path.charAt(at + 1) == '\'') {
        StringBuilder name = new StringBuilder();
        int end = at + 2;
        while (path.charAt(end) != '\'') {
          if (path.charAt(end) == '\\') {
            end++;
          }
          name.append(path.charAt(end++));
        }
        steps.add(name.toString());
        at = end + 2;
      } else {
        int end = path.indexOf(']', at);
        steps.add(Integer.valueOf(path.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return steps;
  }

  /** Returns the path of names and indices from the root of a document. */
  public static String of(List<?> steps) {
    String path = "$";
    for (Object step : steps) {
      path = step instanceof Integer index ? item(path, index) : property(path, step.toString());
    }
    return path;
  }

  /** Returns the value at a path made by this class, or the nearest present value around it. */
  public static JsonValue nearest(JsonValue document, String path) {
    JsonValue node = document;
    for (Object step : steps(path)) {
      JsonValue below = null;
      if (node instanceof JsonValue.Obj object) {
        below = object.members().get(step.toString());
      } else if (node instanceof JsonValue.Arr array
          && step instanceof Integer index
          && index < array.items().size()) {
        below = array.items().get(index);
      }
      if (below == null) {
        break;
      }
      node = below;
    }
    return node;
  }
}
