package io.github.ita4j.cli.report;

import java.util.regex.Pattern;

/** The spaces of a text at which no line should end. */
final class LineEnds {

  /**
   * A space between a number and the word that it belongs to: {@code พ.ศ. ๒๕๖๘},
   * {@code ตัวชี้วัดที่ ๔}, {@code ร้อยละ ๙๐}, {@code ของปี ๒๕๖๘}; and between a code and its
   * score: {@code O2 (๐.๐๐)}. Not one before a word, which LibreOffice would then break.
   */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=พ\\.ศ\\.|ที่|ร้อยละ|ข้อ|ของปี) (?=[0-9๐-๙])"
          + "|(?<=[A-Za-z][0-9๐-๙]{1,2}) (?=\\([0-9๐-๙]+\\.)");

  private LineEnds() {}

  /** Returns a text whose lines do not end between a number and its word. */
  static String kept(String text) {
    return WITHIN.matcher(text).replaceAll("\u00A0");
  }
}
