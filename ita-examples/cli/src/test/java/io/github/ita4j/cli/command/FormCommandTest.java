package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.form.FilledForm;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InEveryLocale
class FormCommandTest {

  private static final String FULL = "src/test/resources/io/github/ita4j/cli/form/full-2568.json";

  @TempDir
  private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String form(FilledForm form) throws IOException {
    Path file = folder.resolve("form.xlsx");
    Files.write(file, form.bytes());
    return file.toString();
  }

  private static FilledForm kutkwang() {
    return FilledForm.of(2568, "เทศบาลตำบลกุดกว้าง")
        .score("ภาพรวม", 89.3)
        .score("IIT", 89.73)
        .score("EIT.1", 99.25)
        .score("EIT.2", 87.94)
        .score("OIT", 85.75);
  }

  @Test
  void aNewFormIsRefusedUntilItIsFilledIn() {
    CommandRun made =
        ita("new", "--year=2568", "--agency=เทศบาลตำบลกุดกว้าง", "-o", file("form.xlsx"));
    CommandRun grade = ita("grade", file("form.xlsx"));

    assertThat(made.code()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(made.err()).contains("ita analyze " + file("form.xlsx"));
    assertThat(grade.code()).isEqualTo(2);
    assertThat(grade.err())
        .isEqualTo("ita: " + file("form.xlsx") + ": แบบกรอกยังไม่ได้กรอก ให้กรอกคะแนนที่ทราบใน"
            + "แผ่นงาน “คะแนน” ก่อน\n");
    assertThat(ita("new", "--year=2568", "-o", file("form.xlsx")).err())
        .contains("มีไฟล์นี้อยู่แล้ว");
  }

  @Test
  void aRefusedCellNamesAnIndicatorAsThePageDoes() throws IOException {
    String form = form(kutkwang().put("คะแนน", "ตัวชี้วัดที่ 8", 4, "ถ้อยคำ"));

    assertThat(ita("grade", form).err()).contains("ไม่ใช้กับ ตัวชี้วัดที่ 8\n");
    assertThat(ita("grade", "--lang=en", form).err()).contains("indicator 8");
  }

  @Test
  void theSheetOfAdviceSaysWhatItsCodesAre() {
    kutkwang().edit(book -> {
      XSSFSheet sheet = book.getSheet("ข้อเสนอแนะของผู้ประเมิน");

      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .endsWith("หากรหัสในใบแจ้งผลเป็นของปีอื่น ให้ใช้รหัสของปี 2568 ที่มีเรื่องเดียวกัน");
      assertThat(sheet.getDataValidations())
          .extracting(DataValidation::getPromptBoxText)
          .containsExactlyInAnyOrder(
              "ข้อหรือตัวชี้วัดที่ข้อเสนอแนะนี้กล่าวถึง หนึ่งรหัส",
              "ข้ออื่นที่ถ้อยคำของข้อเสนอแนะอ้างถึง หากไม่มีให้เว้นว่าง");
      assertThat(book.getSheet("คะแนน").getDataValidations())
          .extracting(DataValidation::getPromptBoxText)
          .contains("รายการที่ไม่มีคะแนนให้เว้นว่างไว้ ห้ามใส่ 0 เว้นแต่ใบแจ้งผลพิมพ์ 0");
    });
  }

  @Test
  void theFieldsOfSourcesSayWhereTheyAreShown() {
    kutkwang().edit(book -> {
      String scores = "แสดงทางจอภาพและในภาคผนวกเท่านั้น ไม่กรอกก็ได้";
      assertThat(prompt(book.getSheet("คะแนน"), "ชื่อเอกสารที่มา"))
          .isEqualTo("ใบแจ้งผลหรือประกาศที่คัดคะแนนมา " + scores);
      assertThat(prompt(book.getSheet("คะแนน"), "ที่อยู่เว็บของเอกสาร"))
          .isEqualTo("ที่อยู่เว็บของใบแจ้งผลหรือประกาศนั้น " + scores);
      XSSFSheet plan = book.getSheet("ข้อมูลแผน");
      String screen = "แสดงทางจอภาพเท่านั้น ไม่พิมพ์ในเอกสารที่จัดทำ";
      assertThat(prompt(plan, "ชื่อเอกสารแผน"))
          .isEqualTo("กรอกเมื่อคัดแผนจากเอกสารที่มีอยู่แล้ว " + screen);
      assertThat(prompt(plan, "ที่อยู่เว็บของแผน"))
          .isEqualTo("ที่อยู่เว็บของเอกสารแผนนั้น " + screen);
      String kept = "เก็บไว้ในแบบกรอกเท่านั้น ไม่พิมพ์ในเอกสารที่จัดทำ";
      assertThat(prompt(plan, "ชื่อรายงานผลการดำเนินการ"))
          .isEqualTo("กรอกเมื่อคัดผลการดำเนินการจากรายงานที่มีอยู่แล้ว " + kept);
      assertThat(prompt(plan, "ที่อยู่เว็บของรายงาน"))
          .isEqualTo("ที่อยู่เว็บของรายงานนั้น " + kept);
    });
  }

  private static String prompt(XSSFSheet sheet, String label) {
    int row = FilledForm.cell(sheet, label, 1).getRowIndex();
    return sheet.getDataValidations().stream()
        .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(row, 1))
        .findFirst()
        .orElseThrow()
        .getPromptBoxText();
  }

