package io.github.ita4j.cli.form;

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

  private static final Pattern NUMBERED =
      Pattern.compile("\\s*\\(?([0-9๐-๙]{1,3})[.)](?![0-9๐-๙])\\s*(.*)", Pattern.DOTALL);
  private static final Pattern DASHED = Pattern.compile("\\s*[-–•●]\\s*(.*)", Pattern.DOTALL);

  private TypedLines() {}

  static List<String> read(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> items = new ArrayList<>();
    if (lines.isEmpty()) {
      return items;
    }
    boolean numbered = isNumber(lines.get(0), 1);
    boolean dashed = !numbered && DASHED.matcher(lines.get(0)).matches();
    for (String line : lines) {
      Matcher dash = DASHED.matcher(line);
      if (numbered && isNumber(line, items.size() + 1)) {
        Matcher number = NUMBERED.matcher(line);
        items.add(number.matches() ? number.group(2) : line);
      } else if (dashed && dash.matches()) {
        items.add(dash.group(1));
      } else if (numbered || dashed) {
        items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line);
      } else {
        items.add(line);
      }
    }
    items.removeIf(String::isBlank);
    return items;
  }

  /** Returns the text of a cell that {@link #read} reads as the same items, where there is one. */
  static String write(List<String> items) {
    String plain = String.join("\n", items);
    if (read(plain).equals(items)) {
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
