package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows under a heading that are none of its table, such as remarks and signatures. */
final class UnreadRows {

  /** The most cells of a remark or a signature. A row with more may be one without its id. */
  private static final int MOST_CELLS = 2;

  private final FormSheet sheet;
  private final FormProblems problems;
  private final PrintedCells printed;
  private final Map<Integer, FormColumn> columnAt;
  private final int first;

  /**
   * Creates these rows.
   *
   * @param columnAt the columns of the table by their places
   * @param first the place of the first column
   */
  UnreadRows(
      FormSheet sheet,
      FormProblems problems,
      PrintedCells printed,
      Map<Integer, FormColumn> columnAt,
      int first) {
    this.sheet = sheet;
    this.problems = problems;
    this.printed = printed;
    this.columnAt = columnAt;
    this.first = first;
  }

  /** Names the cells of these rows, and returns the other ones, which are of the table. */
  List<SpreadsheetRow> nameIn(List<SpreadsheetRow> rows) {
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (isOfTable(rows.get(i))) {
        last = i;
      }
    }
    List<SpreadsheetRow> table = new ArrayList<>();
    int filled = 0;
    boolean isBelow = false;
    for (int i = 0; i < rows.size(); i++) {
      SpreadsheetRow row = rows.get(i);
      List<Cell> typed = typed(row);
      if (typed.isEmpty()) {
        continue;
      }
      // An empty row ends the table.
      isBelow |= last >= 0 && i > last && row.number() > filled + 1;
      filled = row.number();
      boolean isUnread = row.cell(first).isPresent()
          ? !isOfTable(row) && (isBelow || printed.passesIds())
          : isBelow && isRemark(typed);
      if (isUnread) {
        boolean below = isBelow;
        typed.stream().filter(cell -> !isPrinted(cell)).forEach(cell -> name(cell, below));
      } else {
        table.add(row);
      }
    }
    return table;
  }

  private void name(Cell cell, boolean isBelow) {
    Message reason = isBelow ? Message.FORM_NOT_READ : Message.FORM_NOT_READ_ALONE;
    problems.note(sheet, cell.name(), reason, TypedException.shown(cell.text()));
  }

  private boolean isPrinted(Cell cell) {
    return look(cell).filter(look -> look == FormColumn.Look.SHOWN).isPresent()
        && printed.shown().test(cell.tidy());
  }

  private static List<Cell> typed(SpreadsheetRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank() && !cell.isResult())
        .toList();
  }

  /**
   * Tells whether the first cell of a row is of the form, or another one is filled in beside it.
   */
  private boolean isOfTable(SpreadsheetRow row) {
    return row.cell(first).filter(printed.ids()).isPresent()
        || (row.cell(first).isPresent()
            && row.cells().stream()
                .anyMatch(cell -> cell.column() != first
                    && !cell.isBlank()
                    && look(cell).filter(look -> look != FormColumn.Look.SHOWN).isPresent()));
  }

  private static boolean isScore(Cell cell, FormColumn.Look look) {
    return look == FormColumn.Look.SCORE && TypedScore.isIn(Optional.of(cell));
  }

  private boolean isRemark(List<Cell> typed) {
    return typed.size() <= MOST_CELLS
        && typed.stream()
            .noneMatch(cell -> look(cell).filter(look -> isScore(cell, look)).isPresent());
  }

  private Optional<FormColumn.Look> look(Cell cell) {
    return Optional.ofNullable(columnAt.get(cell.column())).map(FormColumn::look);
  }
}
