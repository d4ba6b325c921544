package io.github.ita4j.cli.report;

import io.github.ita4j.cli.office.TimelessArchive;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Figure;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.QuotedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report as a memorandum in Word's format.
 *
 * <p>The charts are Word's own. They need no font here, and the agency can change them.
 */
public final class WordReport {

  private static final String STYLES = "report-styles.xml";

  // In twentieths of a point: A4, and the margins of official letters, 3 cm to the left and 2 cm to
  // the right.
  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  private static final int LEFT = 1701;
  private static final int RIGHT = 1134;
  private static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  /**
   * The largest number of lines in a row that is kept together. Longer rows may break across pages.
   */
  private static final int MOST_LINES_KEPT = 5;

  private static final int MOST_CHARACTERS_KEPT = 200;

  private final Report report;
  private final Digits digits;
  private final XWPFDocument document;

  private WordReport(Report report, Digits digits, XWPFDocument document) {
    this.report = report;
    this.digits = digits;
    this.document = document;
  }

  public static byte[] of(Report report, Digits digits) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new WordReport(report, digits, document).write();
      document.write(out);
      return TimelessArchive.of(out.toByteArray());
    } catch (InvalidFormatException | XmlException e) {
      throw new IllegalStateException("ita bug: " + e.getMessage(), e);
    }
  }

  private void write() throws IOException, InvalidFormatException, XmlException {
    styles();
    page();
    if (!report.otherRules().isEmpty()) {
      paragraph("Notice", report.otherRules());
    }
    document.getProperties().getCoreProperties().setTitle(QuotedText.plain(report.title()));
    document.getProperties().getCoreProperties().setCreator("ita");
    memo();
    XWPFParagraph title = document.createParagraph();
    title.setStyle("Heading1");
    for (int i = 0; i < report.titleLines().size(); i++) {
      XWPFRun line = title.createRun();
      if (i > 0) {
        line.addBreak();
      }
      put(line, report.titleLines().get(i).strip());
    }
    XWPFParagraph subtitle = paragraph("Normal", report.subtitle());
    subtitle.setAlignment(ParagraphAlignment.CENTER);
    for (Section section : report.sections()) {
      paragraph("Heading2", section.heading());
      for (Block block : section.blocks()) {
        write(block);
      }
    }
    report.closing().forEach(line -> paragraph("Closing", line));
  }

  private void styles() throws IOException, XmlException {
    try (InputStream in = WordReport.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + STYLES + " is missing");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(LEFT));
    margin.setRight(BigInteger.valueOf(RIGHT));
    margin.setTop(BigInteger.valueOf(1418));
    margin.setBottom(BigInteger.valueOf(1134));
    margin.setHeader(BigInteger.valueOf(709));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
    // Page numbers are at the top, from the second page on.
    section.addNewTitlePg();
    if (digits == Digits.THAI) {
      section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
    }
    XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    top.setAlignment(ParagraphAlignment.CENTER);
    top.getCTP().addNewFldSimple().setInstr(" PAGE ");
  }

  private void memo() {
    paragraph("Memo", report.memo().heading());
    for (List<Field> fields : report.memo().lines()) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle("MemoField");
      for (Field field : fields) {
        XWPFRun label = line.createRun();
        label.setBold(true);
        label.setComplexScriptBold(true);
        put(label, field.label() + "  ");
        put(line.createRun(), field.value() + "  ");
      }
    }
  }

  /** Adds a text without marks. Other programs would print those of Word. */
  private static void put(XWPFRun run, String text) {
    run.setText(QuotedText.plain(text));
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    put(paragraph.createRun(), text);
    return paragraph;
  }

  /** Writes a block. Java 17 has no switch over types. */
  private void write(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Subheading subheading) {
      paragraph("Heading3", subheading.text());
    } else if (block instanceof Paragraph text) {
      paragraph("Normal", text.text());
    } else if (block instanceof Notice notice) {
      paragraph("Notice", notice.text());
    } else if (block instanceof Bullets bullets) {
      for (String item : bullets.items()) {
        XWPFParagraph line = paragraph("Normal", "•\t" + item);
        line.setIndentationLeft(425);
        line.setIndentationHanging(425);
      }
    } else if (block instanceof Table table) {
      write(table);
    } else if (block instanceof Figure figure) {
      paragraph("Caption", figure.caption());
      XWPFParagraph place = document.createParagraph();
      place.setAlignment(ParagraphAlignment.CENTER);
      WordChart.draw(figure.chart(), document, place.createRun());
    } else {
      throw new IllegalStateException("ita bug: no form for " + block.kind());
    }
  }

  private void write(Table table) {
    paragraph("Caption", table.caption());
    int columns = table.columns().size();
    XWPFTable written = document.createTable(table.rows().size() + 1, columns);
    written.setWidth(TEXT_WIDTH);
    written.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = written.getCTTbl().addNewTblGrid();
    for (Column column : table.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
    }
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      Column column = table.columns().get(i);
      XWPFTableCell cell = cell(head, i, column);
      cell.setColor("E8EDF2");
      fill(cell, "TableHeading", List.of(column.heading()), "text");
    }
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      XWPFTableRow line = written.getRow(r + 1);
      line.setCantSplitRow(!isTall(row));
      for (int i = 0; i < columns; i++) {
        Column column = table.columns().get(i);
        fill(cell(line, i, column), "TableText", row.cells().get(i), column.look());
      }
    }
    // Word joins two adjacent tables.
    paragraph("TableText", "");
  }

  /** Tells whether a row is so tall that keeping it whole would leave much of a page empty. */
  private static boolean isTall(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.size() > MOST_LINES_KEPT
            || cell.stream().mapToInt(String::length).sum() > MOST_CHARACTERS_KEPT);
  }

  private static int width(Column column) {
    return TEXT_WIDTH * column.percent() / 100;
  }

  private static XWPFTableCell cell(XWPFTableRow row, int index, Column column) {
    XWPFTableCell cell = row.getCell(index);
    cell.setWidth(Integer.toString(width(column)));
    return cell;
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
      put(run, shown.get(i));
      if (i == 0 && shown.size() > 1 && look.equals("lead")) {
        run.setBold(true);
        run.setComplexScriptBold(true);
      }
    }
  }
}
