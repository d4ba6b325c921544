package io.github.ita4j.examples.recipe;

import io.github.ita4j.framework.Framework;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** A recipe that reads a result table from the first sheet of an Excel workbook. */
public final class ExcelResults {

  private ExcelResults() {}

  /** Returns the rows below the headings of the first row. */
  public static List<ResultTable.Row> read(Path file, Framework framework) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = workbook.getSheetAt(0);
      ResultTable table = new ResultTable(framework, texts(sheet.getRow(sheet.getFirstRowNum())));
      List<ResultTable.Row> rows = new ArrayList<>();
      for (int i = sheet.getFirstRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
        List<String> cells = texts(sheet.getRow(i));
        if (!cells.stream().allMatch(String::isBlank)) {
          String place = file.getFileName() + ", " + sheet.getSheetName() + ", row " + (i + 1);
          rows.add(table.row(place, cells));
        }
      }
      return rows;
    }
  }

  private static List<String> texts(org.apache.poi.ss.usermodel.@Nullable Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
      texts.add(text(row.getCell(i, MissingCellPolicy.CREATE_NULL_AS_BLANK)));
    }
    return texts;
  }

  /**
   * Returns the number that a cell holds, not the one it shows: a format may hide decimals. The
   * text of a cell in percent, such as 89.73%, is no score, and is refused as one.
   */
  private static String text(Cell cell) {
    CellType type = cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
    boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
    if (type == CellType.NUMERIC && !percent) {
      return NumberToTextConverter.toText(cell.getNumericCellValue());
    }
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    shown.setUseCachedValuesForFormulaCells(true);
    return shown.formatCellValue(cell);
  }
}
