package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InEveryLocale
class ResultTableTest {

  private static final Framework FRAMEWORK =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  private static final List<String> HEADINGS = List.of(
      "ลำดับ",
      "หน่วยงาน",
      "จังหวัด",
      "IIT",
      "EIT ส่วนที่ 1",
      "EIT ส่วนที่ 2",
      "OIT",
      "คะแนนรวม",
      "ระดับ");

  private static final String CSV = """
      ลำดับ,หน่วยงาน,จังหวัด,IIT,EIT ส่วนที่ 1,EIT ส่วนที่ 2,OIT,คะแนนรวม,ระดับ
      1,เทศบาลตำบลกุดกว้าง,จ.ขอนแก่น,89.73,99.25,87.94,85.75,89.3,ผ่านดี
      2,เทศบาลตำบลสมมติ,ขอนแก่น,100.01,90,90,90,,
      3,"องค์การบริหารส่วนตำบล
      สมมติ",กทม.,85,85,85,85,85,A+
      4,,ขอนแก่น,85
      5,เทศบาลเมืองสมมติ,เลย,,,,,70,ต้องปรับปรุง,x
      6,เทศบาลนครสมมติ,เลย,,,,,94.99
      """;

  @TempDir
  private Path folder;

  private List<ResultTable.Row> csv(String text) throws IOException {
    Path file = folder.resolve("ผล.csv");
    Files.writeString(file, text);
    return CsvResults.read(file, FRAMEWORK);
  }

  @Test
  void eachRowIsAScorecardOrIsNamedWithItsPlace() throws IOException {
    List<ResultTable.Row> rows = csv("\uFEFF" + CSV);

    assertThat(rows)
        .extracting(row -> row.problem().orElse(""))
        .containsExactly(
            "",
            "ผล.csv:3, IIT: score \"100.01\" at index 0: must be 0.00 to 100.00 with at most"
                + " two decimals",
            "",
            "ผล.csv:6, หน่วยงาน: must not be blank",
            "ผล.csv:7, cell 10: \"x\": must stand below a heading that is known",
            "");
    assertThat(rows).filteredOn(row -> row.scorecard().isPresent()).hasSize(3);
  }

  @Test
  void oneBadRowCostsNoOther() throws IOException {
    Path file = folder.resolve("result.csv");
    Files.writeString(file, CSV);
    Framework framework = FRAMEWORK;
    List<Scorecard> scorecards = new ArrayList<>();
    List<String> problems = new ArrayList<>();

    for (ResultTable.Row row : CsvResults.read(file, framework)) { // or ExcelResults.read
      row.scorecard().ifPresent(scorecards::add);
      row.problem().ifPresent(problems::add); // result.csv:3, IIT: score "100.01" at index 0: …
    }

    assertThat(scorecards).hasSize(3);
    assertThat(problems).hasSize(3).first().asString().startsWith("result.csv:3, IIT: score");
  }

  @Test
  void aRowHasTheAgencyTheScoresAndTheTier() throws IOException {
    Scorecard first = csv(CSV).get(0).scorecard().orElseThrow();

    assertThat(first.agency().name()).isEqualTo("เทศบาลตำบลกุดกว้าง");
    assertThat(first.agency().province()).contains("ขอนแก่น");
    assertThat(first.scores()).hasSize(5);
    assertThat(first.tier().orElseThrow()).hasToString("GOOD");
    assertThat(Grading.grade(FRAMEWORK, first).tier()).isEqualTo(first.tier());
  }

  @Test
  void decimalsThatASpreadsheetDroppedAreThereAgain() throws IOException {
    Scorecard third = csv(CSV).get(2).scorecard().orElseThrow();

    assertThat(third.agency().province()).contains("กรุงเทพมหานคร");
    assertThat(third.scores().values()).containsOnly(StatedScore.parse("85.00"));
    // Had it been printed as 85, the true score might be 84.50, and another tier.
    assertThat(Grading.grade(FRAMEWORK, third).tier().orElseThrow()).hasToString("GOOD");
    assertThat(third.printedTier()).contains("A+");
  }

  @Test
  void aTableWithoutAgenciesOrWithAHeadingTwiceIsRefused() {
    assertThatThrownBy(() -> csv("IIT,OIT\n85,85\n")).hasMessageContaining("must have หน่วยงาน");
    assertThatThrownBy(() -> csv("หน่วยงาน,IIT,IIT\nก,85,85\n")).hasMessageContaining("twice");
    assertThatThrownBy(() -> new ResultTable(FRAMEWORK, List.of("")))
        .hasMessageContaining("must have หน่วยงาน");
  }

  @Test
  void anEmptyFileHasNoRows() throws IOException {
    assertThat(csv("")).isEmpty();
  }

  @Test
  void aWorkbookSaysTheSameAsTheText() throws IOException {
    Path file = folder.resolve("ผล.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("ผลการประเมิน");
      texts(sheet.createRow(0), HEADINGS);
      Row good = sheet.createRow(1);
      texts(good, List.of("1", "เทศบาลตำบลกุดกว้าง", "จ.ขอนแก่น"));
      numbers(good, 89.73, 99.25, 87.94, 85.75);
      good.createCell(7).setCellFormula("0.3*D2+0.15*E2+0.15*F2+0.4*G2");
      good.createCell(8).setCellValue("ผ่านดี");
      // A format that shows 90 hides no decimal from the reader.
      Row hidden = sheet.createRow(3);
      texts(hidden, List.of("2", "เทศบาลเมืองสมมติ", "เลย"));
      numbers(hidden, 89.73);
      hidden.getCell(3).setCellStyle(style(workbook, "0"));
      Row percent = sheet.createRow(4);
      texts(percent, List.of("3", "เทศบาลนครสมมติ", "เลย"));
      numbers(percent, 0.8973);
      percent.getCell(3).setCellStyle(style(workbook, "0.00%"));
      Row whole = sheet.createRow(5);
      texts(whole, List.of("4", "องค์การบริหารส่วนตำบลสมมติ", "เลย"));
      numbers(whole, 85);
      // Excel keeps the result of a formula beside it; POI does if told to.
      good.getCell(7).setCellValue(89.30);
      workbook.write(out);
    }

    List<ResultTable.Row> rows = ExcelResults.read(file, FRAMEWORK);

    assertThat(rows)
        .extracting(row -> row.problem().orElse(""))
        .containsExactly(
            "",
            "",
            "ผล.xlsx, ผลการประเมิน, row 5, IIT: score \"89.73%\" at index 5: must be 0.00 to"
                + " 100.00 with at most two decimals",
            "");
    assertThat(rows.get(0).scorecard()).isEqualTo(csv(CSV).get(0).scorecard());
    assertThat(rows.get(1).scorecard().orElseThrow().scores())
        .containsEntry(Instrument.IIT, StatedScore.parse("89.73"));
    assertThat(rows.get(3).scorecard().orElseThrow().scores())
        .containsEntry(Instrument.IIT, StatedScore.parse("85.00"));
  }

  private static void texts(Row row, List<String> cells) {
    cells.forEach(cell -> cell(row).setCellValue(cell));
  }

  private static void numbers(Row row, double... cells) {
    for (double cell : cells) {
      cell(row).setCellValue(cell);
    }
  }

  private static Cell cell(Row row) {
    return row.createCell(Math.max(0, row.getLastCellNum()));
  }

  private static CellStyle style(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
