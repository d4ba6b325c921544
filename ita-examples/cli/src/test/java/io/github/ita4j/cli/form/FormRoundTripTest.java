package io.github.ita4j.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.ReportDocuments;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormRoundTripTest {

  private static final Messages THAI = new Messages(Language.TH, Digits.ARABIC);

  private static Form read(byte[] form) {
    FormReader.Result read = new FormReader(Frameworks.bundled(), THAI).read(form);
    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    return read.form().orElseThrow();
  }

  private static byte[] written(Form form) {
    return new FormWriter(Frameworks.bundled()).filled(form);
  }

  /** Each report as its office could type it, with what its assessor said. */
  static Stream<Form> reports() {
    Scorecard kampang = ReportDocuments.assessment("kampang-2564");
    return Stream.of(
        new Form(
            ReportDocuments.assessment("kutkwang-2568"),
            Optional.empty(),
            Optional.of(ReportDocuments.plan("kutkwang-2568")),
            Optional.of(ReportDocuments.progress("kutkwang-2568"))),
        new Form(
            ReportDocuments.assessment("somdet-2568"),
            Optional.empty(),
            Optional.of(ReportDocuments.plan("somdet-2568")),
            Optional.empty()),
        new Form(
            ReportDocuments.assessment("janlan-2566"),
            Optional.empty(),
            Optional.of(ReportDocuments.plan("janlan-2566")),
            Optional.of(ReportDocuments.progress("janlan-2566"))),
        new Form(
            ReportDocuments.assessment("prokfa-2563"),
            Optional.empty(),
            Optional.of(ReportDocuments.plan("prokfa-2564")),
            Optional.of(ReportDocuments.progress("prokfa-2564"))),
        new Form(
            ReportDocuments.assessment("kampang-2563"),
            Optional.empty(),
            Optional.of(ReportDocuments.plan("kampang-2564")),
            Optional.empty()),
        new Form(
            kampang,
            // A form has of the year before what its result sheet shows.
            Optional.of(ReportDocuments.assessment("kampang-2563").toBuilder()
                .advice(List.of())
                .claims(List.of())
                .source(Optional.empty())
                .build()),
            Optional.of(ReportDocuments.plan("kampang-2564")),
            Optional.empty()));
  }

  static Scorecard full() {
    try (InputStream in =
        Objects.requireNonNull(FormRoundTripTest.class.getResourceAsStream("full-2568.json"))) {
      return ItaJson.reader().assessments().read(in, "full-2568.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportTypedIntoTheFormIsReadAsItIs(Form report) {
    Form read = read(written(report));

    assertThat(read).isEqualTo(report);
    assertThat(FormLosses.of(report, Optional.of(read), THAI)).isEmpty();
    assertThat(written(read)).isEqualTo(written(report));
  }

  @Test
  void theAdviceOfOneReportIsLong() {
    // Otherwise the test above could pass without any.
    assertThat(ReportDocuments.assessment("somdet-2568").advice()).hasSizeGreaterThan(6);
  }

  @Test
  void theNameOfAnElementStandsBesideItsCodeInTheAdvice() throws IOException {
    byte[] form = written(Form.of(ReportDocuments.assessment("somdet-2568")));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      XSSFSheet sheet = workbook.getSheet("ข้อเสนอแนะของผู้ประเมิน");
      assertThat((Iterable<Cell>) sheet.getRow(2))
          .extracting(Cell::getStringCellValue)
          .containsExactly(
              "รหัสข้อหรือตัวชี้วัด",
              "ชื่อข้อหรือตัวชี้วัด (แสดงเอง ไม่ต้องกรอก)",
              "ข้อเสนอแนะของผู้ประเมิน",
              "รหัสข้อที่อ้างอิง");
      assertThat(sheet.getRow(3).getCell(1).getCellFormula())
          .isEqualTo("IFERROR(VLOOKUP(A4,'คะแนน'!$A$19:$B$500,2,FALSE)&\"\",\"\")");
      // As a program shows them that calculates nothing.
      assertThat(names(sheet, 3, 18))
          .containsExactly(
              "IIT: แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
              "ตัวชี้วัดที่ 1: การปฏิบัติหน้าที่",
              "I3: เจ้าหน้าที่ของหน่วยงานมีการเรียกรับ หรือรับสินบน",
              "ตัวชี้วัดที่ 7: ประสิทธิภาพการสื่อสาร",
              "EIT: แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
              "EIT.1: แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1",
              "E1: การปฏิบัติงาน/ให้บริการเป็นไปตามขั้นตอนและระยะเวลาที่กำหนด",
              "E2: การปฏิบัติงาน/ให้บริการกับผู้มาติดต่ออย่างเท่าเทียมกัน",
              "E6: การสื่อสาร ตอบข้อซักถาม หรือให้คำอธิบายมีความชัดเจน",
              "E7: การเปิดโอกาสให้บุคคลภายนอกมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงาน/การให้บริการ",
              "E8: การปรับปรุงการดำเนินงานหรือโครงการเพื่อตอบสนองต่อประชาชน",
              "E9: ความสะดวก รวดเร็ว และประสิทธิภาพของการให้บริการผ่านช่องทางออนไลน์ (E-Service)",
              "OIT: แบบวัดการเปิดเผยข้อมูลสาธารณะ",
              "OIT: แบบวัดการเปิดเผยข้อมูลสาธารณะ",
              ": ");
    }
  }

  @Test
  void theNamesAreCalculatedAlikeAndForACodeThatIsTyped() throws IOException {
    byte[] form = written(Form.of(ReportDocuments.assessment("somdet-2568")));

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      XSSFSheet sheet = workbook.getSheet("ข้อเสนอแนะของผู้ประเมิน");
      XSSFSheet scores = workbook.getSheet("คะแนน");
      List<String> asWritten = names(sheet, 3, sheet.getLastRowNum() + 1);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(names(sheet, 3, sheet.getLastRowNum() + 1))
          .isEqualTo(asWritten)
          .hasSize(44);

      sheet.getRow(17).getCell(0).setCellValue("O8");
      sheet.getRow(18).getCell(0).setCellValue("o99");
      sheet.getRow(19).getCell(0).setCellValue("O28.1");
      XSSFRow added = scores.createRow(scores.getLastRowNum() + 1);
      added.createCell(0).setCellValue("O28.1");
      added.createCell(1).setCellValue("ข้อย่อยที่เพิ่มเอง");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(names(sheet, 17, 20))
          .containsExactly(
              "O8: คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
              "o99: ",
              "O28.1: ข้อย่อยที่เพิ่มเอง");
    }
  }

  @Test
  void aRowIsAsHighAsTheNameThatItShows() throws IOException {
    Scorecard scorecard = ReportDocuments.assessment("kutkwang-2568").toBuilder()
        .addAdvice(Advice.builder().element(ElementId.parse("E9")).text("ก").build())
        .addAdvice(Advice.builder().element(ElementId.parse("IIT")).text("ก").build())
        .build();

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(written(Form.of(scorecard))))) {
      XSSFSheet sheet = workbook.getSheet("ข้อเสนอแนะของผู้ประเมิน");
      assertThat(names(sheet, 3, 5))
          .containsExactly(
              "E9: ความสะดวก รวดเร็ว และประสิทธิภาพของการให้บริการผ่านช่องทางออนไลน์ (E-Service)",
              "IIT: แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน");
      assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(42);
      assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(21);
    }
  }

  private static List<String> names(XSSFSheet sheet, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(sheet::getRow)
        .map(
            row -> row.getCell(0).getStringCellValue() + ": " + row.getCell(1).getStringCellValue())
        .toList();
  }

  @Test
  void aWholeResultWithItsDraftedPlanIsReadAsItIs() {
    Scorecard scorecard = full().toBuilder()
        .putTitle(QuestionCode.parse("I9"), "ถ้อยคำตามใบแจ้งผล\nสองบรรทัด")
        .putRespondents(Instrument.IIT, 45)
        .putRespondents(Instrument.EIT, 1_234)
        .build();
    ActionPlan draft = Analysis.of(Frameworks.bundled(), scorecard).plan().orElseThrow();
    Form form = Form.of(scorecard).withPlan(draft);

    Form read = read(written(form));

    assertThat(draft.measures()).hasSizeGreaterThan(10);
    assertThat(draft.measures())
        .anySatisfy(measure -> assertThat(measure.details()).isNotEmpty());
    assertThat(read.scorecard()).isEqualTo(scorecard);
    // What an office leaves in its form is its own.
    assertThat(read.plan())
        .contains(draft.toBuilder()
            .issues(draft.issues().stream()
                .map(issue -> PlanIssue.of(issue.number(), issue.title(), Origin.AGENCY))
                .toList())
            .build());
    assertThat(FormLosses.of(form, Optional.of(read), THAI)).isEmpty();
  }

  @Test
  void everyFieldOfAMeasureAndOfAnEntryIsReadAsItIs() {
    Form form = new Form(
        full(),
        Optional.empty(),
        Optional.of(ReportDocuments.plan("kutkwang-2568").toBuilder()
            .agency(full().agency())
            .addIssue(PlanIssue.of(3, "ประเด็นของหน่วยงาน", Origin.AGENCY))
            .addMeasure(Measure.builder()
                .id("๗ ก")
                .title("=1+1")
                .steps(List.of("1. ขั้นที่หนึ่ง", "2. ขั้นที่สอง\nต่อ", "- ขั้น"))
                .issues(List.of(3))
                .responsibleUnits(List.of("กองคลัง, สำนักปลัด"))
                .periods(List.of(Period.read("๑๕ วัน"), Period.read("ทุกวัน")))
                .budget(Budget.of("๑๐,๐๐๐ บาท", new BigDecimal("10000.50")))
                .monitoring(Monitoring.builder()
                    .printed("รายงานเป็นรายไตรมาส")
                    .informed(List.of("ปลัด", "นายก"))
                    .due(Period.read("๓๑ มีนาคม ๒๕๖๙"))
                    .build())
                .origin(Origin.ASSESSOR)
                .remark("หมายเหตุ")
                .build())
            .build()),
        Optional.of(ProgressReport.builder()
            .fiscalYear(ReportDocuments.plan("kutkwang-2568").fiscalYear())
            .agency(full().agency())
            .addEntry(Progress.builder()
                .measureId("๗ ก")
                .state(Progress.State.CANCELLED)
                .addStep("หนึ่ง")
                .addEvidence("https://www.example.go.th/a?b=1&c=2")
                .date(java.time.LocalDate.of(2024, 2, 29))
                .addPeriod(Period.read("ปีละ ๑ ครั้ง"))
                .spent(Budget.ofText("-"))
                .remark("ยกเลิก")
                .build())
            .build()));

    assertThat(read(written(form))).isEqualTo(form);
  }

  @Test
  void aPlanThatNamesNoRulesKeepsItsCodes() {
    ActionPlan plan = ReportDocuments.plan("kutkwang-2568").toBuilder()
        .agency(full().agency())
        .fiscalYear(full().fiscalYear().next())
        .framework(Optional.empty())
        .measures(List.of(Measure.builder()
            .id("1")
            .title("จัดทำคู่มือ")
            .addAnswer(ElementId.parse("O8"))
            .addCite(CitedCode.parse("O8/2569"))
            .build()))
        .build();
    Form form = Form.of(full()).withPlan(plan);

    FormReader.Result read = new FormReader(Frameworks.bundled(), THAI).read(written(form));

    assertThat(read.problems()).isEmpty();
    assertThat(read.form().flatMap(Form::plan))
        .contains(plan.toBuilder().framework(FrameworkId.parse("nacc-2569r1")).build());
    assertThat(FormLosses.of(form, read.form(), THAI)).isEmpty();
  }

  @Test
  void aTextThatLooksLikeAnEscapeIsReadAsItIs() {
    String text = "_x003D_1+1 _x000A_ _x005F_x0041_ _xD800_ _x41_";
    Form form = Form.of(full().toBuilder()
            .source(SourceDocument.builder().title(text).build())
            .build())
        .withPlan(ReportDocuments.plan("kutkwang-2568").toBuilder()
            .agency(full().agency())
            .measures(List.of(Measure.builder().id("_x0041_").title(text).build()))
            .build());

    Form read = read(written(form));

    assertThat(read).isEqualTo(form);
  }

  @Test
  void marksThatADisplayObeysAreLeftOutAndNamed() {
    ActionPlan plan = ReportDocuments.plan("kutkwang-2568").toBuilder()
        .agency(full().agency())
        .measures(List.of(
            Measure.builder().id("m8").title("ก\u202e03.98\u2069\nข").build(),
            Measure.builder().id("m9").title("ก 89.30\nข").build()))
        .build();
    Form form = Form.of(full()).withPlan(plan);

    Form read = read(written(form));

    assertThat(read.plan().orElseThrow().measures())
        .extracting(Measure::title)
        .containsExactly("ก03.98\nข", "ก 89.30\nข");
    assertThat(FormLosses.of(form, Optional.of(read), THAI)).containsExactly("มาตรการ m8");
  }

  @Test
  void whatAFormCannotHoldIsNamed() {
    Scorecard scorecard = full().toBuilder()
        .addClaim(Claim.builder().passes(false).build())
        .addClaim(Claim.builder().passes(true).build())
        .putRespondents(Instrument.OIT, 1)
        .build();
    ActionPlan plan = ReportDocuments.plan("kutkwang-2568").toBuilder()
        .agency(scorecard.agency())
        .measures(List.of(Measure.builder()
            .id("m9")
            .title("ช่วงเวลาที่ไม่ได้อ่านจากถ้อยคำ")
            .addPeriod(new Period.OfFiscalYear("ปีหน้า", scorecard.fiscalYear()))
            .build()))
        .build();
    Form form = Form.of(scorecard).withPlan(plan);

    List<String> lost = FormLosses.of(form, Optional.of(read(written(form))), THAI);

    assertThat(lost)
        .containsExactly("ข้อความสรุปผลนอกจากข้อแรก", "จำนวนผู้ตอบบางแบบวัด", "มาตรการ m9");
  }

  @Test
  void aTextThatNoCellTakesIsCutAndNamed() {
    String text = "ก".repeat(32_766) + "\uD83D\uDE00".repeat(1_000);
    Scorecard scorecard = full().toBuilder()
        .addClaim(Claim.builder().passes(false).quote(text).build())
        .build();
    ActionPlan plan = ReportDocuments.plan("kutkwang-2568").toBuilder()
        .agency(scorecard.agency())
        .measures(List.of(Measure.builder().id("m9").title(text).build()))
        .build();
    ProgressReport report = ProgressReport.builder()
        .fiscalYear(plan.fiscalYear())
        .agency(scorecard.agency())
        .addEntry(Progress.builder()
            .measureId("m9")
            .state(Progress.State.DONE)
            .addDone(text)
            .build())
        .build();
    Form form = new Form(scorecard, Optional.empty(), Optional.of(plan), Optional.of(report));

    Form read = read(written(form));

    assertThat(read.plan().orElseThrow().measures().get(0).title()).isEqualTo("ก".repeat(32_766));
    assertThat(FormLosses.of(form, Optional.of(read), THAI))
        .containsExactly(
            "ข้อความสรุปผลข้อแรกบางส่วน", "มาตรการ m9", "ผลการดำเนินการแถวที่ 1 (มาตรการ m9)");
  }

  @Test
  void aFormOfAssumedRulesSaysSoAndNamesThem() throws IOException {
    for (String id : List.of("assumed-2569r1", "nacc-2568r1")) {
      Framework framework = Frameworks.bundled().get(FrameworkId.parse(id));
      byte[] form = new FormWriter(Frameworks.bundled())
          .empty(framework, true, Optional.of(Agency.ofName("ก")));

      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
        assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
            .startsWith(id.startsWith("assumed") ? "หลักเกณฑ์สมมติ" : "กรอกเฉพาะ");
        assertThat(FilledForm.cell(workbook.getSheetAt(0), "ชุดหลักเกณฑ์ (ปกติเว้นว่าง)", 1))
            .hasToString(id);
      }
    }
  }

  @Test
  void theSameContentGivesTheSameFile() {
    assertThat(written(Form.of(full()))).isEqualTo(written(Form.of(full())));
  }

  @Test
  void aCodeOfNoListHasARowOfItsOwn() {
    Scorecard scorecard = ReportDocuments.assessment("kutkwang-2568").toBuilder()
        .putScore(ElementId.parse("I1"), io.github.ita4j.model.StatedScore.parse("90.9"))
        .build();

    assertThat(read(written(Form.of(scorecard))).scorecard()).isEqualTo(scorecard);
  }
}
