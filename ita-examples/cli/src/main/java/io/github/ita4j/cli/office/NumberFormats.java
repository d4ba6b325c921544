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

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();

  /** Adds a format of the workbook's own. */
  void addCode(int format, String code) {
    codes.put(format, code);
  }

  /** Adds the next style of cells. */
  void addStyle(int format) {
    formatOfStyle.add(format);
  }

  /** Returns the kind of a number in a cell of a style. */
  Cell.Kind kind(int style, boolean since1904) {
    int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    String code = codes.get(format);
    if (code == null ? isPercent(format) : isPercent(code)) {
      return Cell.Kind.PERCENT;
    }
    if (code == null ? isDay(format) : isDay(code)) {
      return since1904 ? Cell.Kind.DATE_SINCE_1904 : Cell.Kind.DATE;
    }
    return Cell.Kind.NUMBER;
  }

  private static boolean isPercent(int format) {
    // The last two are those of Thai digits.
    return format == 9 || format == 10 || format == 67 || format == 68;
  }

  private static boolean isDay(int format) {
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47
        || format >= 50 && format <= 58
        || format >= 71 && format <= 81;
  }

  private static boolean isPercent(String code) {
    return LITERAL.matcher(code).replaceAll("").indexOf('%') >= 0;
  }

  private static boolean isDay(String code) {
    String plain = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    return DAY.matcher(GENERAL.matcher(plain).replaceAll("")).find();
  }
}
