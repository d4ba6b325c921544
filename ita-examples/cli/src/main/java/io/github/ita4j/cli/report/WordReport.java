package io.github.ita4j.cli.report;

import io.github.ita4j.cli.office.TimelessArchive;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Figure;
import io.github.ita4j.cli.report.Report.Memo;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.QuotedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report in Word's format.
 *
 * <p>The charts are Word's own. They need no font here, and the agency can change them.
 */
public final class WordReport {

  private static final String STYLES = "report-styles.xml";

  /** The room above the title on a cover, in twentieths of a point. */
  private static final int ABOVE_COVER = 4000;

  private final Report report;
  private final XWPFDocument document;
  private final WordPages pages;

  /** A flag, true if the next paragraph begins a page. */
  private boolean pageBreak;

  /** A flag, true in the memorandum, which has to fit on one page. */
  private boolean inMemo;

  private WordReport(Report report, Digits digits, XWPFDocument document) {
    this.report = report;
    this.document = document;
    this.pages = new WordPages(document, digits);
  }

  /**
   * Returns the document of a report.
   *
   * @param report the report
   * @param digits the digits of the page numbers
   * @return the bytes of the file
   */
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
    document.getProperties().getCoreProperties().setTitle(report.plainTitle());
    document.getProperties().getCoreProperties().setCreator("ita");
    if (report.cover()) {
      title().setSpacingBefore(ABOVE_COVER);
      pageBreak = true;
    }
    if (report.memo().isPresent()) {
      write(report.memo().get());
      pageBreak = true;
    }
    if (!report.notice().isEmpty()) {
      paragraph("Notice", report.notice());
    }
    if (!report.cover()) {
      title();
    }
    for (int i = 0; i < report.sections().size(); i++) {
      Section section = report.sections().get(i);
      boolean last = i == report.sections().size() - 1 && !report.signatures().isEmpty();
      pages.turn(section.wide());
      paragraph("Heading2", section.heading());
      write(section.blocks(), last);
    }
    if (!report.signatures().isEmpty()) {
      table().write(report.signatures());
    }
    pages.end();
  }

  private void styles() throws IOException, XmlException {
    try (InputStream in = WordReport.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + STYLES + " is missing");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    }
  }

  /** Writes the title and returns its first paragraph. */
  private XWPFParagraph title() {
    XWPFParagraph title = begun("Heading1");
    for (int i = 0; i < report.titleLines().size(); i++) {
      XWPFRun line = title.createRun();
      if (i > 0) {
        line.addBreak();
      }
      put(line, report.titleLines().get(i).strip());
    }
    XWPFParagraph subtitle = paragraph("Subtitle", report.subtitle());
    subtitle.setAlignment(ParagraphAlignment.CENTER);
    return title;
  }

  private void write(Memo memo) throws IOException, InvalidFormatException {
    paragraph("Memo", memo.heading());
    for (List<Field> fields : memo.lines()) {
      XWPFParagraph line = begun("MemoField");
      for (Field field : fields) {
        XWPFRun label = line.createRun();
        label.setBold(true);
        label.setComplexScriptBold(true);
        put(label, field.label() + "  ");
        put(line.createRun(), field.value() + "  ");
      }
    }
    for (Section part : memo.parts()) {
      paragraph("Heading3", part.heading());
      inMemo = true;
      write(part.blocks(), false);
      inMemo = false;
    }
    paragraph("MemoText", memo.closing()).setKeepNext(true);
    table().write(memo.signatures());
  }

  private WordTable table() {
    return new WordTable(document, pages.textWidth());
  }

  /** Adds a text without marks. Other programs would print those of Word. */
  private static void put(XWPFRun run, String text) {
    run.setText(QuotedText.plain(text));
  }

  private XWPFParagraph begun(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (pageBreak) {
      paragraph.setPageBreak(true);
      pageBreak = false;
    }
    return paragraph;
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = begun(style);
    put(paragraph.createRun(), text);
    return paragraph;
  }

  /**
   * Writes blocks.
   *
   * @param last whether places to sign follow, with which the last block is kept
   */
  private void write(List<Block> blocks, boolean last) throws IOException, InvalidFormatException {
    for (int i = 0; i < blocks.size(); i++) {
      write(blocks.get(i), last && i == blocks.size() - 1);
    }
  }

  /** Writes a block. Java 17 has no switch over types. */
  private void write(Block block, boolean last) throws IOException, InvalidFormatException {
    if (block instanceof Subheading subheading) {
      paragraph("Heading3", subheading.text());
    } else if (block instanceof Paragraph text) {
      paragraph(inMemo ? "MemoText" : "Body", text.text()).setKeepNext(last);
    } else if (block instanceof Notice notice) {
      paragraph("Notice", notice.text()).setKeepNext(last);
    } else if (block instanceof Bullets bullets) {
      for (String item : bullets.items()) {
        XWPFParagraph line = paragraph("Normal", "•\t" + item);
        line.setIndentationLeft(425);
        line.setIndentationHanging(425);
        line.setKeepNext(last && item.equals(bullets.items().get(bullets.items().size() - 1)));
      }
    } else if (block instanceof Table table) {
      paragraph("Caption", table.caption());
      table().write(table, pages.isWide(), last);
      // Word joins two adjacent tables.
      paragraph("TableEnd", "").setKeepNext(last);
    } else if (block instanceof Figure figure) {
      paragraph("Caption", figure.caption());
      XWPFParagraph place = document.createParagraph();
      place.setAlignment(ParagraphAlignment.CENTER);
      place.setKeepNext(last);
      WordChart.draw(figure.chart(), document, place.createRun());
    } else {
      throw new IllegalStateException("ita bug: no form for " + block.kind());
    }
  }
}
