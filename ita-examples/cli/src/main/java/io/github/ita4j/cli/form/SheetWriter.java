package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.CellText;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The writer of one sheet of a form, row by row from the top. */
final class SheetWriter {

  private static final int CHARACTER = 256;
  private static final int LONGEST_PROMPT = 250;

  /** The height of a line, in sizes of its font. */
  private static final float LINE_OF_SIZE = 1.5f;

  /** The height of a line, and the greatest one of a row, in points. */
  private static final float LINE = 21;

  private static final float HIGHEST = 400;

  /** The types of cells that show words. The result of a formula here is a text. */
  private static final Set<CellType> TEXTS = Set.of(CellType.STRING, CellType.FORMULA);

  private final XSSFSheet sheet;
  private final FormStyles styles;
  private final Map<ChoiceList, String> lists;
  private int row;

  SheetWriter(XSSFSheet sheet, FormStyles styles, Map<ChoiceList, String> lists) {
    this.sheet = sheet;
    this.styles = styles;
    this.lists = lists;
    sheet.setDefaultRowHeightInPoints(LINE);
  }

  /** Returns the number of the next row, from 1. */
  int nextRow() {
    return row + 1;
  }

  void line(String text, XSSFCellStyle style) {
    XSSFRow line = newRow();
    // The vowels and tone marks of a large title would be cut in a row of the usual height.
    line.setHeightInPoints(style.getFont().getFontHeightInPoints() * LINE_OF_SIZE);
    set(line.createCell(0), text, style);
  }

  void blank() {
    row++;
  }

  void field(FormField field, String value, String prompt) {
    XSSFRow line = newRow();
    set(line.createCell(0), field.label(), styles.label);
    set(line.createCell(1), value, styles.text);
    field.choices().ifPresent(choices -> choose(choices, row, row, 1));
    prompt(prompt, row, row, 1);
  }

  /** Writes the headings of a table, which a printer repeats on each page. */
  void head(List<FormColumn> columns, boolean isFirst) {
    XSSFRow head = newRow();
    for (int i = 0; i < columns.size(); i++) {
      set(head.createCell(i), columns.get(i).heading(), styles.head);
      if (isFirst) {
        sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
      }
    }
    fitHeight(head, columns);
  }

  /**
   * Makes a row as high as its texts. A program that opens the file does not, but grows the row
   * when somebody types into it.
   */
  private static void fitHeight(XSSFRow line, List<FormColumn> columns) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = line.getCell(i);
      if (cell != null && TEXTS.contains(cell.getCellType())) {
        int width = columns.get(i).width() * 9 / 10;
        int needed = cell.getStringCellValue()
            .lines()
            .mapToInt(text -> 1 + DisplayWidth.of(text) / width)
            .sum();
        lines = Math.max(lines, needed);
      }
    }
    if (lines > 1) {
      line.setHeightInPoints(Math.min(lines * LINE, HIGHEST));
      line.getCTRow().unsetCustomHeight();
    }
  }

  /** Keeps the rows so far on the screen. */
  void freeze() {
    sheet.createFreezePane(0, row);
  }

  /** Repeats the last row on each printed page. */
  void repeat() {
    sheet.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
  }

  void group(String title, int columns) {
    XSSFRow line = newRow();
    for (int i = 0; i < columns; i++) {
      set(line.createCell(i), i == 0 ? title : "", styles.group);
    }
  }

  /** Writes a row of a table. A value is a text, or a score or amount as a number. */
  void row(List<FormColumn> columns, Map<FormColumn, Object> values) {
    XSSFRow line = newRow();
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      Object value = values.getOrDefault(column, "");
      XSSFCell cell = line.createCell(i);
      if (value instanceof StatedScore score && score.decimals() == 2) {
        cell.setCellValue(score.score().toBigDecimal().doubleValue());
        cell.setCellStyle(styles.score);
      } else if (value instanceof BigDecimal amount) {
        cell.setCellValue(amount.doubleValue());
        cell.setCellStyle(styles.amount);
      } else if (value instanceof Closed) {
        set(cell, "", styles.closed);
      } else if (value instanceof Formula formula) {
        cell.setCellFormula(String.format(Locale.ROOT, formula.formula(), row));
        cell.setCellValue(CellText.written(formula.result()));
        cell.setCellStyle(styles.of(column.look()));
      } else {
        set(cell, value.toString(), styles.of(column.look()));
      }
    }
    fitHeight(line, columns);
  }

  /** A cell that is not filled in. */
  record Closed() {}

  /** A formula with its result. The place for a number in it is that of the row. */
  record Formula(String formula, String result) {

    /** Returns the words beside the code of the first column in rows of another sheet. */
    static Formula lookup(FormSheet sheet, int first, int last, String result) {
      String rows = "'" + sheet.title() + "'!$A$" + first + ":$B$" + last;
      return new Formula("IFERROR(VLOOKUP(A%d," + rows + ",2,FALSE)&\"\",\"\")", result);
    }
  }

  /** Offers the lists of columns in rows that are counted from 1. */
  void choices(List<FormColumn> columns, int first, int last) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      columns.get(i).choices().ifPresent(choices -> choose(choices, first, last, column));
    }
  }

  private void choose(ChoiceList choices, int first, int last, int column) {
    String list = lists.get(choices);
    if (list != null) {
      DataValidationHelper helper = sheet.getDataValidationHelper();
      validate(helper.createFormulaListConstraint(list), first, last, column, "");
    }
  }

  /** Shows a note beside the cells of a column that somebody selects. */
  void prompt(String text, int first, int last, int column) {
    boolean hasList = sheet.getDataValidations().stream()
        .anyMatch(
            known -> known.getRegions().getCellRangeAddresses()[0].isInRange(first - 1, column));
    if (!text.isEmpty() && !hasList) {
      DataValidationConstraint any = sheet
          .getDataValidationHelper()
          .createTextLengthConstraint(
              DataValidationConstraint.OperatorType.LESS_OR_EQUAL,
              String.valueOf(CellText.LONGEST),
              "");
      validate(any, first, last, column, text);
    }
  }

  private void validate(
      DataValidationConstraint constraint, int first, int last, int column, String prompt) {
    DataValidation validation = sheet
        .getDataValidationHelper()
        .createValidation(
            constraint, new CellRangeAddressList(first - 1, last - 1, column, column));
    // Other words are refused when the form is read, with the reason.
    validation.setShowErrorBox(false);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    if (!prompt.isEmpty()) {
      validation.createPromptBox(
          "", prompt.length() > LONGEST_PROMPT ? prompt.substring(0, LONGEST_PROMPT) : prompt);
      validation.setShowPromptBox(true);
    }
    sheet.addValidationData(validation);
  }

  /** Sets the page: A4, the table as wide as some pages, with its first columns on each. */
  void page(int pages) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) pages);
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    }
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter("&A – &P / &N");
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
  }

  private XSSFRow newRow() {
    XSSFRow created = sheet.createRow(row);
    row++;
    return created;
  }

  private static void set(XSSFCell cell, String text, XSSFCellStyle style) {
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(CellText.written(text));
    }
  }
}
