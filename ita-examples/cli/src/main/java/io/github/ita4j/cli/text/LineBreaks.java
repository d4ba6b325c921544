package io.github.ita4j.cli.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The breaking of text into lines of a terminal, between words in Thai too. */
final class LineBreaks {

  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]*m");

  private LineBreaks() {}

  /**
   * Breaks a text into lines.
   *
   * @param text the text, which may have styles
   * @param width the columns of each line, 1 or more
   */
  static List<String> of(String text, int width) {
    if (width(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (isWithinCode(text, next)) {
        continue;
      }
      if (end > start && width(text.substring(start, next).stripTrailing()) > width) {
        lines.add(text.substring(start, end).stripTrailing());
        start = end;
      }
      while (width(text.substring(start, next).stripTrailing()) > width) {
        int cut = cut(text, start, width);
        lines.add(text.substring(start, cut));
        start = cut;
      }
      end = next;
    }
    lines.add(text.substring(start).stripTrailing());
    return lines;
  }

  /** Tells whether a place is within a code such as {@code EIT.1}. */
  private static boolean isWithinCode(String text, int place) {
    return place < text.length() && isCode(text.charAt(place - 1)) && isCode(text.charAt(place));
  }

  private static boolean isCode(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** Returns the end of the longest piece that fits. A mark stays on its consonant. */
  private static int cut(String text, int start, int width) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int length = Character.charCount(text.codePointAt(end));
      used += DisplayWidth.of(text.substring(end, end + length));
      if (used > width && end > start) {
        break;
      }
      end += length;
    }
    return end;
  }

  private static int width(String text) {
    return DisplayWidth.of(STYLE.matcher(text).replaceAll(""));
  }
}
