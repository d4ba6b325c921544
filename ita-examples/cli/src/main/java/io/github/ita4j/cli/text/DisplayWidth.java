package io.github.ita4j.cli.text;

/**
 * The width of a text in columns of a terminal.
 *
 * <p>Thai vowels and tone marks above and below a consonant take no column. Thus {@code ปีที่} has
 * five characters but two columns. Padding by the length of the string would misalign every table.
 */
public final class DisplayWidth {

  /** The East Asian characters of two columns: the first and last code point of each range. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Returns the columns of a character: 0, 1 or 2. */
  public static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL -> {
        return 0;
      }
      default -> {
        for (int[] range : WIDE) {
          if (codePoint >= range[0] && codePoint <= range[1]) {
            return 2;
          }
        }
        return 1;
      }
    }
  }

  /** Returns the text with trailing spaces up to a width. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Returns the text with leading spaces up to a width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /**
   * Returns the text, cut with an ellipsis if it is wider. A vowel or tone mark stays on its
   * consonant.
   */
  public static String shortened(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += of(codePoint);
      if (used > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end) + "…";
  }
}
