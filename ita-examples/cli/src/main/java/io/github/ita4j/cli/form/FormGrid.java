package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SheetReader;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet of a form. Fields and tables are found by their words, so that rows and
 * columns may be moved, added and removed.
 */
final class FormGrid {

  private final FormSheet sheet;
  private final FormProblems problems;
  private final List<SpreadsheetRow> rows;
  private final List<String> merged = new ArrayList<>();
  private final FormLabels labels;

  private FormGrid(FormSheet sheet, FormProblems problems, List<SpreadsheetRow> rows) {
    this.sheet = sheet;
    this.problems = problems;
    this.rows = rows;
    this.labels = new FormLabels(sheet, rows);
  }

  /** Creates the cells of a sheet that a workbook lacks. */
  static FormGrid empty(FormSheet sheet, FormProblems problems) {
    return new FormGrid(sheet, problems, List.of());
  }

  /** Creates the cells of a sheet that a workbook has. */
  static FormGrid of(FormSheet sheet, FormProblems problems, SheetReader reader) {
    FormGrid grid = new FormGrid(sheet, problems, reader.rows());
    grid.merged.addAll(reader.merged());
    problems.noteHidden(sheet, reader, grid.rows);
    grid.nameUnread();
    return grid;
  }

  /** A row of a table, with its cells by the columns. */
  final class TableRow {

    private final int number;
    private final FormColumn id;
    private final Map<FormColumn, Integer> places;
    private final Map<FormColumn, Cell> cells;

    private TableRow(
        int number, FormColumn id, Map<FormColumn, Integer> places, Map<FormColumn, Cell> cells) {
      this.number = number;
      this.id = id;
      this.places = places;
      this.cells = cells;
    }

    /** Returns the name of a cell, which may be empty. */
    String place(FormColumn column) {
      return Cell.columnName(places.getOrDefault(column, 0)) + number;
    }

    /** Tells whether no other column than this one is filled in. */
    boolean hasOnly(FormColumn column) {
      return cells.keySet().equals(Set.of(column));
    }

    /** Tells whether some columns are filled in. The first one that is not is a problem. */
    boolean hasAll(FormColumn... columns) {
      for (FormColumn column : columns) {
        if (cell(column).isEmpty()) {
          if (hasId()) {
            problems.add(sheet, place(column), Message.FORM_MISSING, column.heading());
          }
          return false;
        }
      }
      return true;
    }

    /** Tells whether the first column is filled in. If it is not, what stands beside is refused. */
    boolean hasId() {
      if (cell(id).isPresent()) {
        return true;
      }
      problems.add(sheet, typedPlace(), Message.FORM_NO_CODE, id.heading(), place(id));
      return false;
    }

    /** Returns the name of the first cell beside the first column that is filled in. */
    String typedPlace() {
      return cells.entrySet().stream()
          .filter(entry -> entry.getKey() != id)
          .map(entry -> entry.getValue())
          .min(Comparator.comparingInt(Cell::column))
          .map(Cell::name)
          .orElse(place(id));
    }

    Optional<Cell> cell(FormColumn column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** Reads a cell. The result is empty if it is not filled in, or if its reading is refused. */
    <T> Optional<T> read(FormColumn column, Function<Cell, @Nullable T> reading) {
      return cell(column).flatMap(cell -> problems.attempt(sheet, cell, reading));
    }

    /** Reads the score of a cell. */
    Optional<StatedScore> score(FormColumn column) {
      return read(column, cell -> TypedScore.read(cell).orElse(null));
    }

    /** Reads the list in a cell, an item a line. */
    List<String> lines(FormColumn column) {
      return read(column, cell -> TypedLines.read(TypedCell.text(cell))).orElse(List.of());
    }
  }

