package io.github.ita4j.summary;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The text of a value for debuggers and logs: one line, and short however large the value is.
 *
 * <p>An absent or empty attribute is left out, a text is cut, and of a list the first few are
 * shown. A value with a canonical text has no use for it.
 */
public final class Summary {

  private static final int LONGEST_TEXT = 60;
  private static final int MOST_LISTED = 5;
  private static final int LONGEST = 500;

  private final StringJoiner attributes;

  // Not of a text: a mapper of Jackson would find that and read any text as a summary.
  private Summary(StringJoiner attributes) {
    this.attributes = attributes;
  }

  /** Begins the text of a value of a type. */
  public static Summary of(String type) {
    return new Summary(new StringJoiner(", ", type + "{", "}").setEmptyValue(type));
  }

  /** Adds an attribute, unless it is absent or empty. */
  public Summary add(String name, Object value) {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (present == null
        || (present instanceof Collection<?> collection && collection.isEmpty())
        || (present instanceof Map<?, ?> map && map.isEmpty())) {
      return this;
    }
    attributes.add(name + "=" + shown(present));
    return this;
  }

  private static String shown(Object value) {
    if (value instanceof Map<?, ?> map) {
      return "{" + listed(map.entrySet()) + "}";
    }
    return value instanceof Collection<?> collection
        ? "[" + listed(collection) + "]"
        : line(value.toString());
  }

  /** Lists the first of several values, and how many follow. */
  private static String listed(Collection<?> values) {
    StringBuilder list = new StringBuilder();
    Iterator<?> each = values.iterator();
    for (int i = 0; i < MOST_LISTED && each.hasNext(); i++) {
      list.append(i == 0 ? "" : ", ").append(line(String.valueOf(each.next())));
    }
    int more = values.size() - MOST_LISTED;
    return more > 0 ? list + " and " + more + " more" : list.toString();
  }

  /** Cuts a text, and takes away what a display would obey instead of showing it. */
  private static String line(String value) {
    StringBuilder line = new StringBuilder();
    int end = cut(value, LONGEST_TEXT);
    value.substring(0, end).codePoints().forEach(c -> line.appendCodePoint(isShown(c) ? c : '�'));
    return end < value.length() ? line.append('…').toString() : line.toString();
  }

  private static int cut(String value, int longest) {
    if (value.length() <= longest) {
      return value.length();
    }
    return Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** Returns the whole text. */
  @Override
  public String toString() {
    String whole = attributes.toString();
    int end = cut(whole, LONGEST);
    return end < whole.length() ? whole.substring(0, end) + "…}" : whole;
  }
}
