package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.PageRows.PageRow;
import io.github.ita4j.cli.report.Report.Signature;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.DisplayWidth;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of a document in Word's format. */
final class WordTable {

  /** The number of places to sign beside each other. */
  private static final int ABREAST = 2;

  /** The room above a place to sign, in twentieths of a point. */
  private static final int ABOVE_SIGNATURE = 80;

  /** The room between a table and the places to sign below it. */
  private static final int BELOW_TABLE = 240;

  /**
   * The style of the text of a row that may break. Its lines are one paragraph, since a program
   * leaves no single line of a paragraph on a page.
   */
  private static final String TALL = "TallText";

  /** The lines that the name of a row may take where the row goes on. */
  private static final int NAME_AGAIN = 3;

  private final XWPFDocument document;
  private final int textWidth;
  private final String continued;

  /**
   * Creates the tables.
   *
   * @param textWidth the width of the text on the current pages
   * @param continued the word behind the name of a row that goes on
   */
  WordTable(XWPFDocument document, int textWidth, String continued) {
    this.document = document;
    this.textWidth = textWidth;
    this.continued = continued;
  }

  /**
   * Writes a table, and the places to sign below it.
   *
   * <p>The places are rows of the table. Only so do all programs keep its last row with them.
   *
   * @param table the table
   * @param wide whether the page lies on its side
   * @param signatures the places to sign, which must not stand alone on a page; may be none
   */
  void write(Table table, boolean wide, List<Signature> signatures) {
    int columns = table.columns().size();
    int[] widths = widths(table, wide);
    List<PageRow> rows = PageRows.of(table, wide, !signatures.isEmpty(), false);
    XWPFTable written = created(1 + rows.size(), widths);
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      XWPFTableCell cell = head.getCell(i);
      cell.setColor("E8EDF2");
      fill(cell, "TableHeading", List.of(table.columns().get(i).heading()), "text");
    }
    int name = ColumnWidths.characters(table, wide)[0] * NAME_AGAIN;
    for (int r = 0; r < rows.size(); r++) {
      PageRow row = rows.get(r);
      XWPFTableRow line = written.getRow(r + 1);
      line.setCantSplitRow(row.whole());
      for (int i = 0; i < columns; i++) {
        // Where a part of a row only goes on, no first line introduces the others.
        String look = row.begun() ? "text" : table.columns().get(i).look();
        List<String> lines = i == 0 && row.begun()
            ? named(row, rows.get(r - 1), name)
            : row.cells().get(i);
        fill(line.getCell(i), row.whole() ? "TableText" : TALL, lines, look);
        if (row.begun() || row.unfinished()) {
          CTTcBorders borders = line.getCell(i).getCTTc().getTcPr().addNewTcBorders();
          (row.begun() ? borders.addNewTop() : borders.addNewBottom()).setVal(STBorder.NIL);
        }
      }
      if (row.kept()) {
        line.getTableCells().stream()
            .flatMap(cell -> cell.getParagraphs().stream())
            .forEach(paragraph -> paragraph.setKeepNext(true));
      }
    }
    if (!signatures.isEmpty()) {
      sign(written, widths, signatures);
    }
  }

  /** Returns the first cell of the rest of a row, with the name of the row. */
  private List<String> named(PageRow row, PageRow before, int width) {
    List<String> lines = new ArrayList<>();
    before.cells().get(0).stream()
        .limit(1)
        .map(name -> DisplayWidth.shortened(QuotedText.plain(name), width) + " " + continued)
        .forEach(lines::add);
    lines.addAll(row.cells().get(0));
    return lines;
  }

  /** Adds the places to sign, in rows without lines whose two cells meet in the middle. */
  private void sign(XWPFTable table, int[] widths, List<Signature> signatures) {
    int split = 0;
    int left = textWidth / ABREAST;
    while (left > widths[split]) {
      left -= widths[split++];
    }
    table.getCTTbl().getTblGrid().getGridColArray(split).setW(BigInteger.valueOf(left));
    table
        .getCTTbl()
        .getTblGrid()
        .insertNewGridCol(split + 1)
        .setW(BigInteger.valueOf(widths[split] - left));
    for (XWPFTableRow row : table.getRows()) {
      span(row.getCell(split), 2);
    }
    for (int i = 0; i < signatures.size(); i += ABREAST) {
      XWPFTableRow row = table.createRow();
      while (row.getTableCells().size() > ABREAST) {
        row.removeCell(ABREAST);
      }
      row.setCantSplitRow(true);
      span(row.getCell(0), split + 1);
      span(row.getCell(1), widths.length - split);
      for (int k = 0; k < ABREAST; k++) {
        row.getCell(k).setWidth(Integer.toString(textWidth / ABREAST));
        CTTcBorders lines = row.getCell(k).getCTTc().getTcPr().addNewTcBorders();
        lines.addNewLeft().setVal(STBorder.NIL);
        lines.addNewBottom().setVal(STBorder.NIL);
        lines.addNewRight().setVal(STBorder.NIL);
      }
      fill(row, signatures, i);
      if (i == 0) {
        row.getTableCells()
            .forEach(cell -> cell.getParagraphArray(0).setSpacingBefore(BELOW_TABLE));
      }
    }
  }

  private static void span(XWPFTableCell cell, int columns) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
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
    for (int i = 0; i < rows; i++) {
      table.getRow(i).setCantSplitRow(true);
      fill(table.getRow(i), signatures, i * ABREAST);
    }
  }

  private static void fill(XWPFTableRow row, List<Signature> signatures, int first) {
    for (int k = 0; k < ABREAST && first + k < signatures.size(); k++) {
      Signature signature = signatures.get(first + k);
      List<String> lines = new ArrayList<>();
      lines.add(signature.heading());
      lines.addAll(signature.lines());
      fill(row.getCell(k), "Signature", lines, "lead");
      row.getCell(k).getParagraphArray(0).setSpacingBefore(ABOVE_SIGNATURE);
    }
  }

  private static void fill(XWPFTableCell cell, String style, List<String> lines, String look) {
    List<String> shown = lines.isEmpty() ? List.of("") : lines;
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    for (int i = 0; i < shown.size(); i++) {
      boolean joined = i > 0 && style.equals(TALL);
      if (i > 0 && !joined) {
        paragraph = cell.addParagraph();
      }
      paragraph.setStyle(style);
      if (look.equals("number")) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      XWPFRun run = paragraph.createRun();
      if (joined) {
        run.addBreak();
      }
      run.setText(WordText.of(shown.get(i)));
      if (i == 0 && look.equals("lead")) {
        run.setBold(true);
        run.setComplexScriptBold(true);
      }
    }
  }
}