  /** What the hints of the form say of the sources is so. */
  @Test
  void theSourcesOfAFormAreShownWhereItSays() throws IOException {
    String form = form(kutkwang()
        .put("คะแนน", "ชื่อเอกสารที่มา", 1, "ที่มา ก")
        .put("คะแนน", "ที่อยู่เว็บของเอกสาร", 1, "https://a.example")
        .put("ข้อมูลแผน", "ชื่อเอกสารแผน", 1, "ที่มา ข")
        .put("ข้อมูลแผน", "ที่อยู่เว็บของแผน", 1, "https://b.example")
        .put("ข้อมูลแผน", "ชื่อรายงานผลการดำเนินการ", 1, "ที่มา ค")
        .put("ข้อมูลแผน", "ที่อยู่เว็บของรายงาน", 1, "https://c.example")
        .put("มาตรการ", "1", 1, "จัดทำคู่มือ")
        .put("ผลการดำเนินการ", "1", 2, "ดำเนินการแล้ว"));
    String ofScores = "ที่มา ก https://a.example";
    String ofPlan = "ที่มา ข https://b.example";

    assertThat(ita("analyze", form).out())
        .contains("แหล่งที่มาของคะแนน", ofScores, "ที่มาของแผน: " + ofPlan)
        .doesNotContain("ที่มา ค", "c.example");
    for (String command : new String[] {"grade", "audit"}) {
      assertThat(ita(command, form).out()).contains(ofScores).doesNotContain("ที่มา ข", "ที่มา ค");
    }
    assertThat(document("analyze", form, "--annex"))
        .contains(ofScores)
        .doesNotContain("ที่มา ข", "b.example", "ที่มา ค", "c.example");
    for (String command : new String[] {"analyze", "plan", "followup"}) {
      assertThat(document(command, form, "--cover"))
          .contains("เทศบาลตำบลกุดกว้าง")
          .doesNotContain("ที่มา ก", "ที่มา ข", "ที่มา ค", "a.example", "b.example", "c.example");
    }
  }

  private String document(String command, String form, String option) throws IOException {
    Path file = folder.resolve("document.html");
    assertThat(ita(command, form, option, "--force", "-o", file.toString()).code())
        .isZero();
    return Files.readString(file).replaceAll("</?bdi>", "");
  }

