package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import io.github.ita4j.cli.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells above the tables of a sheet that hold something and are no value of a field. */
final class UnreadCells {

  /** The lines above the fields of each sheet. */
  private static final int LINES = 2;

  private final FormSheet sheet;
  private final FormProblems problems;
  private final FormLabels labels;

  UnreadCells(FormSheet sheet, FormProblems problems, FormLabels labels) {
    this.sheet = sheet;
    this.problems = problems;
    this.labels = labels;
  }

  /** Names these cells. */
  void name(List<SpreadsheetRow> rows) {
    // The lines of the form stand in the first column, as do its labels.
    int first = rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isBlank())
        .mapToInt(Cell::column)
        .min()
        .orElse(0);
    int lines = 0;
    for (SpreadsheetRow row : rows) {
      Optional<Cell> label = labels.of(row);
      for (Cell cell : row.cells()) {
        if (cell.isBlank()) {
          continue;
        }
        if (label.isPresent()) {
          nameBeside(label.get(), cell);
        } else if (cell.column() == first + 1 && !sheet.fields().isEmpty()) {
          nameOf(row.cell(first), cell);
        } else if (cell.column() > first) {
          nameOf(Optional.empty(), cell);
        } else if (isAssumption(cell) || (lines < LINES && missingOf(cell).isEmpty())) {
          lines += isAssumption(cell) ? 0 : 1;
        } else if (sheet.fields().isEmpty() || row.cell(first + 1).isEmpty()) {
          nameLabel(cell);
        }
      }
    }
  }

  private static boolean isAssumption(Cell cell) {
    return cell.tidy().startsWith(ScoresSheetWriter.ASSUMED);
  }

  /** Returns the missing field with whose label a text begins. */
  private Optional<FormField> missingOf(Cell cell) {
    return missing().filter(field -> cell.tidy().startsWith(field.label())).findFirst();
  }

  private Stream<FormField> missing() {
    return sheet.fields().stream().filter(field -> labels.of(field).isEmpty());
  }

  /** Names a text where labels stand. One with a label may hold the value of the field too. */
  private void nameLabel(Cell cell) {
    Optional<FormField> missing = missingOf(cell);
    if (missing.isPresent()) {
      problems.add(
          sheet,
          cell.name(),
          Message.FORM_VALUE_IN_LABEL,
          missing.get().label(),
          FormLabels.right(cell),
          TypedException.shown(cell.text()));
    } else {
      nameOf(Optional.empty(), cell);
    }
  }

  private void nameBeside(Cell label, Cell cell) {
    int place = cell.column() - label.column();
    if (place != 0 && place != 1) {
      problems.note(
          sheet,
          cell.name(),
          Message.FORM_NOT_READ_BESIDE,
          TypedException.shown(cell.text()),
          label.tidy(),
          FormLabels.right(label));
    }
  }

  /** Names a cell, and what stands before it as labels do. */
  private void nameOf(Optional<Cell> before, Cell cell) {
    String text = TypedException.shown(cell.text());
    if (before.isEmpty()) {
      problems.note(sheet, cell.name(), Message.FORM_NOT_READ, text);
      return;
    }
    String label = TypedException.shown(before.get().tidy());
    List<String> missing = missing().map(field -> "“" + field.label() + "”").toList();
    if (missing.isEmpty()) {
      problems.note(sheet, cell.name(), Message.FORM_OTHER_FIELD_NOT_READ, text, label);
    } else {
      // It may be one of these under another name.
      problems.add(
          sheet,
          before.get().name(),
          Message.FORM_OTHER_FIELD,
          label,
          problems.messages().listed(missing));
    }
  }
}
