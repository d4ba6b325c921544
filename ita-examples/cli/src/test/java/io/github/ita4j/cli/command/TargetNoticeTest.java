package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.cli.form.FilledForm;
import io.github.ita4j.cli.report.WordReportTest;
import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice to whoever signs a plan with doubtful targets. */
@InEveryLocale
class TargetNoticeTest {

  private static final String ADVICE =
      "ก่อนลงนาม โปรดตรวจเป้าหมายในแผน หากตั้งใจไว้เช่นนี้ ไม่ต้องแก้ไข\n";

  @TempDir
  private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String result(int year, String scores) throws IOException {
    String document = "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
        + ", \"agency\": {\"name\": \"เทศบาลเมืองตัวอย่าง\"}, \"scores\": {" + scores + "}}";
    return Files.writeString(folder.resolve("result-" + year + ".json"), document)
        .toString();
  }

  private String result() throws IOException {
    return result(
        2568,
        "\"overall\": 89.30, \"instruments\": {\"IIT\": 89.73, \"EIT.1\": 99.25, \"EIT.2\": 87.94,"
            + " \"OIT\": 85.75}, \"questions\": {\"O8\": 100}");
  }

  private String plan(int year, String framework, String targets) throws IOException {
    String document = "{\"schema\": \"ita/plan/1\", \"fiscalYear\": " + year
        + ", \"framework\": \"" + framework + "\", \"agency\": {\"name\": \"เทศบาลเมืองตัวอย่าง\"},"
        + " \"measures\": [{\"id\": \"1\", \"title\": \"อบรม\"}], \"targets\": ["
        + targets.replace('\'', '"') + "]}";
    return Files.writeString(folder.resolve("plan.json"), document).toString();
  }

  private String notice(String plan, String... doubts) {
    return "เป้าหมายของแผนใน " + plan + " มีข้อที่ควรตรวจสอบ " + doubts.length + " รายการ:\n- "
        + String.join("\n- ", doubts) + "\n" + ADVICE;
  }