  @Test
  void everyCommandReadsAForm() throws IOException {
    String form = form(kutkwang());

    JsonNode grade = ita("grade", "--format=json", form).result();
    assertThat(grade.get("tier").asText()).isEqualTo("GOOD");
    assertThat(grade.get("source").asText()).isEqualTo(form);
    assertThat(ita("audit", form).code()).isZero();
    assertThat(ita("uplift", "--to=EXCELLENT", form).code()).isZero();
    assertThat(ita("batch", form, FULL).code()).isZero();
    assertThat(ita("compare", "../reports/janlan-2566.json", form).code()).isZero();
    assertThat(ita("analyze", form).code()).isZero();
    ByteArrayInputStream in = new ByteArrayInputStream(kutkwang().bytes());
    CommandRun piped = itaWithInput(in, new ByteArrayOutputStream(), "grade", "-");
    assertThat(piped.code()).isZero();
    assertThat(piped.out()).contains("89.30");
  }

  @Test
  void theProblemsOfAFormAreNamedAndCostNoOtherDocument() throws IOException {
    String form = form(kutkwang().score("O1", "ร้อย").score("O2", 100.5));

    CommandRun run = ita("grade", "--format=json", form, FULL);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.json()).hasSize(2);
    assertThat(run.err().lines())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(line).startsWith("ita: " + form + ": แผ่นงาน “คะแนน” เซลล์ C7"));
    assertThat(ita("grade", "--lang=en", form).err())
        .contains("sheet “คะแนน”, cell C71: “ร้อย” is no score");
  }

  @Test
  void thePlanAndLastYearsResultOfAFormAreAnalysed() throws IOException {
    String form = form(
        kutkwang().put("คะแนน", "ภาพรวม", 3, 80.5).put("มาตรการ", "1", 1, "มาตรการของหน่วยงานเอง"));

    CommandRun analysis = ita("analyze", form);

    assertThat(ita("analyze", "--format=json", form).result().has("comparison")).isTrue();
    assertThat(analysis.out()).contains("มาตรการของหน่วยงานเอง", "80.50");
    assertThat(ita("analyze", form(kutkwang())).out())
        .doesNotContain("มาตรการของหน่วยงานเอง", "80.50");
  }

  @Test
  void theSameFormHasTheMeasuresDraftedAndKeepsThem() throws IOException {
    CommandRun drafted = ita("plan", FULL, "-o", file("plan.xlsx"));
    JsonNode direct = ita("plan", FULL).json();
    CommandRun again = ita("plan", file("plan.xlsx"));

    assertThat(drafted.code()).isZero();
    assertThat(drafted.err()).doesNotContain("เก็บข้อมูลต่อไปนี้ไม่ได้");
    assertThat(again.json().get("measures")).isEqualTo(direct.get("measures"));
    assertThat(again.err()).contains("มีมาตรการอยู่แล้ว");
    assertThat(ita("plan", file("plan.xlsx"), "-o", file("copy.xlsx")).code()).isZero();
    assertThat(ita("plan", file("copy.xlsx")).out()).isEqualTo(again.out());
    assertThat(
            ita("plan", file("plan.xlsx"), "-o", file("plan.xlsx"), "--force").err())
        .contains("เป็นไฟล์ที่คำสั่งนี้กำลังอ่าน");
  }

  @Test
  void aFollowUpIsTheSameFromDocumentsAndFromAFormOfThem() throws IOException {
    String plan = "--plan=../reports/kutkwang-2568.plan.json";
    String progress = "--progress=../reports/kutkwang-2568.progress.json";
    String result = "../reports/kutkwang-2568.json";

    CommandRun made = ita("followup", result, plan, progress, "-o", file("form.xlsx"));
    ita("followup", result, plan, progress, "-o", file("documents.html"));
    CommandRun again = ita("followup", file("form.xlsx"), "-o", file("form.html"));

    assertThat(made.code()).isZero();
    assertThat(made.err()).isEqualTo("บันทึกแล้วที่ " + file("form.xlsx") + "\n");
    assertThat(again.code()).isZero();
    assertThat(folder.resolve("form.html"))
        .hasSameTextualContentAs(folder.resolve("documents.html"))
        .content()
        .contains("จัดทำคู่มือแนวทางปฏิบัติการใช้ทรัพย์สินของทางราชการ");
    CommandRun withoutResult = ita("followup", plan, progress, "-o", file("other.xlsx"));
    assertThat(withoutResult.code()).isEqualTo(2);
    assertThat(withoutResult.err()).contains("ต้องระบุเอกสารผลการประเมินด้วย");
  }

  @Test
  void aPlanMayStandInAFormOfItsOwn() throws IOException {
    String form = form(kutkwang().put("มาตรการ", "1", 1, "มาตรการในแบบกรอก"));

    assertThat(ita("analyze", "../reports/kutkwang-2568.json", "--plan", form).out())
        .contains("มาตรการในแบบกรอก");
    assertThat(ita("analyze", "../reports/kutkwang-2568.json", "--plan", form(kutkwang()))
            .err())
        .contains("แบบกรอกไม่มีมาตรการ");
  }

  @Test
  void aFollowUpOfAFormWithoutMeasuresNamesTheirSheet() throws IOException {
    String form = form(kutkwang().put("ผลการดำเนินการ", "1", 2, "ดำเนินการแล้ว"));

    CommandRun run = ita("followup", form, "-o", file("report.html"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("ita: " + form + ": แบบกรอกไม่มีมาตรการ ให้กรอกแผ่นงาน “มาตรการ” ก่อน\n");
  }

  @Test
  void aWrongYearOfAFormIsNamedByItsSheetsAndLabels() throws IOException {
    String form = form(kutkwang()
        .put("คะแนน", "ปีงบประมาณ", 1, "2567")
        .put("มาตรการ", "1", 1, "จัดทำคู่มือ")
        .put("ข้อมูลแผน", "ชุดหลักเกณฑ์ของรหัสในแผน (ไม่ต้องแก้ไข)", 1, ""));

    CommandRun run = ita("analyze", form, "-o", file("report.html"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("ita: " + form + ": แผ่นงาน “ข้อมูลแผน” ช่อง “ปีงบประมาณของแผน” เป็น 2569"
            + " แต่แผ่นงาน “คะแนน” ช่อง “ปีงบประมาณ” เป็น 2567 จึงไม่จัดทำรายงาน"
            + " ให้แก้ปีของแผนเป็น 2567 หรือ 2568 หรือแก้ปีของผลการประเมิน\n");
  }

  @Test
  void aSheetThatIsNotReadIsSaid() throws IOException {
    String form = form(kutkwang()
        .edit(workbook ->
            workbook.createSheet("บันทึก").createRow(0).createCell(0).setCellValue("โทร. 1234")));

    CommandRun run = ita("grade", form);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(form + ": แผ่นงาน “บันทึก” ไม่ใช่แผ่นงานของแบบกรอก จึงไม่ได้อ่าน\n");
  }

  @Test
  void whatIsHiddenInTheFormOfAPlanIsSaid() throws IOException {
    String form = form(kutkwang()
        .put("มาตรการ", "1", 1, "มาตรการในแบบกรอก")
        .edit(workbook -> workbook.getSheet("มาตรการ").setColumnHidden(1, true)));

    assertThat(ita("analyze", "../reports/kutkwang-2568.json", "--plan", form).err())
        .contains(form + ": แผ่นงาน “มาตรการ” มีคอลัมน์ที่ซ่อนอยู่ (B) ซึ่งอ่านด้วย");
  }

  @Test
  void whatAFormCannotHoldIsNamed() throws IOException {
    String document = Files.readString(Path.of(FULL))
        .replace("\"tier\"", "\"claims\": [{\"passes\": true}, {\"passes\": false}], \"tier\"");
    Files.writeString(folder.resolve("claims.json"), document);

    CommandRun run = ita("plan", file("claims.json"), "-o", file("plan.xlsx"));

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("แบบกรอกเก็บข้อมูลต่อไปนี้ไม่ได้ครบถ้วน: ข้อความสรุปผลนอกจากข้อแรก");
  }

  @Test
  void anotherArchiveIsNoForm() throws IOException {
    ita("analyze", FULL, "-o", file("report.docx"));
    Files.copy(folder.resolve("report.docx"), folder.resolve("form.xlsx"));

    assertThat(ita("grade", file("form.xlsx")).err()).contains("เป็นไฟล์ชนิดอื่น (Word)");
  }
}
