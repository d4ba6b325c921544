package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static io.github.ita4j.cli.report.ReportsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.report.WordReportTest;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.testing.InEveryLocale;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agency's own plan in the report: all that it states, or no report. */
class AnalyzePlanTest {

  private static final String EVERY_FIELD =
      "src/test/resources/io/github/ita4j/cli/every-field.plan.json";

  private static final String RESULT = """
      {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "อบต.ตัวอย่าง"},
       "scores": {"instruments": {"IIT": 80, "EIT.1": 90, "EIT.2": 90, "OIT": 90}}}
      """;

  /** What {@link #EVERY_FIELD} states, as the report says it. */
  private static final List<String> STATED = List.of(
      "มาตรการของหน่วยงานสำหรับปีงบประมาณ พ.ศ. 2569",
      "แผนของ อบต.ตัวอย่าง จังหวัดอุบลราชธานี (AGENCY_TYPE)",
      "หลักเกณฑ์ที่แผนใช้อ้างอิง: nacc-2568r1",
      "ที่มาของแผน: SOURCE_TITLE https://example.org/SOURCE_URL",
      "คะแนนภาพรวม จาก 87.1 ของปี 2568 ให้ได้ไม่น้อยกว่า 91.23",
      "OIT จากผลของปีงบประมาณ พ.ศ. 2567 ให้ได้ไม่น้อยกว่า 92.34",
      "ประเด็นของแผน: 3 ISSUE_ONE, 5 ISSUE_UNUSED",
      "TITLE_ONE",
      "(รหัสมาตรการ: ID_ONE)",
      "(ด้าน: การป้องกันการทุจริต)",
      "(ข้อเสนอของผู้ประเมิน)",
      "(รองรับ IIT ของปี 2568)",
      "(ข้อ OIT: O8 ของปี 2568; O9 ของปี 2569)",
      "(REMARK_ONE)",
      "STEP_ONE",
      "STEP_TWO",
      "(ประเด็นที่ 3 ISSUE_ONE)",
      "O10 ของปี 2568: DETAIL_OWN",
      "O10 ของปี 2568 ต้องแสดง: DETAIL_REQUIRED",
      "O9 ตัวอย่าง (EXAMPLE_AGENCY): DETAIL_EXAMPLE",
      "UNIT_ONE",
      "UNIT_TWO",
      "PERIOD_MONTHS (ตุลาคม 2568 ถึง มีนาคม 2569)",
      "PERIOD_DATES (15 มกราคม 2569 ถึง 28 กุมภาพันธ์ 2569)",
      "PERIOD_YEAR (ปีงบประมาณ พ.ศ. 2570)",
      "PERIOD_LENGTH (1 ปี 2 เดือน 15 วัน)",
      "PERIOD_RECURRING (3 ครั้งในทุก 6 เดือน)",
      "ไตรมาส ๑ - ๔",
      "งบประมาณ: BUDGET_PRINTED (30,000.50 บาท)",
      "MONITORING_PRINTED",
      "ผู้รับรายงาน: INFORMED_ONE, INFORMED_TWO",
      "กำหนดรายงาน: DUE_PRINTED (30 กันยายน 2569)",
      "TITLE_TWO *",
      "(รหัสมาตรการ: ID_TWO)",
      "TITLE_THREE **");