  private String written(String document) {
    return "บันทึกแล้วที่ " + file(document) + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'element': 'overall', 'atLeast': 80} |"
            + " คะแนนภาพรวม: เป้าหมาย 80.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 89.30",
        "{'element': 'EIT', 'atLeast': 80} |"
            + " EIT: เป้าหมาย 80.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 93.60",
        "{'element': '4', 'atLeast': 48} |"
            + " ตัวชี้วัดที่ 4: เป้าหมาย 48.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 48.63 ถึง 100.00",
        "{'element': '4', 'from': 70, 'fromYear': 2567, 'atLeast': 69.99} |"
            + " ตัวชี้วัดที่ 4: เป้าหมาย 69.99 ต่ำกว่าคะแนนตั้งต้น 70.00",
        "{'element': 'IIT', 'from': 89.73, 'fromYear': 2570, 'atLeast': 95} |"
            + " IIT: คะแนนตั้งต้นเป็นของปี 2570 ซึ่งอยู่หลังปีของผลการประเมิน (2568)",
        "{'element': 'IIT', 'atLeast': 95}, {'element': 'OIT', 'atLeast': 90},"
            + " {'element': 'IIT', 'atLeast': 96} | IIT: ตั้งเป้าหมายไว้ 2 ครั้ง คือ 95.00, 96.00",
        "{'element': 'overall', 'from': 70, 'fromYear': 2568, 'atLeast': 95} |"
            + " คะแนนภาพรวม: คะแนนตั้งต้น 70.00 ไม่ตรงกับผลการประเมินปี 2568 ซึ่งได้ 89.30",
        "{'element': 'overall', 'from': {'value': 89.2, 'decimals': 1}, 'fromYear': 2568,"
            + " 'atLeast': 95} |"
            + " คะแนนภาพรวม: คะแนนตั้งต้น 89.2 ไม่ตรงกับผลการประเมินปี 2568 ซึ่งได้ 89.30",
        "{'element': 'O8', 'atLeast': 90} | O8: เป้าหมาย 90.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 100.00"
      })
  void aDoubtfulTargetIsNamedAfterTheDocument(String targets, String doubt) throws IOException {
    String result = result();
    String plan = plan(2569, "nacc-2568r1", targets);

    CommandRun planned = ita("plan", result, "--plan", plan, "-o", file("plan.docx"));
    CommandRun analyzed = ita("analyze", result, "--plan", plan, "-o", file("analysis.docx"));

    assertThat(planned.code()).isZero();
    assertThat(planned.err()).isEqualTo(written("plan.docx") + notice(plan, doubt));
    assertThat(analyzed.err()).isEqualTo(written("analysis.docx") + notice(plan, doubt));
    try (InputStream in = Files.newInputStream(folder.resolve("plan.docx"));
        XWPFDocument word = new XWPFDocument(in)) {
      assertThat(WordReportTest.text(word)).contains("เป้าหมาย").doesNotContain("ควรตรวจสอบ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "2569 | nacc-2568r1 | {'element': 'overall', 'from': 89.30, 'fromYear': 2568, 'atLeast': 89.30}",
        "2569 | nacc-2568r1 | {'element': 'overall', 'from': {'value': 89.3, 'decimals': 1},"
            + " 'fromYear': 2568, 'atLeast': 95}",
        "2569 | nacc-2568r1 | {'element': 'overall', 'from': {'value': 89, 'decimals': 0},"
            + " 'fromYear': 2568, 'atLeast': 95}",
        "2569 | nacc-2568r1 | {'element': 'overall', 'from': 70, 'fromYear': 2567, 'atLeast': 95}",
        "2569 | nacc-2568r1 | {'element': 'overall', 'from': 70, 'atLeast': 95}",
        "2569 | nacc-2568r1 | {'element': '4', 'atLeast': 60}",
        // A code of another year is another question.
        "2569 | nacc-2569r1 | {'element': 'O8', 'atLeast': 90}",
        // A plan of the year of its result was made before the result.
        "2568 | nacc-2568r1 | {'element': 'overall', 'atLeast': 80}"
      })
  void aTargetThatCanBeMeantSoHasNoNotice(int year, String framework, String targets)
      throws IOException {
    String plan = plan(year, framework, targets);

    assertThat(ita("plan", result(), "--plan", plan, "-o", file("plan.docx")).err())
        .isEqualTo(written("plan.docx"));
  }

  @Test
  void withoutAResultOnlyThePlanItselfIsDoubted() throws IOException {
    String plan = plan(
        2569,
        "nacc-2568r1",
        "{'element': 'overall', 'atLeast': 1},"
            + " {'element': 'IIT', 'from': 80, 'fromYear': 2570, 'atLeast': 70}");

    CommandRun thai = ita("plan", "--plan", plan, "-o", file("plan.docx"));
    CommandRun english =
        ita("plan", "--plan", plan, "--lang=en", "--force", "-o", file("plan.docx"));

    assertThat(thai.err())
        .endsWith(notice(
            plan,
            "IIT: คะแนนตั้งต้นเป็นของปี 2570 ซึ่งอยู่หลังปีของแผน (2569)",
            "IIT: เป้าหมาย 70.00 ต่ำกว่าคะแนนตั้งต้น 80.00"));
    assertThat(english.err())
        .endsWith(
            "doubts about the targets of the plan in " + plan + ": 2\n"
                + "- IIT: the score to start from is of 2570, after the year of the plan (2569)\n"
                + "- IIT: the target 70.00 is below the score to start from, 80.00\n"
                + "Before you sign: check the targets in the plan; if they are meant so, change nothing\n");
  }

  @Test
  void theScoreBeforeIsComparedWithThatOfItsOwnYear() throws IOException {
    String plan = plan(
        2569, "nacc-2568r1", "{'element': 'overall', 'from': 70, 'fromYear': 2567, 'atLeast': 95}");
    String earlier = result(2567, "\"overall\": 71.50");

    assertThat(ita("analyze", result(), "--previous", earlier, "--plan", plan, "-o", file("a.docx"))
            .err())
        .endsWith(notice(
            plan, "คะแนนภาพรวม: คะแนนตั้งต้น 70.00 ไม่ตรงกับผลการประเมินปี 2567 ซึ่งได้ 71.50"));
  }

  @Test
  void theAnalysisOnTheScreenHasTheDoubtsBelowTheTargets() throws IOException {
    String plan = plan(2569, "nacc-2568r1", "{'element': 'overall', 'atLeast': 80}");

    CommandRun run = ita("analyze", result(), "--plan", plan);

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll(" *\n *", "\n")).contains("""
            - คะแนนภาพรวม ให้ได้ไม่น้อยกว่า 80.00
            ข้อที่ควรตรวจสอบเกี่ยวกับเป้าหมาย:
            - คะแนนภาพรวม: เป้าหมาย 80.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 89.30
            """);
  }

  @Test
  void ofManyDoubtsTenAreNamed() throws IOException {
    String low = "{'element': 'overall', 'atLeast': 80}";
    String plan = plan(2569, "nacc-2568r1", String.join(", ", Collections.nCopies(11, low)));

    String err = ita("plan", result(), "--plan", plan, "-o", file("plan.docx")).err();

    assertThat(err)
        .contains(
            "มีข้อที่ควรตรวจสอบ 12 รายการ:\n- คะแนนภาพรวม: ตั้งเป้าหมายไว้ 11 ครั้ง คือ 80.00, ")
        .endsWith("\nและอีก 2 รายการ\n" + ADVICE);
    assertThat(err.lines().filter(line -> line.startsWith("- "))).hasSize(10);
  }

  @Test
  void theTargetsOfAFormAreDoubtedTooWhenItsMeasuresAreDrafted() throws IOException {
    Path form = Files.write(
        folder.resolve("form.xlsx"),
        FilledForm.of(2568, "เทศบาลเมืองตัวอย่าง").score("ภาพรวม", 89.30).bytes());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)));
        OutputStream out = Files.newOutputStream(form)) {
      XSSFRow target = firstTarget(book.getSheet("ข้อมูลแผน"));
      target.createCell(0).setCellValue("ภาพรวม");
      target.createCell(3).setCellValue(80);
      book.write(out);
    }

    CommandRun run = ita("plan", form.toString(), "-o", file("plan.xlsx"));

    assertThat(run.err())
        .endsWith(notice(
            form.toString(),
            "คะแนนภาพรวม: เป้าหมาย 80.00 ต่ำกว่าผลการประเมินปี 2568 ซึ่งได้ 89.30"));
  }

  private static XSSFRow firstTarget(XSSFSheet sheet) {
    int heading = FilledForm.cell(sheet, "รายการที่ตั้งเป้าหมาย", 0).getRowIndex();
    return Optional.ofNullable(sheet.getRow(heading + 1))
        .orElseGet(() -> sheet.createRow(heading + 1));
  }
}
