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
import io.github.ita4j.cli.report.Report.Signature;
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
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
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

  /** The room above a part of the memorandum, in twentieths of a point. */
  private static final int ABOVE_MEMO_PART = 40;

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
    settings();
    document.getProperties().getCoreProperties().setTitle(report.plainTitle());
    document.getProperties().getCoreProperties().setCreator(QuotedText.plain(report.subtitle()));
    if (report.cover()) {
      title().setSpacingBefore(ABOVE_COVER);
      pageBreak = true;
    }
    if (report.memo().isPresent()) {
      write(report.memo().get());
    }
    if (report.cover() || report.memo().isPresent()) {
      pages.endFront();
      pageBreak = false;
    }
    if (!report.notice().isEmpty()) {
      paragraph("Notice", report.notice());
    }
    if (!report.cover()) {
      title();
    }
    for (int i = 0; i < report.sections().size(); i++) {
      boolean last = i == report.sections().size() - 1;
      write(report.sections().get(i), last ? report.signatures() : List.of());
    }
    // Pages that turn begin anew of themselves.
    pageBreak = !report.annex().isEmpty() && report.annex().get(0).wide() == pages.isWide();
    for (Section section : report.annex()) {
      write(section, List.of());
    }
    pages.end();
  }

  private void write(Section section, List<Signature> signatures)
      throws IOException, InvalidFormatException {
    pages.turn(section.wide());
    paragraph("Heading2", section.heading());
    write(section.blocks(), signatures);
  }

  private void styles() throws IOException, XmlException {
    try (InputStream in = WordReport.class.getResourceAsStream(STYLES)) {
      if (in == null) {
        throw new IllegalStateException("ita bug: " + STYLES + " is missing");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    }
  }

  /** Names the version whose layout is meant, or the program opens the file in an older one. */
  private void settings() {
    // The small edition of the library has no classes for these elements.
    String space = CTSettings.type.getName().getNamespaceURI();
    try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
      cursor.toFirstContentToken();
      cursor.beginElement("compat", space);
      cursor.beginElement("compatSetting", space);
      cursor.insertAttributeWithValue("name", space, "compatibilityMode");
      cursor.insertAttributeWithValue("uri", space, "http://schemas.microsoft.com/office/word");
      cursor.insertAttributeWithValue("val", space, "15");
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
      XWPFParagraph heading = paragraph("Heading3", part.heading());
      heading.setSpacingBefore(ABOVE_MEMO_PART);
      heading.setSpacingAfter(0);
      inMemo = true;
      write(part.blocks(), List.of());
      inMemo = false;
    }
    paragraph("MemoText", memo.closing()).setKeepNext(true);
    table().write(memo.signatures());
  }

  private WordTable table() {
    return new WordTable(document, pages.textWidth(), report.continued());
  }

  private static void put(XWPFRun run, String text) {
    run.setText(WordText.of(text));
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
   * Writes blocks, and the places to sign below them.
   *
   * @param signatures the places to sign, with which the last block is kept; may be none
   */
  private void write(List<Block> blocks, List<Signature> signatures)
      throws IOException, InvalidFormatException {
    for (int i = 0; i < blocks.size(); i++) {
      write(blocks.get(i), i == blocks.size() - 1 ? signatures : List.of());
    }
    if (blocks.isEmpty() && !signatures.isEmpty()) {
      table().write(signatures);
    }
  }

  /** Writes a block. Java 17 has no switch over types. */
  private void write(Block block, List<Signature> signatures)
      throws IOException, InvalidFormatException {
    boolean signed = !signatures.isEmpty();
    if (block instanceof Table table) {
      paragraph("Caption", table.caption());
      table().write(table, pages.isWide(), signatures);
      // Word joins two adjacent tables.
      paragraph(WordPages.TABLE_END, "");
      return;
    }
    if (block instanceof Subheading subheading) {
      paragraph("Heading3", subheading.text());
    } else if (block instanceof Paragraph text) {
      paragraph(inMemo ? "MemoText" : "Body", text.text()).setKeepNext(signed);
    } else if (block instanceof Notice notice) {
      paragraph("Notice", notice.text()).setKeepNext(signed);
    } else if (block instanceof Bullets bullets) {
      for (int i = 0; i < bullets.items().size(); i++) {
        XWPFParagraph line = paragraph("Normal", "•\t" + bullets.items().get(i));
        line.setIndentationLeft(425);
        line.setIndentationHanging(425);
        line.setKeepNext(signed && i == bullets.items().size() - 1);
      }
    } else if (block instanceof Figure figure) {
      XWPFParagraph caption = paragraph("Caption", figure.caption());
      caption.setKeepNext(signed);
      // LibreOffice keeps a caption with a chart only within a paragraph.
      caption.createRun().addBreak();
      WordChart.draw(figure.chart(), document, caption.createRun());
    } else {
      throw new IllegalStateException("ita bug: no form for " + block.kind());
    }
    if (signed) {
      table().write(signatures);
    }
  }
}
