package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.QuotedText;
import java.util.regex.Pattern;

/** The texts of a report as a word processor breaks them into lines. */
final class WordText {

  /**
   * A stroke between Thai words. LibreOffice takes what follows it for an address, and would break
   * a word anywhere.
   */
  private static final Pattern STROKE = Pattern.compile("(?<=[ก-์])/(?=[ก-ไ])");

  /** A fixed space before a number of several digits, which LibreOffice would then divide. */
  private static final Pattern BEFORE_DIGITS =
      Pattern.compile("\u00A0(?=\\(?[0-9๐-๙][.,]?[0-9๐-๙])");

  private WordText() {}

  /** Returns a text without marks. Other programs would print those of Word. */
  static String of(String text) {
    String kept = BEFORE_DIGITS.matcher(LineEnds.kept(QuotedText.plain(text))).replaceAll(" ");
    return STROKE.matcher(kept).replaceAll("/\u200B");
  }
}
