package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a page holds, which goes to the program and comes back with every button. */
@Tag("slow")
@Tag("browser")
class PageStateTest {

  private static final Advice ADVICE =
      Advice.builder().element(ElementId.parse("OIT")).text("ควรเผยแพร่แผน").build();

  private final Browser browser = Browser.get();

  @TempDir
  private Path folder;

  @Test
  void nothingIsLostByTenRoundTrips() throws IOException {
    Form whole = whole();
    browser.open("/?lang=th");
    open(whole);
    for (int i = 0; i < 5; i++) {
      browser.press(Browser.CHECK);
      browser.press(browser.at("switch-language"));
    }

    assertThat(form()).isEqualTo(whole);
    assertThat(ItaJson.reader()
            .assessments()
            .read(browser.download("/files/result.json", "ita-2568-result.json")))
        .isEqualTo(whole.scorecard());
  }

  @Test
  void adviceGoesThroughTheFormAsThePageTells() throws IOException {
    browser.open("/?lang=en");
    assertThat(browser.at("in-form").getText())
        .isEqualTo("The assessor's advice and the details of the measures go into the form (.xlsx):"
            + " download it at the end of this page, fill it in, and open it here.");
    browser.open("/?lang=th");
    assertThat(browser.at("in-form").getText())
        .isEqualTo("ข้อเสนอแนะของผู้ประเมินและรายละเอียดของมาตรการให้กรอกในแบบกรอก (.xlsx)"
            + " ซึ่งดาวน์โหลดได้จากท้ายหน้านี้ แล้วเปิดแบบกรอกนั้นที่หน้านี้");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.OIT", "85.75");
    Scorecard typed = form().scorecard();
    assertThat(typed.scores()).hasSize(1);
    Scorecard empty = typed.toBuilder().scores(Map.of()).build();

    // A form without scores, and one with them.
    for (Scorecard downloaded : List.of(empty, typed)) {
      Scorecard advised = downloaded.toBuilder().addAdvice(ADVICE).build();
      open(Form.of(advised));

      assertThat(browser.texts(".held"))
          .singleElement()
          .asString()
          .endsWith("ข้อเสนอแนะของผู้ประเมิน 1 ข้อ");
      assertThat(browser.value("score.OIT")).isEqualTo("85.75");
      assertThat(form().scorecard())
          .isEqualTo(typed.toBuilder().addAdvice(ADVICE).build());
    }
  }

  @Test
  void adviceOfAnotherYearWaitsForItsYear() throws IOException {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.OIT", "85.75");
    open(Form.of(Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2567))
        .agency(Agency.ofName("เทศบาลตำบลตัวอย่าง"))
        .addAdvice(ADVICE)
        .build()));

    assertThat(browser.notices())
        .contains("ข้อมูลจากไฟล์ของปีงบประมาณ พ.ศ. 2567 เช่น ข้อเสนอแนะของผู้ประเมิน"
            + " ไม่ใช้กับปีที่เลือก หากเลือกปีเดิมจะใช้อีก");
    assertThat(form().scorecard().advice()).isEmpty();
  }

  @Test
  void aZeroStaysAsItWasPrinted() throws IOException {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.O1", "0");
    browser.type("score.O2", "๐");
    browser.type("score.O3", "0.0");
    browser.type("score.O4", "0.00");
    browser.type("previous.OIT", "0");
    Form form = form();
    open(form);

    assertThat(List.of("score.O1", "score.O2", "score.O3", "score.O4", "previous.OIT"))
        .extracting(browser::value)
        .containsExactly("0", "0", "0.0", "0.00", "0");
    assertThat(form()).isEqualTo(form);
  }

  @Test
  void lastYearsWordsAreKeptWhileSomebodyTypes() throws IOException {
    Scorecard before = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2567))
        .agency(Agency.ofName("เทศบาลตำบลอื่น"))
        .putScore(ElementId.OVERALL, StatedScore.parse("50.00"))
        .addClaim(Claim.builder().passes(true).build())
        .build();
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.OIT", "85.75");
    browser.upload(
        Files.writeString(folder.resolve("before.json"), ItaJson.writer().write(before)),
        "/open?asPrevious=true");

    String said = "ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567): มีข้อความว่าผ่าน"
        + " แต่คะแนนภาพรวม 50.00 ต่ำกว่าค่าเป้าหมาย 85.00";
    assertThat(browser.line("previousContradictions")).isEqualTo(said);
    assertThat(browser.notices())
        .contains("หน่วยงานของสองเอกสารไม่ตรงกัน เอกสารแรกเป็นของ \u2068เทศบาลตำบลอื่น\u2069"
            + " เอกสารที่สองเป็นของ \u2068เทศบาลตำบลตัวอย่าง\u2069");

    browser.type("score.overall", "85.00");
    browser.await(any -> browser.line("overall").startsWith("85.00"));
    assertThat(browser.line("previousContradictions")).isEqualTo(said);
  }

  /** Returns the form that the page hands out. */
  private Form form() {
    FormReader.Result read = new FormReader(
            Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
        .read(browser.download("/files/form.xlsx", "ita-2568-form.xlsx"));
    assertThat(read.problems()).isEmpty();
    return read.form().orElseThrow();
  }

  @Test
  void doubtfulTargetsAreNamedBesideTheDocument() throws IOException {
    Form form = whole();
    ActionPlan twice = form.plan().orElseThrow().toBuilder()
        .targets(List.of(
            Target.ofOverall(StatedScore.parse("95.00")),
            Target.ofOverall(StatedScore.parse("96.00"))))
        .build();
    browser.open("/?lang=th");
    open(form.withPlan(twice));

    assertThat(browser.at("targets").getText())
        .isEqualTo("เป้าหมายของแผนมีข้อที่ควรตรวจสอบก่อนลงนาม:\n"
            + "คะแนนภาพรวม: ตั้งเป้าหมายไว้ 2 ครั้ง คือ 95.00, 96.00");
    open(form.withPlan(twice.toBuilder().targets(List.of()).build()));
    assertThat(browser.text()).doesNotContain("ควรตรวจสอบก่อนลงนาม");
  }

  private void open(Form form) throws IOException {
    browser.upload(
        Files.write(folder.resolve("form.xlsx"), new FormWriter(Frameworks.bundled()).filled(form)),
        Browser.OPEN);
  }

  /** Returns a form with a result, advice, a claim, the year before, a plan and its report. */
  private static Form whole() {
    Scorecard result = ItaJson.reader()
        .assessments()
        .read(ItaJson.writer()
            .write(FilesOfAnOffice.scorecard())
            .replace(
                "\"claims\"",
                "\"advice\": [{\"element\": \"OIT\","
                    + " \"text\": \"ควรเผยแพร่แผน (O8)\"}], \"claims\""));
    Scorecard before = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2567))
        .agency(result.agency())
        .scores(Map.of(ElementId.parse("OIT"), StatedScore.parse("80.10")))
        .build();
    return new Form(
        result,
        Optional.of(before),
        Optional.of(FilesOfAnOffice.actionPlan()),
        Optional.of(FilesOfAnOffice.progressReport()));
  }
}
