package io.github.ita4j.cli.report;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

class WordReportTest {

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

  private static String text(XWPFDocument document) throws IOException {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void itBeginsAsAMemorandumWithBlanksToFillIn() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(styled(document, "Memo")).containsExactly("บันทึกข้อความ");
      List<String> fields = styled(document, "MemoField");
      assertThat(fields).hasSize(4);
      assertThat(fields.get(0)).startsWith("ส่วนราชการ").contains("....");
      assertThat(fields.get(1)).startsWith("ที่").contains("วันที่");
      assertThat(fields.get(2)).startsWith("เรื่อง").contains("เทศบาลเมืองปรกฟ้า");
      assertThat(fields.get(3)).startsWith("เรียน");
      assertThat(styled(document, "Closing").get(0)).isEqualTo("จึงเรียนมาเพื่อโปรดพิจารณา");
    }
  }

  @Test
  void headingsAreStylesAndTablesRepeatTheirHeadAndKeepTheirRows() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(styled(document, "Heading1")).hasSize(1);
      assertThat(styled(document, "Heading2")).hasSize(7).first().asString().contains("สรุป");
      assertThat(styled(document, "Heading3")).contains("ประเด็นที่ต้องแก้ไข");
      assertThat(document.getStyles().styleExist("Heading1")).isTrue();
      assertThat(document.getTables()).hasSizeGreaterThan(7);
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).isCantSplitRow()).isTrue();
        // A row stays whole, but for one so tall that it would push half a page of white before it.
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow() || isTall(row));
        assertThat(table.getRows().stream().skip(1))
            .noneMatch(row -> row.isCantSplitRow() && isTall(row));
        assertThat(table.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
      }
    }
  }

  private static boolean isTall(XWPFTableRow row) {
    return row.getTableCells().stream()
        .anyMatch(cell -> cell.getParagraphs().size() > 5
            || cell.getParagraphs().stream()
                    .mapToInt(paragraph -> paragraph.getText().length())
                    .sum()
                > 200);
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
    try (XWPFDocument document = word("prokfa-2563.json", "--digits=thai")) {
      assertThat(text(document))
          .contains("การใช้ทรัพย์สินของราชการ", "๗๘.๕๒", "ประเด็นที่ต้องแก้ไข", "nacc-2563r1")
          .contains("ข้อเสนอของผู้จัดทำโปรแกรม ไม่ใช่ของ ป.ป.ช.")
          .doesNotContain("78.52");
    }
  }

  @Test
  void theChartsAreWordsOwnAndSayWhatTheyShow() throws IOException {
    try (XWPFDocument document = word("prokfa-2563.json")) {
      assertThat(document.getCharts()).hasSize(2);
      // Without these Word would call the file damaged.
      assertThat(document.getCharts().get(0).getCTChart().getPlotArea().getLineChartArray(0))
          .matches(lines -> lines.getGrouping() != null, "has a grouping");
      assertThat(document.getCharts().get(1).getCTChart().getPlotArea().getRadarChartArray(0))
          .matches(radar -> radar.getRadarStyle() != null, "has a style");
      List<String> descriptions = document.getParagraphs().stream()
          .flatMap(paragraph -> paragraph.getRuns().stream())
          .flatMap(run -> run.getCTR().getDrawingList().stream())
          .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
          .toList();
      assertThat(descriptions).hasSize(2);
      assertThat(descriptions.get(1)).contains("4. การใช้ทรัพย์สินของราชการ 78.52");
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
