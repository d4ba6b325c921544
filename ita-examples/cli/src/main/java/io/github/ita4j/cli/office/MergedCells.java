package io.github.ita4j.cli.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells that a table merges over several rows, such as a province beside its agencies. */
public final class MergedCells {

  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  private MergedCells() {}

  /**
   * Returns the rows with the text of each merged cell in every row that it covers. A number is
   * left where it is: a score of several agencies is nobody's.
   */
  public static List<SpreadsheetRow> filled(List<SpreadsheetRow> rows, List<String> merged) {
    Map<Integer, List<Cell>> added = new HashMap<>();
    Map<Integer, SpreadsheetRow> byNumber = new HashMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    for (String range : merged) {
      Matcher matcher = RANGE.matcher(range);
      if (matcher.matches()) {
        int first = Integer.parseInt(matcher.group(2));
        int last = Math.min(Integer.parseInt(matcher.group(4)), first + rows.size());
        SpreadsheetRow row = byNumber.get(first);
        int column = Cell.columnOf(matcher.group(1));
        if (row != null) {
          row.cell(column)
              .filter(cell -> cell.kind() == Cell.Kind.TEXT)
              .ifPresent(cell -> fill(added, cell, last));
        }
      }
    }
    return rows.stream()
        .map(row -> with(row, added.getOrDefault(row.number(), List.of())))
        .toList();
  }

  private static void fill(Map<Integer, List<Cell>> added, Cell cell, int last) {
    for (int row = cell.row() + 1; row <= last; row++) {
      added
          .computeIfAbsent(row, key -> new ArrayList<>())
          .add(new Cell(row, cell.column(), cell.kind(), cell.text()));
    }
  }

  private static SpreadsheetRow with(SpreadsheetRow row, List<Cell> added) {
    List<Cell> cells = new ArrayList<>(row.cells());
    added.stream().filter(cell -> row.cell(cell.column()).isEmpty()).forEach(cells::add);
    cells.sort(Comparator.comparingInt(Cell::column));
    return added.isEmpty() ? row : new SpreadsheetRow(row.number(), row.isHidden(), cells);
  }
}
