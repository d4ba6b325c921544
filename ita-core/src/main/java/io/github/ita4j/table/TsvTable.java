package io.github.ita4j.table;

import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.TableFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A strict table: one header line with known columns, then rows with a cell for every column. */
public final class TsvTable {

  /** Far above any year's number of rows, far below what would tire the loader. */
  public static final int MOST_ROWS = 10_000;

  private final List<Row> rows;

  private TsvTable(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads a table whose header must name exactly the columns. */
  public static TsvTable read(String file, String text, String... columns) {
    List<String> header = List.of(columns);
    String[] lines = text.split("\n", -1);
    int count =
        lines.length > 0 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    if (count == 0) {
      throw new TableFormatException(file, 1, "empty: must start with the header " + header);
    }
    if (count - 1 > MOST_ROWS) {
      throw new TableFormatException(file, 0, (count - 1) + " rows: must be at most " + MOST_ROWS);
    }
    checkHeader(file, List.of(lines[0].split("\t", -1)), header);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (cells.length != columns.length) {
        throw new TableFormatException(
            file,
            i + 1,
            cells.length + " cells: must be " + columns.length + ", one for each of " + header);
      }
      for (int c = 0; c < cells.length; c++) {
        if (!cells[c].strip().equals(cells[c])) {
          throw new TableFormatException(
              file, i + 1, columns[c] + ": must not start or end with white space");
        }
      }
      rows.add(new Row(file, i + 1, header, Arrays.asList(cells)));
    }
    return new TsvTable(List.copyOf(rows));
  }

  private static void checkHeader(String file, List<String> found, List<String> columns) {
    for (String name : found) {
      if (!columns.contains(name)) {
        throw new TableFormatException(file, 1, "unknown column " + name + ": must be " + columns);
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

    /** The cell, which must not be empty. */
    public String text(String column) {
      return find(column).orElseThrow(() -> error(column + ": must not be empty"));
    }

    public Optional<String> find(String column) {
      String cell = cells.get(columns.indexOf(column));
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The cell as a value; what the reader refuses is reported with file, line and column. */
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

    private <E extends Enum<E>> E constant(String column, String cell, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(cell)) {
          return constant;
        }
      }
      throw error(
          column + " " + cell + ": must be one of " + Arrays.toString(type.getEnumConstants()));
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
