package io.github.ita4j.cli.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The texts in fields of a CSV file for a spreadsheet.
 *
 * <p>A spreadsheet computes a field that begins like a formula. Such a text gets a leading
 * apostrophe, as people type it, and our readers remove it. A text that already has apostrophes
 * before such a start gets one more. Every text therefore comes back unchanged.
 */
public final class CsvText {

  private static final String BEGINNINGS = "=+-@\t\r\n";

  /** The mark for an answer that does not apply. No spreadsheet computes it. */
  private static final String HYPHEN = "-";

  private CsvText() {}

  /**
   * A field that no spreadsheet computes; the writer puts it in quotation marks where it needs
   * them.
   */
  public static String field(String text) {
    return !text.equals(HYPHEN) && isFormula(text) ? "'" + text : text;
  }

  /** A writer of lines as all our files have them. */
  public static CsvWriter writer(OutputStream out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
  }

  /** Returns the text of a field without quotation marks. */
  public static String read(String field) {
    return field.startsWith("'") && isFormula(field) ? field.substring(1) : field;
  }

  /** Tells whether a text begins like a formula, with or without apostrophes before it. */
  private static boolean isFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && BEGINNINGS.indexOf(text.charAt(start)) >= 0;
  }
}
