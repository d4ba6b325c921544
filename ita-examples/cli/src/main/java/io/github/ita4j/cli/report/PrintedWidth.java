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

  /** The width of a column of all others. */
  private static final int OTHER = 18;

  private PrintedWidth() {}

  static int of(String text) {
    return text.codePoints().map(PrintedWidth::of).sum();
  }

  private static int of(int codePoint) {
    for (int i = 0; i < CHARACTERS.length; i++) {
      if (CHARACTERS[i].indexOf(codePoint) >= 0) {
        return FIRST + i;
      }
    }
    return OTHER * DisplayWidth.of(codePoint);
  }
}