  /** Returns the cell of a field, if it is filled. */
  Optional<Cell> field(FormField field) {
    List<Cell> found = labels.of(field);
    if (found.size() > 1) {
      problems.add(sheet, found.get(1).name(), Message.FORM_FIELD_TWICE, field.label());
    }
    return found.stream()
        .findFirst()
        .flatMap(label -> rows.stream()
            .filter(row -> row.number() == label.row())
            .findFirst()
            .flatMap(row -> row.cell(label.column() + 1)));
  }

  /** Returns the cell of a field that must be filled in. Without it there is a problem. */
  Optional<Cell> required(FormField field) {
    Optional<Cell> cell = field(field);
    if (cell.isEmpty()) {
      Message reason = labels.of(field).isEmpty() ? Message.FORM_NO_FIELD : Message.FORM_MISSING;
      problems.add(sheet, place(field), reason, field.label());
    }
    return cell;
  }

  /** Reads a field. The result is empty if it is not filled in, or if its reading is refused. */
  <T> Optional<T> read(FormField field, Function<Cell, @Nullable T> reading) {
    return field(field).flatMap(cell -> problems.attempt(sheet, cell, reading));
  }

  /** Reads the document that two fields name, if either is filled in. */
  Optional<SourceDocument> source(FormField titleField, FormField urlField) {
    Optional<String> title = read(titleField, TypedCell::text);
    Optional<String> url = read(urlField, TypedCell::text);
    return title.isEmpty() && url.isEmpty()
        ? Optional.empty()
        : Optional.of(SourceDocument.builder().title(title).url(url).build());
  }

  /** Returns the name of the cell of a field, for a problem. */
  String place(FormField field) {
    return labels.of(field).stream().findFirst().map(FormLabels::right).orElse("A1");
  }

  /** Returns the filled rows of a table, or none if the sheet does not have it. */
  List<TableRow> table(List<FormColumn> columns, PrintedCells printed) {
    int head = headOf(columns);
    if (head < 0) {
      if (!rows.isEmpty()) {
        problems.add(sheet, "A1", Message.FORM_NO_TABLE, columns.get(0).heading());
      }
      return List.of();
    }
    Map<Integer, FormColumn> columnAt = columnsByPlace(rows.get(head), columns);
    Map<FormColumn, Integer> placeOf = new EnumMap<>(FormColumn.class);
    columnAt.forEach((place, column) -> placeOf.put(column, place));
    int end = head + 1;
    while (end < rows.size() && !isHead(rows.get(end))) {
      end++;
    }
    FormColumn id = columns.get(0);
    List<SpreadsheetRow> filled = new UnreadRows(
            sheet, problems, printed, columnAt, placeOf.getOrDefault(id, 0))
        .nameIn(rows.subList(head + 1, end));
    refuseMerged(
        rows.get(head).number(),
        filled.isEmpty() ? 0 : filled.get(filled.size() - 1).number());
    List<TableRow> table = new ArrayList<>();
    for (SpreadsheetRow row : filled) {
      Map<FormColumn, Cell> cells = new EnumMap<>(FormColumn.class);
      for (Cell cell : row.cells()) {
        FormColumn column = columnAt.get(cell.column());
        if (column != null && column.look() != FormColumn.Look.SHOWN && !cell.isBlank()) {
          cells.put(column, cell);
        }
      }
      if (!cells.isEmpty()) {
        table.add(new TableRow(row.number(), id, placeOf, cells));
      }
      row.cells().stream()
          .filter(cell -> isShown(columnAt.get(cell.column())) && !cell.isResult())
          .filter(cell -> !cell.isBlank() && !printed.shown().test(cell.tidy()))
          .forEach(cell -> nameChanged(cell, placeOf, cells));
    }
    nameUnheaded(rows.get(head), filled);
    return table;
  }

  private static boolean isShown(@Nullable FormColumn column) {
    return column != null && column.look() == FormColumn.Look.SHOWN;
  }

