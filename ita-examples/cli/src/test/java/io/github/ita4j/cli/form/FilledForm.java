package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that somebody fills in with a spreadsheet program. */
public final class FilledForm {

  private final XSSFWorkbook workbook;

  private FilledForm(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** An empty form of a year for an agency. */
  public static FilledForm of(int year, String agency) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    byte[] form = new FormWriter(Frameworks.bundled())
        .empty(framework, false, Optional.of(Agency.ofName(agency)));
    try {
      return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(form)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the value beside a label or a code in the first column. */
  public FilledForm put(String sheet, String label, int column, Object value) {
    set(cell(workbook.getSheet(sheet), label, column), value);
    return this;
  }

  /** Sets the score of an element. */
  public FilledForm score(String code, Object value) {
    return put("คะแนน", code, 2, value);
  }

  /** Changes the workbook. */
  public FilledForm edit(Consumer<XSSFWorkbook> change) {
    change.accept(workbook);
    return this;
  }

  /** The cell beside a label or a code in the first column. */
  public static Cell cell(XSSFSheet sheet, String label, int column) {
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().equals(label)) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no row " + label + " in " + sheet.getSheetName());
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** Returns the file. */
  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
