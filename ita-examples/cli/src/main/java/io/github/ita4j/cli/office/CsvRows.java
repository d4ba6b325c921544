package io.github.ita4j.cli.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ita4j.cli.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file, as a workbook has them. The separator is that of the first line. */
public final class CsvRows {

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_FIRST_LINE = 100_000;
  private static final int LONGEST_RECORD = 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvRows() {}

  /**
   * Reads all rows that hold something.
   *
   * @param in UTF-8 text; not closed
   * @throws SpreadsheetException if the text is no CSV, or exceeds a limit
   */
  public static List<SpreadsheetRow> read(InputStream in, SpreadsheetLimits limits)
      throws IOException {
    List<SpreadsheetRow> rows = new ArrayList<>();
    ReadCells readCells = new ReadCells(limits);
    try {
      Reader text = new BufferedReader(
          new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LONGEST_FIRST_LINE);
      char separator = separator(text);
      CsvReader<CsvRecord> reader = CsvReader.builder()
          .fieldSeparator(separator)
          .maxBufferSize(LONGEST_RECORD)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text);
      int columns = 2;
      for (CsvRecord record : reader) {
        requireClosedQuotes(record, separator, columns);
        columns = Math.max(columns, record.getFieldCount());
        SpreadsheetRow row = row(record, limits);
        row.cells().forEach(readCells::add);
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > limits.rows()) {
          throw new SpreadsheetException(Message.WORKBOOK_MANY_ROWS, limits.rows());
        }
      }
      return rows;
    } catch (CsvParseException e) {
      throw refused(e);
    } catch (CharacterCodingException e) {
      throw new SpreadsheetException(Message.IMPORT_NOT_UTF8);
    } catch (UncheckedIOException e) {
      throw refused(e);
    }
  }

  /**
   * Refuses a cell of several lines if one of these looks like a row. A quotation mark that is
   * never closed, or only rows later, would lose the agencies between in silence.
   */
  private static void requireClosedQuotes(CsvRecord record, char separator, int columns) {
    for (String field : record.getFields()) {
      int line = field.indexOf('\n');
      if (line >= 0
          && field
              .substring(line + 1)
              .lines()
              .anyMatch(
                  inner -> inner.chars().filter(c -> c == separator).count() >= columns - 1)) {
        throw new SpreadsheetException(Message.IMPORT_OPEN_QUOTE, record.getStartingLineNumber());
      }
    }
  }

  private static SpreadsheetException refused(RuntimeException e) {
    return new SpreadsheetException(
        e.getCause() instanceof CharacterCodingException
            ? Message.IMPORT_NOT_UTF8
            : Message.IMPORT_NOT_CSV);
  }

  /** Returns the sign that separates most columns in the first line. */
  private static char separator(Reader text) throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    int[] counts = new int[SEPARATORS.length];
    int first = text.read();
    int length = 1;
    for (int c = first; c >= 0 && c != '\n' && length < LONGEST_FIRST_LINE; c = text.read()) {
      for (int i = 0; i < SEPARATORS.length; i++) {
        counts[i] += c == SEPARATORS[i] ? 1 : 0;
      }
      length++;
    }
    text.reset();
    if (first == BYTE_ORDER_MARK) {
      text.skip(1);
    }
    int most = 0;
    for (int i = 1; i < SEPARATORS.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS[most];
  }

  private static SpreadsheetRow row(CsvRecord record, SpreadsheetLimits limits) {
    if (record.getFieldCount() > limits.columns()) {
      throw new SpreadsheetException(Message.WORKBOOK_MANY_COLUMNS, limits.columns());
    }
    int number = (int) Math.min(record.getStartingLineNumber(), Integer.MAX_VALUE);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isEmpty()) {
        cells.add(new Cell(number, i, Cell.Kind.TEXT, record.getField(i)));
      }
    }
    return new SpreadsheetRow(number, false, cells);
  }
}
