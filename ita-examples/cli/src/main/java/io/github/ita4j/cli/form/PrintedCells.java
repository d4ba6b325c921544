package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The cells that a form prints into a table, for nobody to fill in.
 *
 * @param ids tells whether a first cell that stands alone is an id or a heading of the form
 * @param passesIds whether a row with an id alone is one that nobody has filled in
 * @param shown tells whether a text may stand in a cell that only shows something
 */
record PrintedCells(Predicate<Cell> ids, boolean passesIds, Predicate<String> shown) {

  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{1,6}");

  /** Returns those of a table whose rows must be filled in. */
  static PrintedCells none() {
    return showing(text -> true);
  }

  /** Returns those of a table whose rows must be filled in and show something besides. */
  static PrintedCells showing(Predicate<String> shown) {
    return new PrintedCells(
        cell -> isNumber(cell) || TypedElement.read(cell.tidy()).isPresent(), false, shown);
  }

  /** Tells whether a cell holds a whole number. */
  static boolean isNumber(Cell cell) {
    return NUMBER.matcher(cell.tidy()).matches();
  }
}
