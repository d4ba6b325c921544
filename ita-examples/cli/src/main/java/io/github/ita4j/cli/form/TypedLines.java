package io.github.ita4j.cli.form;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in one cell: an item a line. If the first line has a number or a dash, each further number
 * or dash begins an item, and the lines between belong to the item before.
 */
final class TypedLines {

  /** The most items of a list in a cell. */
  static final int MOST = 200;

  private static final Pattern NUMBERED =
      Pattern.compile("\\s*+\\(?([0-9๐-๙]{1,3})[.)](?![0-9๐-๙])\\s*+(.*)", Pattern.DOTALL);
  private static final Pattern DASHED = Pattern.compile("\\s*+[-–•●]\\s*+(.*)", Pattern.DOTALL);

  private TypedLines() {}

  /**
   * Reads the list in a cell.
   *
   * @throws TypedException if it has too many items
   */
  static List<String> read(String text) {
    return bounded(items(text));
  }

  /**
   * Returns the items of a cell as they are.
   *
   * @throws TypedException if there are too many
   */
  static List<String> bounded(List<String> items) {
    if (items.size() > MOST) {
      throw new TypedException(Message.CELL_MANY_ITEMS, items.size(), MOST);
    }
    return items;
  }

  private static List<String> items(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<StringBuilder> items = new ArrayList<>();
    boolean numbered = isNumber(lines.get(0), 1);
    boolean dashed = !numbered && DASHED.matcher(lines.get(0)).matches();
    for (String line : lines) {
      Matcher dash = DASHED.matcher(line);
      if (numbered && isNumber(line, items.size() + 1)) {
        Matcher number = NUMBERED.matcher(line);
        items.add(new StringBuilder(number.matches() ? number.group(2) : line));
      } else if (dashed && dash.matches()) {
        items.add(new StringBuilder(dash.group(1)));
      } else if (numbered || dashed) {
        items.get(items.size() - 1).append('\n').append(line);
      } else {
        items.add(new StringBuilder(line));
      }
    }
    return items.stream()
        .map(StringBuilder::toString)
        .filter(item -> !item.isBlank())
        .toList();
  }

  /**
   * Returns the text of a cell that {@link #read} reads as the same items, where there is one. It
   * has the first items of a list that is too long.
   */
  static String write(List<String> all) {
    List<String> items = all.subList(0, Math.min(all.size(), MOST));
    String plain = String.join("\n", items);
    if (items(plain).equals(items)) {
      return plain;
    }
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      numbered.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(items.get(i));
    }
    return numbered.toString();
  }

  private static boolean isNumber(String line, int expected) {
    Matcher matcher = NUMBERED.matcher(line);
    return matcher.matches() && Integer.parseInt(ThaiDigits.toArabic(matcher.group(1))) == expected;
  }
}
