package io.github.ita4j.cli.office;

/**
 * The largest sizes of a workbook, checked before or while it is read.
 *
 * @param bytes the bytes of the file
 * @param unpackedBytes the bytes of all parts of the file
 * @param sharedBytes the bytes of the part with the texts of all cells
 * @param rows the rows of a sheet that hold something
 * @param cells the cells of all sheets that hold something
 * @param characters the characters of all cells, which may share a text
 * @param columns the columns of a sheet
 */
public record SpreadsheetLimits(
    int bytes,
    long unpackedBytes,
    long sharedBytes,
    int rows,
    int cells,
    int characters,
    int columns) {

  private static final int MIB = 1024 * 1024;

  /**
   * The limits of a form. A form of a whole plan with its progress has less than 1 MiB, and no
   * document of JSON has more than 4 MiB.
   */
  public static final SpreadsheetLimits FORM =
      new SpreadsheetLimits(4 * MIB, 16L * MIB, 8L * MIB, 10_000, 100_000, 4 * MIB, 200);

  /** The limits of a table of results: that of the whole country has some 8,300 rows. */
  public static final SpreadsheetLimits TABLE =
      new SpreadsheetLimits(16 * MIB, 256L * MIB, 32L * MIB, 50_000, 1_000_000, 16 * MIB, 500);
}
