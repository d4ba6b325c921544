package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;

/**
 * The cells and characters that were read from a workbook so far, in all its sheets. Many cells may
 * refer to one long text, and many sheets to one part.
 */
final class ReadCells {

  private final SpreadsheetLimits limits;
  private int cells;
  private long characters;

  ReadCells(SpreadsheetLimits limits) {
    this.limits = limits;
  }

  /**
   * Counts a cell.
   *
   * @throws SpreadsheetException if there are more cells or characters than the limits allow
   */
  void add(Cell cell) {
    cells++;
    if (cells > limits.cells()) {
      throw new SpreadsheetException(Message.WORKBOOK_MANY_CELLS, limits.cells());
    }
    characters += cell.text().length();
    if (characters > limits.characters()) {
      throw new SpreadsheetException(Message.WORKBOOK_MANY_CHARACTERS, limits.characters());
    }
  }
}
