package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.office.SpreadsheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of the fields of one sheet, at any place. A row has one at most. */
final class FormLabels {

  private final Map<FormField, List<Cell>> ofFields = new EnumMap<>(FormField.class);
  private final Map<Integer, Cell> ofRows = new HashMap<>();

  FormLabels(FormSheet sheet, List<SpreadsheetRow> rows) {
    for (SpreadsheetRow row : rows) {
      for (Cell cell : row.cells()) {
        Optional<FormField> field = field(sheet, cell);
        if (field.isPresent()) {
          ofFields.computeIfAbsent(field.get(), key -> new ArrayList<>()).add(cell);
          ofRows.put(row.number(), cell);
          break;
        }
      }
    }
  }

  private static Optional<FormField> field(FormSheet sheet, Cell cell) {
    String text = cell.tidy();
    // People write a colon after a label.
    String label = text.endsWith(":") || text.endsWith("：")
        ? text.substring(0, text.length() - 1).strip()
        : text;
    return sheet.fields().stream().filter(field -> field.label().equals(label)).findFirst();
  }

  /** Returns the cells with the label of a field, from top to bottom. */
  List<Cell> of(FormField field) {
    return ofFields.getOrDefault(field, List.of());
  }

  /** Returns the cell of a row with the label of any field. */
  Optional<Cell> of(SpreadsheetRow row) {
    return Optional.ofNullable(ofRows.get(row.number()));
  }

  /** Returns the name of the cell beside a label, which holds the value. */
  static String right(Cell label) {
    return Cell.columnName(label.column() + 1) + label.row();
  }
}
