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