  /**
   * What {@link #EVERY_FIELD} states, as a document says it: without ids and without its source.
   */
  private static final List<String> FILED = List.of(
      "ประจำปีงบประมาณ พ.ศ. 2569",
      "คะแนนภาพรวม จาก 87.1 ของปี 2568 ให้ได้ไม่น้อยกว่า 91.23",
      "OIT จากผลของปีงบประมาณ พ.ศ. 2567 ให้ได้ไม่น้อยกว่า 92.34",
      "5. ISSUE_UNUSED",
      "ประเด็นที่ 3 ISSUE_ONE",
      "1. TITLE_ONE",
      "(ด้าน: การป้องกันการทุจริต)",
      "(ข้อเสนอของผู้ประเมิน)",
      "(รองรับ IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน ของปี 2568)",
      "(ข้อ OIT: O8 ของปี 2568; O9 ของปี 2569)",
      "(REMARK_ONE)",
      "1. STEP_ONE",
      "2. STEP_TWO",
      "O10 ของปี 2568: DETAIL_OWN",
      "O10 ของปี 2568 ต้องแสดง: DETAIL_REQUIRED",
      "O9: DETAIL_EXAMPLE",
      "UNIT_ONE",
      "UNIT_TWO",
      "PERIOD_MONTHS (ตุลาคม 2568 ถึง มีนาคม 2569)",
      "PERIOD_DATES (15 มกราคม 2569 ถึง 28 กุมภาพันธ์ 2569)",
      "PERIOD_YEAR (ปีงบประมาณ พ.ศ. 2570)",
      "PERIOD_LENGTH (1 ปี 2 เดือน 15 วัน)",
      "PERIOD_RECURRING (3 ครั้งในทุก 6 เดือน)",
      "ไตรมาส ๑ - ๔",
      "BUDGET_PRINTED (30,000.50 บาท)",
      "MONITORING_PRINTED",
      "ผู้รับรายงาน: INFORMED_ONE, INFORMED_TWO",
      "กำหนดรายงาน: DUE_PRINTED (30 กันยายน 2569)",
      "2. TITLE_TWO",
      "3. TITLE_THREE");

  @TempDir
  Path folder;

  private CommandRun analyze(String result, String plan, String... more) {
    List<String> args = new ArrayList<>(List.of("analyze", "-", "--plan", plan));
    args.addAll(List.of(more));
    return itaWithInput(result, args.toArray(String[]::new));
  }