  /** Names a cell that was changed, though it is only shown. It may hold the score of the row. */
  private void nameChanged(
      Cell cell, Map<FormColumn, Integer> places, Map<FormColumn, Cell> cells) {
    String text = TypedException.shown(cell.text());
    Integer place = places.get(FormColumn.SCORE);
    if (place != null
        && !cells.containsKey(FormColumn.SCORE)
        && TypedScore.isIn(Optional.of(cell))) {
      String right = Cell.columnName(place) + cell.row();
      problems.add(sheet, cell.name(), Message.FORM_SCORE_BESIDE, text, right);
    } else {
      problems.note(sheet, cell.name(), Message.FORM_NOT_READ_SHOWN, text);
    }
  }

  /** Names the first cell of each column that is filled and has no heading. */
  private void nameUnheaded(SpreadsheetRow head, List<SpreadsheetRow> below) {
    Set<Integer> named = head.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(Cell::column)
        .collect(Collectors.toCollection(HashSet::new));
    for (SpreadsheetRow row : below) {
      for (Cell cell : row.cells()) {
        if (!cell.isBlank() && named.add(cell.column())) {
          problems.note(
              sheet, cell.name(), Message.FORM_NO_HEADING, TypedException.shown(cell.text()));
        }
      }
    }
  }

  /** Names what stands above the tables and is not read. Without a table the sheet is refused. */
  private void nameUnread() {
    int end = 0;
    while (end < rows.size() && !isHead(rows.get(end))) {
      end++;
    }
    if (end < rows.size()) {
      new UnreadCells(sheet, problems, labels).name(rows.subList(0, end));
    }
  }

  private int headOf(List<FormColumn> columns) {
    for (int i = 0; i < rows.size(); i++) {
      if (isHead(rows.get(i), columns)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHead(SpreadsheetRow row) {
    return sheet.tables().stream().anyMatch(columns -> isHead(row, columns));
  }

  /** Tells whether a row begins with the first heading of a table, or has it and another one. */
  private static boolean isHead(SpreadsheetRow row, List<FormColumn> columns) {
    List<String> texts =
        row.cells().stream().filter(cell -> !cell.isBlank()).map(Cell::tidy).toList();
    String first = columns.get(0).heading();
    return texts.indexOf(first) == 0
        || (texts.contains(first)
            && columns.stream().skip(1).anyMatch(column -> texts.contains(column.heading())));
  }

  /**
   * Returns the columns of a table by their places. Headings that are not of the form are named.
   */
  private Map<Integer, FormColumn> columnsByPlace(SpreadsheetRow head, List<FormColumn> columns) {
    Map<Integer, FormColumn> places = new HashMap<>();
    List<FormColumn> missing = new ArrayList<>(columns);
    for (Cell cell : head.cells()) {
      Optional<FormColumn> column =
          missing.stream().filter(each -> each.heading().equals(cell.tidy())).findFirst();
      if (column.isPresent()) {
        places.put(cell.column(), column.get());
        missing.remove(column.get());
      } else if (!cell.isBlank()) {
        problems.note(
            Message.FORM_OTHER_COLUMN,
            sheet.title(),
            cell.name(),
            TypedException.shown(cell.tidy()));
      }
    }
    missing.stream()
        .filter(column -> column.look() != FormColumn.Look.SHOWN)
        .forEach(column ->
            problems.add(sheet, "A" + head.number(), Message.FORM_NO_COLUMN, column.heading()));
    return places;
  }

  /**
   * Refuses merged cells from a heading to the last row of its table, since nobody can tell which
   * row their value is for.
   */
  private void refuseMerged(int head, int end) {
    for (String range : merged) {
      String[] ends = range.split(":", -1);
      if (ends.length == 2) {
        int first = rowOf(ends[0]);
        int last = rowOf(ends[1]);
        if (last > head && last > first && first <= end) {
          problems.add(sheet, range, Message.FORM_MERGED);
        }
      }
    }
  }

  private static int rowOf(String cell) {
    String digits = cell.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
  }
}
