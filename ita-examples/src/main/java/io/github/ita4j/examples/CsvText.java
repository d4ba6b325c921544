package io.github.ita4j.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Texts as fields of a CSV file that somebody opens in a spreadsheet.
 *
 * <p>A spreadsheet computes what begins as a formula does. Such a text gets an apostrophe before
 * it, as people type it there to keep a text a text, and whatever we read loses it again. A text
 * that has apostrophes before such a beginning gets one more, so that every text comes back as it
 * was.
 */
final class CsvText {

  private static final String BEGINNINGS = "=+-@\t\r\n";

  /** What does not apply; a spreadsheet computes nothing of it. */
  private static final String HYPHEN = "-";

  private CsvText() {}

  /**
   * A field that no spreadsheet computes; the writer puts it in quotation marks where it needs
   * them.
   */
  static String field(String text) {
    return !text.equals(HYPHEN) && isFormula(text) ? "'" + text : text;
  }

  /** A writer of lines as all our files have them. */
  static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
  }

  /** The text of a field, whose quotation marks are gone. */
  static String read(String field) {
    return field.startsWith("'") && isFormula(field) ? field.substring(1) : field;
  }

  /** Whether a text begins as a formula does, with or without apostrophes before it. */
  private static boolean isFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && BEGINNINGS.indexOf(text.charAt(start)) >= 0;
  }
}
