package io.github.ita4j.cli.document;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.report.WordReportTest;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures and the follow-up as five offices file them. */
class FiledDocumentsTest {

  private static final Messages THAI = new Messages(Language.TH, Digits.THAI);

  @TempDir
  Path folder;

  /** The text of a document, in which every row of text is whole. */
  private String written(String ending, String... args) throws IOException {
    Path file = folder.resolve("document" + ending);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--force", "-o", file.toString()));
    CommandRun run = ita(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    if (ending.equals(".html")) {
      return WordReportTest.unbroken(Files.readString(file))
          .replaceAll("(?s)<style>.*</style>", "")
          .replaceAll("<[^>]*>", "\n")
          .replace("&#39;", "'")
          .replace("&quot;", "\"")
          .replace("&amp;", "&");
    }
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in)) {
      return WordReportTest.text(word);
    }
  }

  private static ActionPlan plan(String name) throws IOException {
    return ItaJson.reader().plans().read(Path.of(report(name + ".plan.json")));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void assertStates(String text, List<String> stated) {
    String bare = bare(text);
    assertThat(stated)
        .isNotEmpty()
        .allSatisfy(words -> assertThat(bare).contains(bare(THAI.inText(words))));
  }

  @ParameterizedTest
  @CsvSource({
    "kampang-2564, .html", "kampang-2564, .docx", "kutkwang-2568, .html", "kutkwang-2568, .docx",
    "prokfa-2564, .html", "prokfa-2564, .docx", "janlan-2566, .html", "janlan-2566, .docx",
    "somdet-2568, .html", "somdet-2568, .docx"
  })
  void everyMeasureOfAPlanIsFiledWithAllItStates(String name, String ending) throws IOException {
    String text = written(ending, "plan", "--plan", report(name + ".plan.json"));

    for (Measure measure : plan(name).measures()) {
      List<String> stated = new ArrayList<>(List.of(measure.title()));
      stated.addAll(measure.steps());
      stated.addAll(measure.responsibleUnits());
      measure.periods().forEach(period -> stated.add(period.printed()));
      measure.monitoring().ifPresent(monitoring -> stated.add(monitoring.printed()));
      assertStates(text, stated);
    }
    assertNothingInternal(text);
    assertThat(text).contains("(ลงชื่อ)", "(ชื่อ–สกุล)").doesNotContain("(โปรดระบุ)");
  }

  private static void assertNothingInternal(String text) {
    assertThat(text)
        .doesNotContainPattern("(?<![A-Za-z])m[0-9]")
        .doesNotContain("nacc", ".json", "ความเชื่อมั่น", "อนุมาน", "รหัสมาตรการ", "IN_PROGRESS");
    assertThat(text.replaceAll("O[0-9]+", "")).doesNotContainPattern("[0-9]");
  }

  @Test
  void measuresOfOneUnitEachAreFiledByUnit() throws IOException {
    String text = written(".docx", "plan", "--plan", report("prokfa-2564.plan.json"));

    assertThat(text)
        .containsSubsequence("\nทุกส่วนราชการ\n", "\nกองคลัง\n", "\nสำนักปลัด\n", "\nกองวิชาการ\n");
    assertThat(written(".docx", "plan", "--plan", report("kutkwang-2568.plan.json")))
        .doesNotContain("\nสำนักปลัด\n");
  }

  @Test
  void stepsAreNumberedAndASingleOneIsNot() throws IOException {
    assertThat(written(".docx", "plan", "--plan", report("kutkwang-2568.plan.json")))
        .contains("๑. การป้องกันการทุจริต", "๑. จัดทำคู่มือแนวปฏิบัติฯ", "๒. ประชาสัมพันธ์คู่มือ")
        .contains("\tเทศบาลตำบลกุดกว้าง มีการประกาศนโยบาย");
  }

  @Test
  void theTargetOfThePlanIsFiledAndHeldAgainstTheResult() throws IOException {
    String plan = report("somdet-2568.plan.json");

    assertThat(written(".docx", "plan", "--plan", plan))
        .contains("คะแนนภาพรวม จาก ๙๔.๖๐ ของปี ๒๕๖๗ ให้ได้ไม่น้อยกว่า ๙๙.๑๗");
    assertThat(written(".docx", "analyze", report("somdet-2568.json"), "--plan", plan))
        .contains("เป้าหมายของหน่วยงาน\tไม่น้อยกว่า ๙๙.๑๗ คะแนน (บรรลุ)")
        .contains("ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๗\t๙๔.๖๐ คะแนน");
  }

  @Test
  void aDraftHasBlanksToFillInAndSaysThatItIsOfExamples() throws IOException {
    assertThat(written(".docx", "plan", report("prokfa-2563.json")))
        .contains("มิใช่ข้อเสนอแนะของสำนักงาน ป.ป.ช. โปรดระบุผู้รับผิดชอบ", "(โปรดระบุ)")
        .contains("มีผลคะแนนภาพรวม ๙๐.๙ คะแนน อยู่ในระดับ “A”");
  }

  @InEveryLocale
  @ParameterizedTest
  @CsvSource({
    "kutkwang-2568, .html, มาตรการทั้งหมด ๕ มาตรการ แบ่งเป็น ดำเนินการแล้ว ๕ มาตรการ",
    "kutkwang-2568, .docx, มาตรการทั้งหมด ๕ มาตรการ แบ่งเป็น ดำเนินการแล้ว ๕ มาตรการ",
    "prokfa-2564, .docx, ดำเนินการแล้ว ๙ มาตรการ และอยู่ระหว่างดำเนินการ ๑ มาตรการ",
    "janlan-2566, .html, มาตรการทั้งหมด ๒ มาตรการ แบ่งเป็น ดำเนินการแล้ว ๒ มาตรการ",
    "janlan-2566, .docx, มาตรการทั้งหมด ๒ มาตรการ แบ่งเป็น ดำเนินการแล้ว ๒ มาตรการ"
  })
  void theFollowUpHasEveryRowAndEveryEntryAndCountsThem(String name, String ending, String count)
      throws IOException {
    String text = written(
        ending,
        "followup",
        "--plan",
        report(name + ".plan.json"),
        "--progress",
        report(name + ".progress.json"));

    ProgressReport progress =
        ItaJson.reader().progressOf(plan(name)).read(Path.of(report(name + ".progress.json")));
    for (Progress entry : progress.entries()) {
      List<String> stated = new ArrayList<>(entry.done());
      stated.addAll(entry.steps());
      stated.addAll(entry.outcomes());
      stated.addAll(entry.responsibleUnits());
      stated.addAll(entry.periods().stream().map(Period::printed).toList());
      assertStates(text, stated);
    }
    assertStates(text, plan(name).measures().stream().map(Measure::title).toList());
    assertThat(bare(text)).contains(bare(count));
    assertThat(text).doesNotContain("ยังไม่มีรายงานผล");
    assertNothingInternal(text.replace("๑๐๐%", "").replaceAll("[wW]{3}\\.[^ \n]*", ""));
  }

  @Test
  void aMeasureWithoutAnEntryIsNamed() throws IOException {
    String progress =
        Files.readString(Path.of(report("kutkwang-2568.progress.json")), StandardCharsets.UTF_8);
    Path some = Files.writeString(
        folder.resolve("some.json"),
        progress.replace("\"measure\": \"m4\"", "\"measure\": \"m3\""));

    String text = written(
        ".docx",
        "followup",
        "--plan",
        report("kutkwang-2568.plan.json"),
        "--progress",
        some.toString());

    assertThat(text)
        .contains("ดำเนินการแล้ว ๔ มาตรการ และยังไม่มีรายงานผล ๑ มาตรการ")
        .contains("มาตรการที่ยังไม่มีรายงานผลการดำเนินการ ได้แก่", "๔. นโยบายไม่รับของขวัญ")
        .contains("\tยังไม่มีรายงานผล");
  }

  @Test
  void measuresAreNumberedInTheOrderInWhichTheyArePrinted() {
    Measure second = Measure.builder().id("m1").title("ก").issues(List.of(2)).build();
    Measure first = Measure.builder().id("m2").title("ข").issues(List.of(1)).build();
    ActionPlan plan = ActionPlan.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2569))
        .agency(Agency.ofName("เทศบาลเมืองตัวอย่าง"))
        .addIssue(PlanIssue.of(1, "ประเด็นหนึ่ง", Origin.AGENCY))
        .addIssue(PlanIssue.of(2, "ประเด็นสอง", Origin.AGENCY))
        .addMeasure(second)
        .addMeasure(first)
        .build();
    MeasureTables tables = new MeasureTables(THAI, Optional.empty(), plan, true);

    assertThat(List.of(first, second))
        .extracting(measure -> QuotedText.plain(tables.numberedTitle(measure)))
        .containsExactly("๑. ข", "๒. ก");
  }

  @Test
  void wordsOfAThaiListHaveASpaceBetweenThemAndNumbersAComma() {
    PaperNames names = new PaperNames(THAI, Optional.empty());

    assertThat(names.joined(
            List.of("แล้วเสร็จ ๒ มาตรการ", "อยู่ระหว่างทำ ๑ มาตรการ", "ยกเลิก ๑ มาตรการ")))
        .isEqualTo("แล้วเสร็จ ๒ มาตรการ อยู่ระหว่างทำ ๑ มาตรการ และยกเลิก ๑ มาตรการ");
    assertThat(names.joined(List.of("ตัวชี้วัดที่ ๑", "๒", "๔")))
        .isEqualTo("ตัวชี้วัดที่ ๑, ๒ และ ๔");
  }

  /** Of a measure of several units each work done names those of its entry. */
  @Test
  void longNamesOfUnitsAreNotRepeatedBehindEachWorkDone() throws IOException {
    String unit = "ก".repeat(3_000);
    Path plan = Files.writeString(folder.resolve("units.json"), """
        {"schema": "ita/plan/1", "fiscalYear": 2568, "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
         "measures": [{"id": "m1", "title": "มาตรการ", "responsibleUnits": ["%s", "กองคลัง"]}]}""".formatted(unit));
    String entry = """
        {"measure": "m1", "state": "DONE", "responsibleUnits": ["%s"],
         "done": ["งานหนึ่ง", "งานสอง", "งานสาม"]}""".formatted(unit);
    Path progress = Files.writeString(folder.resolve("done.json"), """
        {"schema": "ita/progress/1", "fiscalYear": 2568, "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
         "entries": [%s, %s]}""".formatted(entry, entry));

    String text =
        written(".docx", "followup", "--plan", plan.toString(), "--progress", progress.toString());

    assertThat(text).contains("งานหนึ่ง (" + "ก".repeat(200) + "…)", "งานสาม (ก");
    assertThat(text.split(unit, -1)).as("once in the column of units").hasSize(2);
  }

  @Test
  void theFollowUpHasTheResultOfTheYearWhereItIsGiven() throws IOException {
    String text = written(
        ".docx",
        "followup",
        report("kutkwang-2568.json"),
        "--plan",
        report("kutkwang-2568.plan.json"),
        "--progress",
        report("kutkwang-2568.progress.json"));

    assertThat(text)
        .containsSubsequence("๑. ความเป็นมา", "๒. ผลการประเมิน", "๓. สรุปผล", "๔. ผลการดำเนินการ")
        .contains("มีผลคะแนนภาพรวม ๘๙.๓๐ คะแนน อยู่ในระดับ “ผ่านดี” บรรลุค่าเป้าหมาย")
        .contains("แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)\t๘๕.๗๕");
  }

  private CommandRun refused(String... args) {
    Path file = folder.resolve("refused.docx");
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-o", file.toString()));
    CommandRun run = ita(all.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(CliContext.BAD_INPUT);
    assertThat(file).doesNotExist();
    return run;
  }

  @Test
  void whatCannotBeFiledIsRefusedWithTheReason() throws IOException {
    String kutkwang = report("kutkwang-2568.plan.json");
    String progress = report("kutkwang-2568.progress.json");
    String other = report("janlan-2566.progress.json");
    Path empty = Files.writeString(folder.resolve("empty.json"), """
        {"schema": "ita/plan/1", "fiscalYear": 2568, "agency": {"name": "เทศบาลตำบลกุดกว้าง"},
         "measures": []}""");
    Path nothing = Files.writeString(folder.resolve("nothing.json"), """
        {"schema": "ita/progress/1", "fiscalYear": 2568,
         "agency": {"name": "เทศบาลตำบลกุดกว้าง"}, "entries": []}""");

    assertThat(refused("followup", "--plan", kutkwang, "--progress", other).err())
        .contains(other, "ไม่ตรงกับแผน");
    assertThat(refused("followup", "--plan", kutkwang, "--progress", nothing.toString())
            .err())
        .contains("ยังไม่มีผลการดำเนินการ");
    assertThat(refused("plan", "--plan", empty.toString()).err()).contains("แผนยังไม่มีมาตรการ");
    assertThat(refused("followup", "--plan", empty.toString(), "--progress", progress)
            .err())
        .contains("แผนยังไม่มีมาตรการ");
    assertThat(refused(
                "followup", report("somdet-2568.json"), "--plan", kutkwang, "--progress", progress)
            .err())
        .contains("แผนเป็นของ เทศบาลตำบลกุดกว้าง");
    assertThat(refused("plan", report("somdet-2568.json"), "--plan", kutkwang).err())
        .contains("แผนเป็นของ เทศบาลตำบลกุดกว้าง");
    assertThat(refused("plan").err()).contains("--plan");
    assertThat(ita("followup", "--plan", kutkwang, "--progress", progress).err())
        .contains("-o");
    assertThat(refused("followup", report("kutkwang-2568.json"), "--plan", kutkwang)
            .err())
        .contains("--plan", "--progress");
  }

  @Test
  void thePlacesToSignAreTheLastRowOfThePageSoThatTheyAreNotAloneOnPaper() throws IOException {
    Path file = folder.resolve("signed.html");
    ita("plan", "--plan", report("somdet-2568.plan.json"), "-o", file.toString());

    String page = Files.readString(file);
    String table = page.substring(page.lastIndexOf("<table"));
    String last = table.substring(table.lastIndexOf("<tr"));
    assertThat(last)
        .startsWith("<tr role=\"row\" class=\"end\"><td role=\"cell\" colspan=\"4\"")
        .contains("(ลงชื่อ)", "(ชื่อ–สกุล)", "ตำแหน่ง");
    assertThat(table.split("<th scope=\"col\"", -1)).hasSize(5);
    assertThat(page.split("class=\"signatures\"", -1)).hasSize(2);
  }

  @Test
  void aFormWithoutWorkIsRefusedByTheNameOfItsSheet() throws IOException {
    String form = folder.resolve("form.xlsx").toString();
    ita("plan", report("somdet-2568.json"), "--plan", report("somdet-2568.plan.json"), "-o", form);

    assertThat(refused("followup", form).err())
        .contains(form, "แผ่นงาน “ผลการดำเนินการ”")
        .doesNotContain("entries");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "plan"})
  void assumedRulesAreSaidInTheOneSentenceThatNeedsNoId(String command) throws IOException {
    Path document = Files.writeString(folder.resolve("assumed.json"), """
        {"schema": "ita/assessment/1", "fiscalYear": 2569, "framework": "assumed-2569r1",
         "agency": {"name": "อบต.ตัวอย่าง"}, "scores": {"indicators": {"4": 60}}}""");

    assertThat(written(".docx", command, document.toString()))
        .containsOnlyOnce("เทียบเคียงจากหลักเกณฑ์ของปีงบประมาณ พ.ศ. ๒๕๖๘")
        .doesNotContain("assumed");
  }
}
