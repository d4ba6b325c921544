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

  private WordText() {}

  /** Returns a text without marks. Other programs would print those of Word. */
  static String of(String text) {
    return STROKE.matcher(LineEnds.kept(QuotedText.plain(text))).replaceAll("/\u200B");
  }
}
