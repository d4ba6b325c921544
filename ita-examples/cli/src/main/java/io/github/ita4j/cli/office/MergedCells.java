package io.github.ita4j.cli.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
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
  public static List<SpreadsheetRow> filled(
      List<SpreadsheetRow> rows, List<String> merged, SpreadsheetLimits limits) {
    Map<Integer, SortedMap<Integer, Cell>> added = new HashMap<>();
    NavigableMap<Integer, SpreadsheetRow> byNumber = new TreeMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    ReadCells filled = new ReadCells(limits);
    for (String range : merged) {
      Matcher matcher = RANGE.matcher(range);
      if (matcher.matches()) {
        int first = Integer.parseInt(matcher.group(2));
        int last = Integer.parseInt(matcher.group(4));
        SpreadsheetRow row = byNumber.get(first);
        int column = Cell.columnOf(matcher.group(1));
        if (row != null && last > first) {
          row.cell(column).filter(cell -> cell.kind() == Cell.Kind.TEXT).ifPresent(cell -> {
            // Ranges that overlap would fill a small sheet without end.
            for (int covered : byNumber.subMap(first, false, last, true).keySet()) {
              Cell copy = new Cell(covered, column, cell.kind(), cell.text());
              filled.add(copy);
              added.computeIfAbsent(covered, key -> new TreeMap<>()).put(column, copy);
            }
          });
        }
      }
    }
    return rows.stream()
        .map(row -> added.containsKey(row.number()) ? with(row, added.get(row.number())) : row)
        .toList();
  }

  private static SpreadsheetRow with(SpreadsheetRow row, SortedMap<Integer, Cell> added) {
    SortedMap<Integer, Cell> cells = new TreeMap<>(added);
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    return new SpreadsheetRow(row.number(), row.isHidden(), List.copyOf(cells.values()));
  }
}