  private String written(String plan) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), plan).toString();
  }

  /** The text of a report, without what is laid out. */
  private String reported(String ending) throws IOException {
    if (ending.isEmpty()) {
      CommandRun run = analyze(RESULT, EVERY_FIELD);
      assertThat(run.code()).isZero();
      return run.out();
    }
    Path file = folder.resolve("report" + ending);
    assertThat(analyze(RESULT, EVERY_FIELD, "--digits=arabic", "-o", file.toString())
            .code())
        .isZero();
    if (ending.equals(".html")) {
      return WordReportTest.unbroken(Files.readString(file)).replaceAll("</?(wbr|bdi)/?>", "");
    }
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      return WordReportTest.text(document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".html", ".docx"})
  void whateverAPlanStatesIsInTheReport(String ending) throws IOException {
    String text = reported(ending);

    assertThat(text).contains(ending.isEmpty() ? STATED : FILED);
    if (!ending.isEmpty()) {
      assertThat(text).doesNotContain("ID_ONE", "AGENCY_TYPE", "nacc-2568r1", "SOURCE_URL");
    }
    // What the printed text says itself is not said twice.
    assertThat(text)
        .containsPattern("1 ต\\.ค\\. 2568(?! \\()")
        .containsPattern("๑๐,๐๐๐ บาท(?! \\()");
  }

  /** A property that comes later stands in the file above, and in the report, or this fails. */
  @Test
  void noPropertyOfAPlanIsForgottenHere() {
    assertThat(Stream.of(ActionPlan.class, Measure.class, SourceDocument.class, Agency.class)
            .flatMap(type -> attributes(type)))
        .containsExactlyInAnyOrder(
            "ActionPlan.agency",
            "ActionPlan.fiscalYear",
            "ActionPlan.framework",
            "ActionPlan.issues",
            "ActionPlan.measures",
            "ActionPlan.source",
            "ActionPlan.targets",
            "Measure.answers",
            "Measure.budget",
            "Measure.cites",
            "Measure.details",
            "Measure.id",
            "Measure.issues",
            "Measure.kind",
            "Measure.monitoring",
            "Measure.origin",
            "Measure.periods",
            "Measure.remark",
            "Measure.responsibleUnits",
            "Measure.steps",
            "Measure.title",
            "SourceDocument.title",
            "SourceDocument.url",
            "Agency.name",
            "Agency.province",
            "Agency.type");
    assertThat(Stream.of(
                Budget.class, Monitoring.class, Target.class, PlanIssue.class, MeasureDetail.class)
            .flatMap(type -> attributes(type)))
        .containsExactlyInAnyOrder(
            "Budget.printed",
            "Budget.baht",
            "Monitoring.printed",
            "Monitoring.informed",
            "Monitoring.due",
            "Target.element",
            "Target.from",
            "Target.fromYear",
            "Target.atLeast",
            "PlanIssue.number",
            "PlanIssue.title",
            "PlanIssue.origin",
            "MeasureDetail.item",
            "MeasureDetail.text",
            "MeasureDetail.origin",
            "MeasureDetail.exampleOf");
    assertThat(Period.class.getPermittedSubclasses()).hasSize(6);
  }

  private static Stream<String> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isFinal(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !name.equals("toBuilder") && !name.equals("toString"))
        .map(name -> type.getSimpleName() + "." + name);
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void everyKindOfMeasureHasItsWords(MeasureKind kind) throws IOException {
    String plan = written(
        Files.readString(Path.of(EVERY_FIELD)).replace("CORRUPTION_PREVENTION", kind.name()));

    for (String language : List.of("th", "en")) {
      assertThat(analyze(RESULT, plan, "--lang", language).out())
          .satisfies(text -> {
            if (kind == MeasureKind.OTHER) {
              assertThat(text).doesNotContain("(ด้าน: ", "(about: ");
            } else {
              assertThat(text).containsPattern("\\((ด้าน|about): [^)]+\\)");
            }
          })
          .doesNotContain(kind.name() + ")");
    }
  }

  @InEveryLocale
  @Test
  void thePeriodsAreSaidInEnglishToo() {
    assertThat(analyze(RESULT, EVERY_FIELD, "--lang=en").out())
        .contains(
            "PERIOD_MONTHS (October 2568 BE to March 2569 BE)",
            "PERIOD_DATES (15 January 2569 BE to 28 February 2569 BE)",
            "PERIOD_LENGTH (1 year(s) 2 month(s) 15 day(s))",
            "PERIOD_RECURRING (3 in every 6 month(s))",
            "BUDGET_PRINTED (30,000.50 baht)");
  }

  @ParameterizedTest
  @CsvSource({
    // of the result, of the plan: what differs
    "'{\"name\": \"อบต.ตัวอย่าง\"}',                           '{\"name\": \"อบต.อื่น\"}',"
        + " แผนเป็นของ อบต.อื่น แต่ผลการประเมินเป็นของ อบต.ตัวอย่าง",
    "'{\"name\": \"อบต.ตัวอย่าง\", \"province\": \"เลย\"}',    '{\"name\": \"อบต.ตัวอย่าง\", \"province\": \"ตาก\"}',"
        + " แผนเป็นของ อบต.ตัวอย่าง จังหวัดตาก แต่ผลการประเมินเป็นของ อบต.ตัวอย่าง จังหวัดเลย",
    "'{\"name\": \"อบต.ตัวอย่าง\", \"type\": \"SAO\"}',        '{\"name\": \"อบต.ตัวอย่าง\", \"type\": \"CITY\"}',"
        + " แผนเป็นของ อบต.ตัวอย่าง (CITY) แต่ผลการประเมินเป็นของ อบต.ตัวอย่าง (SAO)",
  })
  void aPlanOfAnotherAgencyMakesNoReport(String ofResult, String ofPlan, String said)
      throws IOException {
    Path out = Files.writeString(folder.resolve("report.html"), "old");
    String result = RESULT.replace("{\"name\": \"อบต.ตัวอย่าง\"}", ofResult);
    String plan = written(Files.readString(Path.of(EVERY_FIELD))
        .replaceFirst("\"agency\": .*\\}", "\"agency\": " + ofPlan));

    CommandRun run = analyze(result, plan, "--force", "-o", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--plan " + plan, said, "ให้แก้ \"agency\"").hasLineCount(1);
    assertThat(out).hasContent("old");
    assertThat(analyze(result, plan).out()).isEmpty();
    assertThat(analyze(result, plan, "--format=json").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2566, 2", "2567, 2", "2568, 0", "2569, 0", "2570, 2"})
  void aPlanIsOfTheYearOfTheResultOrTheNext(String year, int code) throws IOException {
    Path out = Files.writeString(folder.resolve("report.html"), "old");
    String plan = written(Files.readString(Path.of(EVERY_FIELD))
        .replace("\"fiscalYear\": 2569", "\"fiscalYear\": " + year));

    CommandRun run = analyze(RESULT, plan, "--force", "-o", out.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(code);
    if (code == 2) {
      assertThat(run.err())
          .contains("แผนเป็นของปีงบประมาณ พ.ศ. " + year, "ของปี 2568 จึงไม่", "หรือของปี 2569")
          .hasLineCount(1);
      assertThat(out).hasContent("old");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"schema\": \"ita/plan/2\"}", "\u0000"})
  void aPlanThatCannotBeReadMakesNoReport(String plan) throws IOException {
    Path out = Files.writeString(folder.resolve("report.html"), "old");

    CommandRun run = analyze(RESULT, written(plan), "--force", "-o", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("plan.json: ").hasLineCount(1);
    assertThat(out).hasContent("old");
  }

  @Test
  void aPlanThatCanBeReadInPartOnlyMakesNoReportAndEveryProblemIsNamed() throws IOException {
    Path out = Files.writeString(folder.resolve("report.html"), "old");
    String plan = written(Files.readString(Path.of(EVERY_FIELD))
        .replace("91.23", "101")
        .replace("\"O8\"", "\"O34\"")
        .replace("\"title\": \"TITLE_TWO\", ", ""));

    CommandRun run = analyze(RESULT, plan, "--force", "-o", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("$.targets[0].atLeast): คะแนน 101"))
        .anyMatch(line -> line.contains("$.measures[0].cites[0]") && line.contains("O34"))
        .anyMatch(line -> line.contains("$.measures[1].title"))
        .last()
        .asString()
        .contains("--plan " + plan, "อ่านแผนได้ไม่ครบ");
    assertThat(out).hasContent("old");
    assertThat(analyze(RESULT, plan).out()).isEmpty();
  }

  @Test
  void aCodeThatItsYearDoesNotHaveIsNamedAndStaysInTheReport() throws IOException {
    String plan = written(Files.readString(Path.of(EVERY_FIELD)).replace("\"O8\"", "\"O34\""));

    CommandRun run = analyze(RESULT, plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("$.measures[0].cites[0]", "O34").hasLineCount(1);
    assertThat(run.out())
        .contains("(ข้อ OIT: O34 ของปี 2568", "มาตรการ ID_ONE อ้าง O34 ของปี 2568");
  }

  /** The plans of real reports belong to their results: of the same year, or of the next. */
  @ParameterizedTest
  @CsvSource({
    "kutkwang-2568, kutkwang-2568",
    "somdet-2568, somdet-2568",
    "janlan-2566, janlan-2566",
    "kampang-2563, kampang-2564",
    "kampang-2564, kampang-2564",
    "prokfa-2563, prokfa-2564",
  })
  void theRealPlansBelongToTheirResults(String result, String plan) {
    CommandRun run =
        ita("analyze", report(result + ".json"), "--plan", report(plan + ".plan.json"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContainPattern(Pattern.compile("ร่างมาตรการสำหรับ"));
  }

  @Test
  void aDocumentWithoutScoresIsNotAnalysed() throws IOException {
    Path out = Files.writeString(folder.resolve("report.docx"), "old");
    String template = ita("new", "--year=2568").out();

    CommandRun thai = itaWithInput(template, "analyze", "-", "--force", "-o", out.toString());
    CommandRun english = itaWithInput(template, "analyze", "-", "--lang=en", "--format=json");

    assertThat(thai.code()).isEqualTo(2);
    assertThat(thai.err()).contains("ไม่มีอะไรให้วิเคราะห์", "\"scores\"").hasLineCount(1);
    assertThat(out).hasContent("old");
    assertThat(english.code()).isEqualTo(2);
    assertThat(english.out()).isEmpty();
    assertThat(english.err())
        .contains("nothing to analyse", "fill in \"scores\"")
        .hasLineCount(1);
  }

  @Test
  void aYearBeforeWithoutScoresIsNoComparisonUnlessItStatesATier() throws IOException {
    Path out = folder.resolve("report.html");
    String template = ita("new", "--year=2567", "--agency=อบต.ตัวอย่าง").out();
    Path before = Files.writeString(folder.resolve("before.json"), template);
    String[] args = {"analyze", "-", "--previous", before.toString(), "-o", out.toString()};

    CommandRun run = itaWithInput(RESULT, args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--previous " + before, "ไม่มีอะไรให้เปรียบเทียบ");
    assertThat(out).doesNotExist();
    Files.writeString(before, template.replaceFirst(",", ", \"tier\": \"GOOD\","));
    assertThat(itaWithInput(RESULT, args).code()).isZero();
    assertThat(WordReportTest.unbroken(Files.readString(out)))
        .contains("ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๗", "อยู่ในระดับ “ผ่านดี”");
  }
}
