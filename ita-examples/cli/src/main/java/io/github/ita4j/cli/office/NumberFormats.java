package io.github.ita4j.cli.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The number formats of a workbook, as far as they say what a number means. */
final class NumberFormats {

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
  private static final Pattern GENERAL = Pattern.compile("general|standard");
  private static final Pattern DAY = Pattern.compile("[ymdhsb]");

  /** The longest code. Spreadsheets allow 255 characters. */
  private static final int LONGEST = 255;

  /** The kinds of the workbook's own formats: a number, a percentage or a day. */
  private final Map<Integer, Cell.Kind> own = new HashMap<>();

  private final List<Integer> formatOfStyle = new ArrayList<>();

  /** Adds a format of the workbook's own. */
  void addCode(int format, String code) {
    if (code.length() > LONGEST) {
      throw SpreadsheetFile.broken();
    }
    String plain = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    Cell.Kind kind = Cell.Kind.NUMBER;
    if (plain.indexOf('%') >= 0) {
      kind = Cell.Kind.PERCENT;
    } else if (DAY.matcher(GENERAL.matcher(plain).replaceAll("")).find()) {
      kind = Cell.Kind.DATE;
    }
    own.put(format, kind);
  }

  /** Adds the next style of cells. */
  void addStyle(int format) {
    formatOfStyle.add(format);
  }

  /** Returns the kind of a number in a cell of a style. */
  Cell.Kind kind(int style, boolean since1904) {
    int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    Cell.Kind kind = own.containsKey(format) ? own.get(format) : bundled(format);
    return kind == Cell.Kind.DATE && since1904 ? Cell.Kind.DATE_SINCE_1904 : kind;
  }

  /** Returns the kind of a format that every spreadsheet program knows by its number. */
  private static Cell.Kind bundled(int format) {
    if (isPercent(format)) {
      return Cell.Kind.PERCENT;
    }
    return isDay(format) ? Cell.Kind.DATE : Cell.Kind.NUMBER;
  }

  private static boolean isPercent(int format) {
    // The last two are those of Thai digits.
    return format == 9 || format == 10 || format == 67 || format == 68;
  }

  private static boolean isDay(int format) {
    return (format >= 14 && format <= 22)
        || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58)
        || (format >= 71 && format <= 81);
  }
}
