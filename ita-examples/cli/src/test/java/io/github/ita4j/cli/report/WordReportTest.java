package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Signature;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

public class WordReportTest {

  @TempDir
  Path folder;

  private XWPFDocument word(String name, String... more) throws IOException {
    Path file = folder.resolve(name + ".docx");
    String[] args = new String[more.length + 4];
    args[0] = "analyze";
    args[1] = report(name);
    args[2] = "-o";
    args[3] = file.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    CommandRun run = ita(args);
    assertThat(run.err()).contains(file.toString());
    assertThat(run.code()).isZero();
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  public static String text(XWPFDocument document) throws IOException {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return unbroken(extractor.getText());
    }
  }

  /** A text without the signs that only govern where its lines end. */
  public static String unbroken(String text) {
    return text.replace('\u00A0', ' ').replaceAll("[\\u200B\\u2060]", "");
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .map(WordReportTest::unbroken)
        .toList();
  }

  @Test
  void aMemorandumStandsBeforeItOnRequest() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(styled(document, "Memo")).isEmpty();
    }
    try (XWPFDocument document = word("prokfa-2563.json", "--memo", "--cover", "--force")) {
      assertThat(styled(document, "Memo")).containsExactly("บันทึกข้อความ");
      List<String> fields = styled(document, "MemoField");
      assertThat(fields).hasSize(4);
      assertThat(fields.get(0)).startsWith("ส่วนราชการ").contains("....");
      assertThat(fields.get(1)).startsWith("ที่").contains("วันที่");
      assertThat(fields.get(2)).startsWith("เรื่อง").doesNotContain("ปรกฟ้า");
      assertThat(fields.get(3)).startsWith("เรียน").contains("นายกเทศมนตรีเมืองปรกฟ้า");
      assertThat(styled(document, "Heading3"))
          .startsWith("เรื่องเดิม", "ข้อเท็จจริง", "ข้อกฎหมาย/ระเบียบ", "ข้อเสนอ/ข้อพิจารณา");
      // The cover, the memorandum and the report each begin a page.
      assertThat(document.getParagraphs().stream()
              .filter(XWPFParagraph::isPageBreak)
              .map(XWPFParagraph::getText))
          .containsExactly("บันทึกข้อความ");
    }
  }

  @ParameterizedTest
  @CsvSource({"--cover", "--memo"})
  void coverAndMemorandumAreNotCountedAmongThePages(String front) throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json", front)) {
      List<CTSectPr> pages = sections(document);

      assertThat(pages).hasSize(3);
      assertThat(pages).extracting(CTSectPr::sizeOfHeaderReferenceArray).containsExactly(0, 1, 1);
      assertThat(pages).extracting(CTSectPr::isSetTitlePg).containsExactly(false, true, false);
      assertThat(pages)
          .extracting(page -> page.getPgNumType().isSetStart())
          .containsExactly(false, true, false);
      assertThat(pages.get(1).getPgNumType().getStart().intValue()).isEqualTo(1);
      assertThat(document.getParagraphs().stream()
              .filter(paragraph -> paragraph.getText().contains("ความเป็นมา"))
              .map(XWPFParagraph::isPageBreak))
          .containsExactly(false);
    }
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> pages = new ArrayList<>();
    document.getParagraphs().stream()
        .map(paragraph -> paragraph.getCTP().getPPr())
        .filter(properties -> properties != null && properties.isSetSectPr())
        .forEach(properties -> pages.add(properties.getSectPr()));
    pages.add(document.getDocument().getBody().getSectPr());
    return pages;
  }

  @Test
  void theMeasuresLieOnPagesOnTheirSideAndEveryPageButTheFirstHasANumber() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      List<CTSectPr> pages = sections(document);

      assertThat(pages)
          .extracting(page -> page.getPgSz().getW() + "x" + page.getPgSz().getH())
          .containsExactly("11906x16838", "16838x11906");
      assertThat(pages.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(pages).allSatisfy(page -> {
        assertThat(page.sizeOfHeaderReferenceArray()).isEqualTo(1);
        assertThat(page.getPgNumType().getFmt()).isEqualTo(STNumberFormat.THAI_NUMBERS);
      });
      assertThat(pages).extracting(CTSectPr::isSetTitlePg).containsExactly(true, false);
    }
    try (XWPFDocument document = word("prokfa-2563.json", "--digits=arabic", "--force")) {
      assertThat(document.getDocument().getBody().getSectPr().isSetPgNumType()).isFalse();
    }
  }

  @Test
  void everyColumnHasRoomForItsLongestWordInTheFontOfLetters() throws IOException {
    for (String name : List.of("prokfa-2563.json", "kutkwang-2568.json", "somdet-2568.json")) {
      try (XWPFDocument document = word(name)) {
        for (XWPFTable table : document.getTables()) {
          assertThat(table.getCTTbl().getTblPr().getTblLayout().getType())
              .isEqualTo(STTblLayoutType.FIXED);
          for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
              for (XWPFParagraph paragraph : cell.getParagraphs()) {
                // From half points to twentieths of a point, and the margins of a cell.
                assertThat(ColumnWidths.longestWord(paragraph.getText()) * 10 + 216)
                    .as(paragraph.getText())
                    .isLessThanOrEqualTo(cell.getWidth());
              }
            }
          }
        }
      }
    }
  }

  @Test
  void thePlacesToSignAreRowsOfTheLastTableAndKeepItsLastRow() throws IOException {
    for (String name : List.of("kutkwang-2568.json", "janlan-2566.json")) {
      try (XWPFDocument document =
          word(name, "--plan", report(name.replace(".json", ".plan.json")))) {
        List<XWPFTable> tables = document.getTables();
        XWPFTable signed = tables.get(tables.size() - 1);
        XWPFTableRow places = signed.getRow(signed.getNumberOfRows() - 1);
        assertThat(places.getTableCells()).hasSize(2).allSatisfy(cell -> {
          assertThat(cell.getText()).contains("(ลงชื่อ)", "(ชื่อ–สกุล)", "ตำแหน่ง");
          assertThat(cell.getCTTc().getTcPr().getTcBorders().getBottom().getVal())
              .isEqualTo(STBorder.NIL);
        });
        assertThat(places.isCantSplitRow()).isTrue();
        assertThat(isKept(signed.getRow(signed.getNumberOfRows() - 2))).isTrue();
        // Every row takes as many columns of the grid, or the program calls the file damaged.
        assertThat(signed.getRows())
            .extracting(WordReportTest::gridColumns)
            .containsOnly(signed.getCTTbl().getTblGrid().sizeOfGridColArray());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anAnnexComesAfterThePlacesToSignAndBeginsAPage(boolean wide) throws IOException {
    Report report = new Report(
        "th",
        "",
        List.of("รายงาน"),
        "เทศบาล",
        "สารบัญ",
        "(ต่อ)",
        false,
        Optional.empty(),
        List.of(new Section("text", "๑. เนื้อหา", wide, List.of(new Paragraph("ข้อความ")))),
        List.of(new Signature("ผู้จัดทำ", List.of("(ลงชื่อ)"))),
        List.of(new Section("annex-text", "ภาคผนวก", false, List.of(new Paragraph("ท้ายเล่ม")))));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(WordReport.of(report, Digits.THAI)))) {
      assertThat(text(document)).containsSubsequence("ข้อความ", "(ลงชื่อ)", "ภาคผนวก", "ท้ายเล่ม");
      XWPFParagraph annex = document.getParagraphs().stream()
          .filter(paragraph -> paragraph.getText().equals("ภาคผนวก"))
          .findFirst()
          .orElseThrow();
      // Pages that turn begin anew of themselves.
      assertThat(annex.isPageBreak()).isEqualTo(!wide);
    }
  }

  private static int gridColumns(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell -> cell.getCTTc().getTcPr())
        .mapToInt(cell -> cell.isSetGridSpan() ? cell.getGridSpan().getVal().intValue() : 1)
        .sum();
  }

  @Test
  void theCaptionOfAChartIsInItsParagraph() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph ->
              paragraph.getRuns().stream().anyMatch(run -> run.getCTR().sizeOfDrawingArray() > 0))
          .singleElement()
          .satisfies(paragraph -> {
            assertThat(paragraph.getStyle()).isEqualTo("Caption");
            assertThat(paragraph.getText()).startsWith("แผนภูมิ");
          });
    }
  }

  @Test
  void noLineEndsBetweenANumberAndItsWord() {
    assertThat(LineEnds.kept("พ.ศ. ๒๕๖๘ ตัวชี้วัดที่ ๔ ร้อยละ ๙๐ O22 (๐.๐๐), I๑ (๗๙.๓๙)"))
        .isEqualTo(
            "พ.ศ.\u00A0๒๕๖๘ ตัวชี้วัดที่\u00A0๔ ร้อยละ\u00A0๙๐ O22\u00A0(๐.๐๐), I๑\u00A0(๗๙.๓๙)");
    assertThat(LineEnds.kept("ที่ทำการ ๘๕ คะแนน (OIT ข้อ ๒๓)"))
        .isEqualTo("ที่ทำการ ๘๕ คะแนน (OIT ข้อ\u00A0๒๓)");
  }

  /** LibreOffice ends a line anywhere in the number: {@code วันที่ ๒} and {@code ๐ กุมภาพันธ์}. */
  @Test
  void noFixedSpaceIsBeforeANumberOfSeveralDigits() {
    assertThat(WordText.of("วันที่ ๒๐ กุมภาพันธ์ พ.ศ. ๒๕๖๙ ข้อ ๑,๐๐๐ I๑ (๗๙.๓๙)"))
        .isEqualTo("วันที่ ๒๐ กุมภาพันธ์ พ.ศ. ๒๕๖๙ ข้อ ๑,๐๐๐ I๑ (๗๙.๓๙)");
    assertThat(WordText.of("ตัวชี้วัดที่ ๔ วันที่ 3 มีนาคม"))
        .isEqualTo("ตัวชี้วัดที่\u00A0๔ วันที่\u00A03 มีนาคม");
  }

  @Test
  void anAddressTakesNoRoomFromTheWordsOfOtherColumns() {
    List<String> words = List.of(
        "ปีงบประมาณ พ.ศ. ๒๕๖๙",
        "กองยุทธศาสตร์และงบประมาณ",
        "การประชาสัมพันธ์",
        "พฤศจิกายน ๒๕๖๘ – กุมภาพันธ์ ๒๕๖๙",
        "๑๘,๕๐๐ บาท",
        "งบประมาณ",
        "มาตรการ/แนวทาง",
        "https://www.organization-of-a-long-name.go.th/a/manual");
    Table table = new Table(
        "ผล",
        words.stream().map(word -> new Column("คะแนน", "text")).toList(),
        List.of(new Row(words.stream().map(List::of).toList())));
    int[] widths = ColumnWidths.of(table, true);

    for (int i = 0; i < words.size() - 1; i++) {
      // A page on its side has 1456 half points, of which each cell has 22 for its margins.
      assertThat(widths[i] * 1456 / 1000 - 22)
          .as(words.get(i))
          .isGreaterThanOrEqualTo(ColumnWidths.longestWord(words.get(i)));
    }
  }

  @Test
  void aLineMayEndAfterAStrokeBetweenThaiWords() {
    assertThat(WordText.of("ใน โครงการ/กิจกรรม พ.ศ. 2567/2568 ๑/๒ และ a/b"))
        .isEqualTo("ใน โครงการ/\u200Bกิจกรรม พ.ศ. 2567/2568 ๑/๒ และ a/b");
  }

  /** Measured in TH Sarabun New Bold of 14 points. */
  @ParameterizedTest
  @CsvSource({"ปีงบประมาณ,78.1", "คะแนน,42.9", "มาตรการ/,60.3", "๑๘๕๐๐ บาท,79.9", "กุมภาพันธ์,60.8"
  })
  void aWordIsPrintedAsWideAsInTheFontOfLetters(String word, double points) {
    assertThat(PrintedWidth.of(word) / 2.0).isCloseTo(points, within(1.5));
  }

  private static boolean isKept(XWPFTableRow row) {
    return row.getTableCells().stream()
        .flatMap(cell -> cell.getParagraphs().stream())
        .allMatch(
            paragraph -> paragraph.isKeepNext() || "TableHeading".equals(paragraph.getStyle()));
  }

  @Test
  void headingsAreStylesAndTablesRepeatTheirHeadAndKeepTheirRows() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(styled(document, "Heading1")).hasSize(1);
      assertThat(styled(document, "Heading2")).hasSize(4).first().asString().contains("ความเป็นมา");
      assertThat(document.getStyles().styleExist("Heading1")).isTrue();
      List<XWPFTable> tables = document.getTables();
      assertThat(tables).hasSize(4);
      for (XWPFTable table : tables) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).isCantSplitRow()).isTrue();
        assertThat(table.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
      }
    }
  }

  @Test
  void rowsStayWholeAndKeepTheNextAsOnPages() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      List<XWPFTable> tables = document.getTables();
      // A low table is one; the first two rows of a high one are on a page, and so are the last.
      assertThat(kept(tables.get(0))).startsWith(true, true).endsWith(true, false);
      assertThat(kept(tables.get(2)))
          .startsWith(true, false)
          .endsWith(true, false)
          .containsSequence(false, false);
    }
  }

  private static List<Boolean> kept(XWPFTable table) {
    return table.getRows().stream().skip(1).map(WordReportTest::isKept).toList();
  }

  /** The rows of one table: one that fills a page, and the places to sign. */
  @Test
  void theLastLinesOfARowThatMayBreakAreARowOfTheirOwn() throws IOException {
    List<String> works = IntStream.range(0, 40).mapToObj(i -> "งานที่ " + i).toList();
    Table table = new Table(
        "ผล",
        List.of(new Column("มาตรการ", "lead"), new Column("ผล", "text")),
        List.of(new Row(List.of(List.of("มาตรการ", "รองรับ"), works))));
    Report report = new Report(
        "th",
        "",
        List.of("รายงาน"),
        "เทศบาล",
        "สารบัญ",
        "(ต่อ)",
        false,
        Optional.empty(),
        List.of(new Section("text", "๑. เนื้อหา", false, List.of(table))),
        List.of(new Signature("ผู้จัดทำ", List.of("(ลงชื่อ)"))),
        List.of());
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(WordReport.of(report, Digits.THAI)))) {
      List<XWPFTableRow> rows = document.getTables().get(0).getRows();

      assertThat(rows)
          .extracting(XWPFTableRow::isCantSplitRow)
          .containsExactly(true, false, true, true);
      assertThat(rows.get(1).getCell(1).getText()).endsWith("36").contains("งานที่\u00A00");
      assertThat(rows.get(2).getCell(1).getText()).contains("37", "39");
      assertThat(rows.get(2).getCell(0).getText()).isEqualTo("มาตรการ (ต่อ)");
      // No single line of a paragraph is alone on a page.
      assertThat(rows.get(1).getCell(1).getParagraphs()).hasSize(1);
      assertThat(isKept(rows.get(1))).isFalse();
      assertThat(isKept(rows.get(2))).isTrue();
      assertThat(rows.get(1)
              .getCell(1)
              .getCTTc()
              .getTcPr()
              .getTcBorders()
              .getBottom()
              .getVal())
          .isEqualTo(STBorder.NIL);
      assertThat(
              rows.get(2).getCell(1).getCTTc().getTcPr().getTcBorders().getTop().getVal())
          .isEqualTo(STBorder.NIL);
    }
  }

  @Test
  void theAuthorOfTheDocumentIsTheAgency() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(document.getProperties().getCoreProperties().getCreator())
          .isEqualTo("เทศบาลเมืองปรกฟ้า");
    }
  }

  @Test
  void theProgramLaysItOutAsANewDocument() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(document.getSettings().getCTSettings().xmlText())
          .contains("compatibilityMode", "w:val=\"15\"");
    }
  }

  @Test
  void thaiTextTakesTheFontOfOfficialLettersAtSixteenPoints() throws Exception {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      CTRPr defaults = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
      CTFonts fonts = defaults.getRFontsArray(0);
      assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs()))
          .containsOnly("TH Sarabun New");
      assertThat(defaults.getSzArray(0).getVal()).hasToString("32");
      assertThat(defaults.getSzCsArray(0).getVal()).hasToString("32");
    }
  }

  @InEveryLocale
  @Test
  void theTextIsWhole() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(text(document))
          .contains("การใช้ทรัพย์สินของราชการ", "๗๘.๕๒", "ประเด็นที่ต้องแก้ไข", "O13 ของปี ๒๕๖๓")
          .contains("มิใช่ข้อเสนอแนะของสำนักงาน ป.ป.ช.")
          .doesNotContain("78.52", "nacc");
    }
  }

  @Test
  void theChartsAreWordsOwnAndSayWhatTheyShow() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(document.getCharts()).hasSize(1);
      // Without this Word would call the file damaged.
      assertThat(document.getCharts().get(0).getCTChart().getPlotArea().getLineChartArray(0))
          .matches(lines -> lines.getGrouping() != null, "has a grouping");
      // Its axis has no numbers, whose digits would not be those of the document.
      assertThat(document.getCharts().get(0).getCTChart().getPlotArea().getValAxArray(0))
          .matches(axis -> axis.getDelete().getVal(), "is not shown");
      List<String> descriptions = document.getParagraphs().stream()
          .flatMap(paragraph -> paragraph.getRuns().stream())
          .flatMap(run -> run.getCTR().getDrawingList().stream())
          .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
          .toList();
      assertThat(descriptions).hasSize(1);
      assertThat(descriptions.get(0)).contains("๔. การใช้ทรัพย์สินของราชการ ๗๘.๕๒");
    }
  }

  /** LibreOffice would turn them, and leave out every other one. */
  @ParameterizedTest
  @CsvSource({"prokfa-2563.json, 1100", "somdet-2568.json, 1100", "kutkwang-2568.json, 1400"})
  void theNamesBelowTheBarsAreUprightAndSmallWhereTheyAreMany(String report, int size)
      throws IOException {
    try (XWPFDocument document = word(report)) {
      CTTextBody names = document
          .getCharts()
          .get(0)
          .getCTChart()
          .getPlotArea()
          .getCatAxArray(0)
          .getTxPr();
      assertThat(names.getBodyPr().getRot()).isEqualTo(0);
      assertThat(names.getPArray(0).getPPr().getDefRPr().getSz()).isEqualTo(size);
    }
  }

  @Test
  void nothingInItTellsWhenItWasWritten() throws IOException {
    word("prokfa-2563.json").close();
    byte[] first = Files.readAllBytes(folder.resolve("prokfa-2563.json.docx"));
    word("prokfa-2563.json", "--force").close();
    byte[] second = Files.readAllBytes(folder.resolve("prokfa-2563.json.docx"));

    assertThat(second).isEqualTo(first);
    List<String> parts = new ArrayList<>();
    assertTimeless(first, parts);
    assertThat(parts).contains("word/document.xml", "docProps/core.xml", "xl/workbook.xml");
  }

  private static void assertTimeless(byte[] archive, List<String> parts) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        parts.add(entry.getName());
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
        if (entry.getName().endsWith(".xlsx")) {
          assertTimeless(part, parts);
        } else if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("dcterms:W3CDTF");
        }
      }
    }
  }
}
