package io.github.ita4j.cli.office;

/**
 * The largest sizes of a workbook, checked before or while it is read.
 *
 * @param bytes the bytes of the file
 * @param unpackedBytes the bytes of all parts of the file
 * @param sharedBytes the bytes of the part with the texts of all cells
 * @param rows the rows of a sheet that hold something
 * @param cells the cells of a sheet that hold something
 * @param columns the columns of a sheet
 */
public record SpreadsheetLimits(
    int bytes, long unpackedBytes, long sharedBytes, int rows, int cells, int columns) {

  /** The limits of a form. A form of a whole plan with its progress has less than 1 MiB. */
  public static final SpreadsheetLimits FORM = new SpreadsheetLimits(
      4 * 1024 * 1024, 32L * 1024 * 1024, 8L * 1024 * 1024, 10_000, 100_000, 200);

  /** The limits of a table of results: that of the whole country has some 8,300 rows. */
  public static final SpreadsheetLimits TABLE = new SpreadsheetLimits(
      16 * 1024 * 1024, 256L * 1024 * 1024, 32L * 1024 * 1024, 50_000, 1_000_000, 500);
}
