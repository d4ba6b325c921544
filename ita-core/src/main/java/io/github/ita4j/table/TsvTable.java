package io.github.ita4j.table;

import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A strict table: one header line with known columns, then rows with a cell for every column. */
public final class TsvTable {

  /** The most rows, far above any year's number and far below a burden for the loader. */
  public static final int MOST_ROWS = 10_000;

  /** The length of the longest cell, four times the longest text of any bundled table. */
  public static final int LONGEST_CELL = 4_000;

  /** The most characters of a table, as many as the most bytes of a file. */
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

  private static final int LONGEST_SHOWN = 60;

  private static final int LONGEST_ID = 100;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
  private static final Pattern BETWEEN_REFERENCES = Pattern.compile(" ; ");

  private final List<Row> rows;

  private TsvTable(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads the table of one of several files, as {@link #read(String, String, String...)} does. */
  public static TsvTable read(Map<String, String> texts, String file, String... columns) {
    return read(file, texts.getOrDefault(file, ""), columns);
  }

  /**
   * Reads a table whose header must name exactly the columns.
   *
   * <p>Characters, rows and cells are counted before anything is split. Otherwise a line of tabs
   * could become millions of cells.
   */
  public static TsvTable read(String file, String text, String... columns) {
    List<String> header = List.of(columns);
    if (text.isEmpty()) {
      throw new TableFormatException(file, 1, "empty: must start with the header " + header);
    }
    if (text.length() > MOST_CHARACTERS) {
      throw new TableFormatException(
          file, 0, text.length() + " characters: must be at most " + MOST_CHARACTERS);
    }
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    int count = count(text, '\n', 0, end) + 1;
    if (count - 1 > MOST_ROWS) {
      throw new TableFormatException(file, 0, (count - 1) + " rows: must be at most " + MOST_ROWS);
    }
    List<Row> rows = new ArrayList<>();
    int start = 0;
    for (int line = 1; line <= count; line++) {
      int newLine = text.indexOf('\n', start);
      int lineEnd = newLine < 0 ? end : newLine;
      if (line == 1) {
        checkHeader(file, text.substring(start, lineEnd), header);
      } else {
        rows.add(new Row(file, line, header, cells(file, line, text, start, lineEnd, header)));
      }
      start = lineEnd + 1;
    }
    return new TsvTable(List.copyOf(rows));
  }

  private static int count(String text, char c, int from, int to) {
    int count = 0;
    for (int i = text.indexOf(c, from); i >= 0 && i < to; i = text.indexOf(c, i + 1)) {
      count++;
    }
    return count;
  }

  private static List<String> cells(
      String file, int line, String text, int from, int to, List<String> columns) {
    int count = count(text, '\t', from, to) + 1;
    if (count != columns.size()) {
      throw new TableFormatException(
          file, line, count + " cells: must be " + columns.size() + ", one for each of " + columns);
    }
    List<String> cells = Arrays.asList(text.substring(from, to).split("\t", -1));
    for (int c = 0; c < count; c++) {
      String cell = cells.get(c);
      if (cell.length() > LONGEST_CELL) {
        throw new TableFormatException(
            file,
            line,
            columns.get(c) + ": must have at most " + LONGEST_CELL + " characters; it has "
                + cell.length());
      }
      if (!cell.strip().equals(cell)) {
        throw new TableFormatException(
            file, line, columns.get(c) + ": must not start or end with white space");
      }
    }
    return cells;
  }

  private static void checkHeader(String file, String line, List<String> columns) {
    int count = count(line, '\t', 0, line.length()) + 1;
    if (count > 2 * columns.size()) {
      throw new TableFormatException(file, 1, count + " columns: must be " + columns);
    }
    List<String> found = List.of(line.split("\t", -1));
    for (String name : found) {
      if (!columns.contains(name)) {
        throw new TableFormatException(
            file,
            1,
            "unknown column " + VisibleText.shortened(name, LONGEST_SHOWN) + ": must be "
                + columns);
      }
    }
    if (!found.equals(columns)) {
      throw new TableFormatException(file, 1, "columns " + found + ": must be " + columns);
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of the table. */
  public static final class Row {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    Row(String file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    public TableFormatException error(String reason) {
      return new TableFormatException(file, line, reason);
    }

    /** Returns the cell, which must not be empty. */
    public String text(String column) {
      return find(column).orElseThrow(() -> error(column + ": must not be empty"));
    }

    public Optional<String> find(String column) {
      String cell = cells.get(columns.indexOf(column));
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * Returns the cell as a value. A refusal by the reader is reported with file, line and column.
     */
    public <T> T value(String column, Function<String, T> reader) {
      return read(column, text(column), reader);
    }

    public <T> Optional<T> findValue(String column, Function<String, T> reader) {
      return find(column).map(cell -> read(column, cell, reader));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      return constant(column, text(column), type);
    }

    public <E extends Enum<E>> Optional<E> findConstant(String column, Class<E> type) {
      return find(column).map(cell -> constant(column, cell, type));
    }

    /** Returns the cell as an id, of small letters, digits, points and hyphens. */
    public String id(String column) {
      String id = text(column);
      if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
        throw error(column + " " + id + ": must be small letters, digits, points and hyphens");
      }
      return id;
    }

    /**
     * Returns the rows of another table that the cell refers to, by ids separated by {@code " ; "}.
     */
    public <T> List<T> references(
        String column, Function<String, Optional<T>> find, String allowed) {
      List<T> found = new ArrayList<>();
      for (String id : BETWEEN_REFERENCES.split(text(column), -1)) {
        found.add(
            find.apply(id).orElseThrow(() -> error(column + " " + id + ": must be " + allowed)));
      }
      return found;
    }

    private <E extends Enum<E>> E constant(String column, String cell, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(cell)) {
          return constant;
        }
      }
      throw error(column + " " + VisibleText.shortened(cell, LONGEST_SHOWN) + ": must be one of "
          + Arrays.toString(type.getEnumConstants()));
    }

    private <T> T read(String column, String cell, Function<String, T> reader) {
      try {
        return reader.apply(cell);
      } catch (ItaParseException e) {
        throw error(column + ": " + e.getMessage());
      }
    }
  }
}
