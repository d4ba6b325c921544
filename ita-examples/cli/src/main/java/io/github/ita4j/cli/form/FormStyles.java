package io.github.ita4j.cli.form;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of a form. What is to be filled in is pale yellow. */
final class FormStyles {

  private static final String FONT = "TH Sarabun New";
  private static final short SIZE = 14;
  private static final short TITLE_SIZE = 18;
  private static final String TO_FILL = "FFFBE6";
  private static final String HEAD = "D9E2F0";
  private static final String GROUP = "EEF1F6";

  final XSSFCellStyle title;
  final XSSFCellStyle note;
  final XSSFCellStyle label;
  final XSSFCellStyle head;
  final XSSFCellStyle group;
  final XSSFCellStyle shown;
  final XSSFCellStyle closed;
  final XSSFCellStyle text;
  final XSSFCellStyle score;
  final XSSFCellStyle amount;

  private final XSSFWorkbook workbook;

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The default font decides the unit of the widths of columns.
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FONT);
    plain.setFontHeightInPoints(SIZE);
    title = style(font(true, false, TITLE_SIZE), "");
    note = style(font(false, true, SIZE), "");
    label = bordered(style(font(true, false, SIZE), ""));
    head = bordered(style(font(true, false, SIZE), HEAD));
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    group = bordered(style(font(true, false, SIZE), GROUP));
    group.setWrapText(false);
    shown = bordered(style(plain, ""));
    closed = bordered(style(plain, GROUP));
    text = bordered(style(plain, TO_FILL));
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    score = bordered(style(plain, TO_FILL));
    score.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    score.setAlignment(HorizontalAlignment.RIGHT);
    amount = bordered(style(plain, TO_FILL));
    amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    title.setWrapText(false);
    note.setWrapText(false);
  }

  private XSSFFont font(boolean bold, boolean italic, short size) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
  }

  private XSSFCellStyle style(XSSFFont font, String fill) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (!fill.isEmpty()) {
      style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(fill), null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  XSSFCellStyle of(FormColumn.Look look) {
    return switch (look) {
      case LABEL, SHOWN -> shown;
      case TEXT -> text;
      case SCORE -> score;
      case AMOUNT -> amount;
    };
  }
}
