package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Signature;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.QuotedText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of a document in Word's format. */
final class WordTable {

  /** The number of places to sign beside each other. */
  private static final int ABREAST = 2;

  private final XWPFDocument document;
  private final int textWidth;

  WordTable(XWPFDocument document, int textWidth) {
    this.document = document;
    this.textWidth = textWidth;
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @param wide whether the page lies on its side
   * @param last whether places to sign follow, which must not stand alone on a page
   */
  void write(Table table, boolean wide, boolean last) {
    int columns = table.columns().size();
    int[] widths = widths(table, wide);
    XWPFTable written = created(table.rows().size() + 1, widths);
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      XWPFTableCell cell = head.getCell(i);
      cell.setColor("E8EDF2");
      fill(cell, "TableHeading", List.of(table.columns().get(i).heading()), "text");
    }
    int rows = table.rows().size();
    for (int r = 0; r < rows; r++) {
      Row row = table.rows().get(r);
      XWPFTableRow line = written.getRow(r + 1);
      boolean tall = row.isTall();
      line.setCantSplitRow(!tall);
      for (int i = 0; i < columns; i++) {
        Column column = table.columns().get(i);
        fill(line.getCell(i), "TableText", row.cells().get(i), column.look());
      }
      // The first and the last row are not alone on a page.
      if (!tall && (r == 0 && rows > 1 || r == rows - 2 || r == rows - 1 && last)) {
        line.getTableCells().stream()
            .flatMap(cell -> cell.getParagraphs().stream())
            .forEach(paragraph -> paragraph.setKeepNext(true));
      }
    }
  }

  /** Returns the widths of the columns in twentieths of a point. */
  private int[] widths(Table table, boolean wide) {
    int[] thousandths = ColumnWidths.of(table, wide);
    int[] widths = new int[thousandths.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = textWidth * thousandths[i] / 1000;
    }
    return widths;
  }

  private XWPFTable created(int rows, int... widths) {
    XWPFTable table = document.createTable(rows, widths.length);
    table.setWidth(textWidth);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(Integer.toString(widths[i]));
      }
    }
    return table;
  }

  /** Writes the places to sign beside each other, without lines around them. */
  void write(List<Signature> signatures) {
    int rows = (signatures.size() + ABREAST - 1) / ABREAST;
    XWPFTable table = created(rows, textWidth / ABREAST, textWidth / ABREAST);
    table.removeBorders();
    for (int i = 0; i < signatures.size(); i++) {
      XWPFTableRow row = table.getRow(i / ABREAST);
      row.setCantSplitRow(true);
      List<String> lines = new ArrayList<>();
      lines.add(signatures.get(i).heading());
      lines.addAll(signatures.get(i).lines());
      fill(row.getCell(i % ABREAST), "Signature", lines, "lead");
    }
  }

  private static void fill(XWPFTableCell cell, String style, List<String> lines, String look) {
    List<String> shown = lines.isEmpty() ? List.of("") : lines;
    for (int i = 0; i < shown.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
      paragraph.setStyle(style);
      if (look.equals("number")) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      XWPFRun run = paragraph.createRun();
      run.setText(QuotedText.plain(shown.get(i)));
      if (i == 0 && look.equals("lead")) {
        run.setBold(true);
        run.setComplexScriptBold(true);
      }
    }
  }
}
