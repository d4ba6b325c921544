package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.SheetReader;
import io.github.ita4j.cli.office.SpreadsheetException;
import io.github.ita4j.cli.office.SpreadsheetFile;
import io.github.ita4j.cli.office.SpreadsheetRow;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet in the file of a form that has none of its names.
 *
 * @param name the name
 * @param isEmpty whether no cell holds anything
 * @param renamed the sheet of the form whose headings it has, if that one is missing
 */
record OtherSheet(String name, boolean isEmpty, Optional<FormSheet> renamed) {

  /** The most rows above the headings of a form. */
  private static final int MOST_ROWS = 100;

  /**
   * Looks at a sheet.
   *
   * @param missing the sheets of the form that the file lacks
   */
  static OtherSheet of(SpreadsheetFile file, String name, Set<FormSheet> missing) {
    boolean isEmpty = true;
    try {
      SheetReader reader = file.sheet(name);
      for (int i = 0; i < MOST_ROWS && (isEmpty || !missing.isEmpty()); i++) {
        Optional<SpreadsheetRow> row = reader.next();
        if (row.isEmpty()) {
          break;
        }
        isEmpty = false;
        Optional<FormSheet> renamed =
            missing.stream().filter(sheet -> sheet.hasHead(row.get())).findFirst();
        if (renamed.isPresent()) {
          return new OtherSheet(name, false, renamed);
        }
      }
    } catch (SpreadsheetException e) {
      // A sheet that is too wide or damaged is no concern of the form, but it is not empty.
      isEmpty = false;
    }
    return new OtherSheet(name, isEmpty, Optional.empty());
  }
}
