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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notice to whoever signs a document of a result that contradicts itself. */
@InEveryLocale
class ContradictionNoticeTest {

  private static final String OVERALL =
      "คะแนนภาพรวม ระบุไว้ 80.64 แต่คำนวณจากคะแนนย่อยได้ 80.15 ถึง 80.16"
          + " โดยไม่มีข้อมูลอื่นที่ยืนยันได้ว่าคะแนนใดถูกต้อง";

  private static final String TIER = "ระบุว่าอยู่ในระดับ “ผ่าน” แต่คะแนนที่ระบุ แม้ขัดแย้งกันเอง"
      + " ก็ไม่ถึงเกณฑ์ของระดับนี้ (คะแนนภาพรวม 85.00 ขึ้นไป)";

  private static final String LAST_YEAR = "ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567):"
      + " ระบุว่าอยู่ในระดับ “ผ่าน” แต่ตามตัวเลขเป็นได้เพียง ต้องปรับปรุง";

  private static final String ADVICE =
      "โปรดตรวจกับใบแจ้งผล หากใบแจ้งผลพิมพ์เช่นนี้จริง ให้สอบถามสำนักงาน ป.ป.ช.";

  @TempDir
  private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static FilledForm contradictory() {
    return FilledForm.of(2568, "เทศบาลเมืองตัวอย่าง")
        .score("ภาพรวม", 80.64)
        .score("IIT", 84.12)
        .score("EIT", 86.4)
        .score("OIT", 72.5)
        .put("คะแนน", "ระดับตามประกาศผลการประเมิน", 1, "ผ่าน")
        .put("คะแนน", "ภาพรวม", 3, 83.15)
        .put("คะแนน", "ระดับของปีก่อน", 1, "ผ่าน");
  }

  private String written(FilledForm form) throws IOException {
    return Files.write(folder.resolve("form.xlsx"), form.bytes()).toString();
  }

  private String notice(String form) {
    return "ผลการประเมินใน " + form + " มีข้อขัดแย้ง 3 รายการ:\n- " + OVERALL + "\n- " + TIER
        + "\n- " + LAST_YEAR + "\nก่อนลงนาม " + ADVICE + "\n";
  }

  private static String text(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document);
        XWPFDocument word = new XWPFDocument(in)) {
      return WordReportTest.text(word);
    }
  }

  @Test
  void everyWrittenDocumentIsFollowedByTheContradictions() throws IOException {
    String form = written(contradictory());

    for (String document : new String[] {"analysis.docx", "plan.xlsx", "plan.docx", "plan.json"}) {
      CommandRun run =
          ita(document.startsWith("analysis") ? "analyze" : "plan", form, "-o", file(document));

      assertThat(run.code()).isZero();
      assertThat(run.err()).endsWith("บันทึกแล้วที่ " + file(document) + "\n" + notice(form));
    }
    assertThat(text(folder.resolve("analysis.docx"))).doesNotContain("ขัดแย้ง", "ลงนาม ");
    assertThat(text(folder.resolve("plan.docx"))).doesNotContain("ขัดแย้ง");
  }

  @Test
  void aFollowupIsFollowedByThemToo() throws IOException {
    String form = written(contradictory());
    ita("plan", form, "-o", file("plan.xlsx"));
    Path plan = folder.resolve("plan.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(plan)));
        OutputStream out = Files.newOutputStream(plan)) {
      book.getSheet("ผลการดำเนินการ").getRow(3).getCell(2).setCellValue("ดำเนินการแล้ว");
      book.write(out);
    }

    CommandRun run = ita("followup", file("plan.xlsx"), "-o", file("followup.docx"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith(notice(file("plan.xlsx")));
  }

  @Test
  void aResultWithoutContradictionsHasNoNotice() throws IOException {
    String form = written(FilledForm.of(2568, "เทศบาลเมืองตัวอย่าง").score("ภาพรวม", 80.64));

    assertThat(ita("analyze", form, "-o", file("analysis.docx")).err())
        .isEqualTo("บันทึกแล้วที่ " + file("analysis.docx") + "\n");
  }

  @Test
  void ofManyContradictionsThreeAreNamedAndTheCommandForAll() throws IOException {
    String form = written(contradictory().score("ตัวชี้วัดที่ 9", 10).score("ตัวชี้วัดที่ 10", 20));

    CommandRun thai = ita("analyze", form, "-o", file("analysis.docx"));
    CommandRun english = ita("analyze", form, "--lang=en", "--force", "-o", file("analysis.docx"));

    assertThat(thai.err())
        .contains("มีข้อขัดแย้ง 4 รายการ:\n- ")
        .contains("\nและอีก 1 รายการ ดูทั้งหมดด้วยคำสั่ง ita audit " + form + "\n")
        .doesNotContain(LAST_YEAR);
    assertThat(english.err())
        .contains("contradictions in the result in " + form + ": 4\n- ")
        .contains("\nand 1 more; see all of them with: ita audit " + form + "\n")
        .contains("reaches it (overall score of 85.00 or more)")
        .endsWith("ask the Office of the NACC\n");
  }

  @Test
  void anAuditOfAFormNamesLastYearsContradictionsAndTheWayOn() throws IOException {
    String form = written(contradictory());

    CommandRun audit = ita("audit", form);

    assertThat(audit.code()).isEqualTo(1);
    assertThat(audit.out()).contains(OVERALL, TIER, LAST_YEAR).containsOnlyOnce(ADVICE);
    CommandRun json = ita("audit", "--format=json", form);
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.err()).isEqualTo(form + ": " + LAST_YEAR + "\n");
  }

  @Test
  void anAuditOfAFormFindsContradictionsOfLastYearAlone() throws IOException {
    String form = written(FilledForm.of(2568, "เทศบาลเมืองตัวอย่าง")
        .score("ภาพรวม", 80.64)
        .put("คะแนน", "ภาพรวม", 3, 83.15)
        .put("คะแนน", "ระดับของปีก่อน", 1, "ผ่าน"));

    CommandRun audit = ita("audit", form);

    assertThat(audit.code()).isEqualTo(1);
    assertThat(audit.out()).contains(LAST_YEAR, "พบข้อขัดแย้ง 1 ฉบับ").doesNotContain("ไม่พบ");
  }

  @Test
  void lastYearsTierIsAsStatedOnTheScreenAndInTheAnnex() throws IOException {
    String form = written(contradictory());
    String stated = "จาก ผ่าน (ระบุไว้เช่นนี้ แต่ตามคะแนนเป็นต้องปรับปรุง)";

    assertThat(ita("analyze", form).out()).contains(stated, LAST_YEAR).containsOnlyOnce(ADVICE);
    assertThat(ita("analyze", form, "--lang=en").out())
        .contains("from Passed (as stated, but Needs improvement by its scores)");
    ita("analyze", form, "--annex", "--digits=arabic", "-o", file("analysis.docx"));
    assertThat(text(folder.resolve("analysis.docx")))
        .contains(stated, "อยู่ในระดับ “ผ่าน”")
        .doesNotContain("ลงนาม ", "ให้สอบถาม");
  }
}
