package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a page says while somebody types and, without scripts, when a button is pressed. */
@Tag("slow")
@Tag("browser")
class TypingTest {

  private static final String EIT = "score.EIT";

  private final Browser browser = Browser.get();

  @Test
  void aContradictionIsAtItsFieldAsSomebodyTypesAndGoesWhenMended() {
    browser.open("/?lang=th");
    browser.type("score.EIT.1", "๙๙.๒๕");
    browser.type("score.EIT.2", "๘๗,๙๔ คะแนน");
    browser.type(EIT, "90");
    browser.await(any -> !browser.remarks(EIT).isEmpty());
    assertRemark(EIT, "93.60");
    assertThat(browser.remarks("score.EIT.1")).isEmpty();

    browser.type(EIT, "93.60");
    browser.await(any -> browser.remarks(EIT).isEmpty());
    assertNoRemark(EIT);
  }

  @Test
  void aContradictionIsAtItsFieldWithoutScriptsAfterTheButton() {
    browser.open("/?lang=th");
    browser.allowScripts(false);
    browser.press(Browser.CHECK);
    browser.type("score.EIT.1", "๙๙.๒๕");
    browser.type("score.EIT.2", "๘๗,๙๔ คะแนน");
    browser.type(EIT, "90");
    assertNoRemark(EIT);

    browser.press(Browser.CHECK);
    assertRemark(EIT, "93.60");

    browser.type(EIT, "93.60");
    assertRemark(EIT, "93.60");
    browser.press(Browser.CHECK);
    assertNoRemark(EIT);
    assertThat(browser.value("score.EIT.2")).isEqualTo("๘๗,๙๔ คะแนน");
  }

  @Test
  void whatCannotBeReadIsAtItsFieldAndSoIsATierThatIsNotPossible() {
    browser.open("/?lang=th");
    browser.type("score.overall", "89.30");
    browser.type("score.O1", "ร้อย");
    browser.choose("tier", "ผ่านดีเยี่ยม");
    browser.await(any -> !browser.remarks("tier").isEmpty());

    assertRemark("tier", "ผ่านดี");
    assertRemark("score.O1", "ร้อย");

    browser.type("score.O1", "100");
    browser.choose("tier", "ผ่านดี");
    browser.await(any -> browser.remarks("tier").isEmpty());
    assertNoRemark("score.O1");
    assertNoRemark("tier");
  }

  @Test
  void whatIsMendedLeavesTheSummaryToo() {
    browser.open("/?lang=th");
    browser.type("score.O1", "ร้อย");
    browser.type("score.O2", "พัน");
    browser.press(Browser.CHECK);
    assertThat(browser.errors()).hasSize(2);

    browser.type("score.O1", "100");
    browser.await(any -> browser.errors().size() == 1);
    browser.type("score.O2", "100");
    browser.await(any -> !browser.at("errors").isDisplayed());
  }

  @Test
  void whatFollowsFromTheScoresIsComputedAsSomebodyTypes() {
    browser.open("/?lang=th");
    browser.type("score.EIT.1", "99.25");
    browser.type("score.EIT.2", "87.94");
    browser.await(any -> browser.at("computed.EIT").getText().equals("93.60"));

    browser.type("score.IIT", "89.73");
    browser.type("score.OIT", "85.75");
    browser.await(any -> browser.line("overall").contains("89.30"));

    assertThat(browser.line("tier")).contains("ผ่านดี");
    assertThat(browser.line("pass")).contains("บรรลุ");
  }

  @Test
  void lastYearsContradictionsAndTheWayOnAreShownAsSomebodyTypes() {
    browser.open("/?lang=th");
    typeTwoYears("50.00");
    browser.await(any -> !browser.line("advice").isEmpty());
    assertLastYear();

    browser.type("previous.overall", "90.00");
    browser.await(any -> browser.line("advice").isEmpty());
    assertThat(browser.line("previousContradictions")).isEmpty();
    assertThat(browser.line("contradictions")).isEqualTo("ไม่พบ");
  }

  @Test
  void lastYearsContradictionsAndTheWayOnAreShownWithoutScripts() {
    browser.open("/?lang=th");
    browser.allowScripts(false);
    browser.press(Browser.CHECK);
    typeTwoYears("50.00");
    browser.press(Browser.CHECK);

    assertLastYear();
    assertThat(browser.at("undetermined").getText())
        .isEqualTo("ยังไม่มีร่างมาตรการสำหรับ OIT, EIT.1, EIT.2, ตัวชี้วัดที่ 1–5"
            + " เพราะไม่มีคะแนน และข้อมูลที่มีไม่พอจะบอกว่าต้องมีหรือไม่");
  }

  @Test
  void whatADraftLeavesOpenIsSaidBesideItAsSomebodyTypes() {
    browser.open("/?lang=th");
    assertThat(browser.at("undetermined").getText()).isEmpty();
    browser.type("score.OIT", "70.00");
    browser.await(any -> !browser.at("undetermined").getText().isEmpty());
    assertThat(browser.at("undetermined").getText()).startsWith("ยังไม่มีร่างมาตรการสำหรับ IIT");

    browser.type("score.overall", "100.00");
    browser.type("score.OIT", "100.00");
    browser.await(any -> browser.at("undetermined").getText().isEmpty());
  }

  private void typeTwoYears(String overallBefore) {
    browser.type("score.IIT", "89.73");
    browser.type("previous.IIT", "90.00");
    browser.type("previous.EIT", "90.00");
    browser.type("previous.OIT", "90.00");
    browser.type("previous.overall", overallBefore);
  }

  private void assertLastYear() {
    assertThat(browser.line("contradictions")).isEqualTo("ไม่พบ");
    assertThat(browser.line("previousContradictions"))
        .isEqualTo("ผลของปีก่อน (ปีงบประมาณ พ.ศ. 2567): คะแนนภาพรวม ระบุไว้ 50.00"
            + " แต่คำนวณจากคะแนนย่อยได้ 90.00 โดยไม่มีข้อมูลอื่นที่ยืนยันได้ว่าคะแนนใดถูกต้อง");
    assertThat(browser.line("advice"))
        .isEqualTo("ก่อนลงนาม โปรดตรวจกับใบแจ้งผล หากใบแจ้งผลพิมพ์เช่นนี้จริง"
            + " ให้สอบถามสำนักงาน ป.ป.ช.");
  }

  private void assertRemark(String field, String text) {
    WebElement input = browser.at(field);
    assertThat(input.getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(input.getDomAttribute("aria-describedby").split(" ")).contains("remarks." + field);
    assertThat(browser.remarks(field)).singleElement().asString().contains(text);
  }

  private void assertNoRemark(String field) {
    assertThat(browser.remarks(field)).isEmpty();
    assertThat(browser.at(field).getDomAttribute("aria-invalid")).isNull();
  }
}
