package io.github.ita4j.cli.office;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param number the number, from 1
 * @param isHidden whether the row is hidden, for example by a filter
 * @param cells the cells that hold something, from left to right
 */
public record SpreadsheetRow(int number, boolean isHidden, List<Cell> cells) {

  /** Copies the list. */
  public SpreadsheetRow {
    cells = List.copyOf(cells);
  }

  /** Returns the cell of a column, if it shows something. */
  public Optional<Cell> cell(int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column && !cell.isBlank())
        .findFirst();
  }

  /** Tells whether no cell shows anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
