package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.DisplayWidth;

/**
 * The width of a text in a table, in half points: in bold letters of TH Sarabun New of 14 points.
 *
 * <p>The fonts that stand in for it are a little narrower, and so are letters that are not bold.
 */
final class PrintedWidth {

  /** Characters of equal width, each line half a point wider than the line before. */
  private static final String[] CHARACTERS = {
    "!',.:;Iij",
    "|",
    "`lเๅ",
    "()-[] \u00A0",
    "\\frt{}โใไ",
    "\"/?J",
    "s",
    "gงราำ–",
    "*EFLckvxyzธะ",
    "$0123456789S_aฐวฮฯ“”",
    "BPRYeกคฅจฉดตถยฤลศสอ฿แ",
    "",
    "AGZbdฆทนบปหๆ๏",
    "#DHNษฬ๐๑๒๓๔๕๖๗๘๙",
    "&Uwฑพฟ",
    "OQ๚…",
    "",
    "ฌญฒ",
    "@Mณ",
    "W",
    "m",
    "%",
  };

  /** The width of the characters in the first line. */
  private static final int FIRST = 7;

  /** The last character with a width of its own, the ellipsis. */
  private static final int LAST = '…';

  /** The width of a column of all others. */
  private static final int OTHER = 18;

  /** The widths by character, since a long report asks for millions. 0 for all others. */
  private static final byte[] WIDTHS = widths();

  private PrintedWidth() {}

  private static byte[] widths() {
    byte[] widths = new byte[LAST + 1];
    for (int i = 0; i < CHARACTERS.length; i++) {
      int width = FIRST + i;
      CHARACTERS[i].chars().forEach(c -> widths[c] = (byte) width);
    }
    return widths;
  }

  static int of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      sum += of(text.codePointAt(i));
    }
    return sum;
  }

  private static int of(int codePoint) {
    int known = codePoint <= LAST ? WIDTHS[codePoint] : 0;
    return known > 0 ? known : OTHER * DisplayWidth.of(codePoint);
  }
}
