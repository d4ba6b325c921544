package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SheetReader;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sheet that hold something and that nobody sees who opens the file. */
public final class HiddenParts {

  private HiddenParts() {}

  /**
   * Says what of a sheet is read though it is hidden.
   *
   * @param rows all rows of the sheet that hold something
   * @return a note each on the sheet, its columns and its rows
   */
  public static List<String> notes(
      String sheet, SheetReader reader, List<SpreadsheetRow> rows, Messages messages) {
    List<String> notes = new ArrayList<>();
    String name = TypedException.shown(sheet);
    if (reader.isHidden() && !rows.isEmpty()) {
      notes.add(messages.text(Message.FORM_HIDDEN_SHEET, name));
    }
    List<String> columns = rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> reader.isHidden(cell.column()) && !cell.isBlank())
        .map(Cell::column)
        .distinct()
        .sorted()
        .map(Cell::columnName)
        .toList();
    if (!columns.isEmpty()) {
      notes.add(messages.text(Message.FORM_HIDDEN_COLUMNS, name, messages.listed(columns)));
    }
    long hidden = rows.stream().filter(SpreadsheetRow::isHidden).count();
    if (hidden > 0) {
      notes.add(messages.text(Message.FORM_HIDDEN_ROWS, name, hidden));
    }
    return notes;
  }
}
