package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The choice of another year for scores that are typed already. */
@Tag("slow")
@Tag("browser")
class YearTest {

  private final Browser browser = Browser.get();

  @Test
  void anotherYearKeepsScoresOfComponentsAndNamesThoseOfQuestionsThatItLeavesOut() {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.overall", "89.30");
    browser.type("score.IIT", "๘๙.๗๓");
    browser.type("score.EIT.1", "99.25");
    browser.type("score.O1", "100");
    browser.type("score.E2", "90");
    browser.choose("framework", "พ.ศ. 2567");
    browser.press(browser.at("use-year"));

    assertThat(browser.value("framework")).isEqualTo("nacc-2567r1");
    assertThat(browser.value("agency")).isEqualTo("เทศบาลตำบลตัวอย่าง");
    assertThat(browser.value("score.overall")).isEqualTo("89.30");
    assertThat(browser.value("score.IIT")).isEqualTo("๘๙.๗๓");
    assertThat(browser.value("score.EIT.1")).isEqualTo("99.25");
    assertThat(browser.value("score.O1")).isEmpty();
    assertThat(browser.value("score.E2")).isEmpty();
    assertThat(browser.notices())
        .singleElement()
        .asString()
        .contains("O1", "E2")
        .doesNotContain("EIT", "IIT");

    browser.press(Browser.CHECK);
    assertThat(browser.notices()).isEmpty();
  }

  @Test
  void theResultOfTheYearBeforeStaysWithItsYear() {
    browser.open("/?lang=th");
    browser.type("score.IIT", "89.73");
    browser.type("previous.IIT", "80.00");
    browser.choose("framework", "พ.ศ. 2567");
    browser.press(browser.at("use-year"));

    assertThat(browser.value("score.IIT")).isEqualTo("89.73");
    assertThat(browser.value("previous.IIT")).isEmpty();
    assertThat(browser.notices()).singleElement().asString().contains("ผลของปีก่อน");
  }

  @Test
  void otherRulesOfTheSameYearLeaveNothingOut() {
    browser.open("/?lang=th&framework=nacc-2569r1");
    browser.type("score.OIT", "85.00");
    browser.type("score.O1", "100");
    browser.type("previous.OIT", "80.00");
    browser.choose("framework", "พ.ศ. 2569 (หลักเกณฑ์สมมติตามปี 2568)");
    browser.press(browser.at("use-year"));

    assertThat(browser.value("score.O1")).isEqualTo("100");
    assertThat(browser.value("previous.OIT")).isEqualTo("80.00");
    assertThat(browser.notices()).isEmpty();
  }

  @Test
  void assumedRulesAreCalledAssumed() {
    browser.open("/?lang=th");
    browser.type("score.OIT", "85");
    browser.choose("framework", "พ.ศ. 2569 (หลักเกณฑ์สมมติตามปี 2568)");
    browser.press(browser.at("use-year"));

    assertThat(browser.at("year-note").getText())
        .contains("2568", "มิใช่เกณฑ์ที่สำนักงาน ป.ป.ช. ประกาศ");
    assertThat(browser.line("assumed")).contains("2568");
    assertThat(browser.value("score.OIT")).isEqualTo("85");
  }

  @Test
  void aYearWithoutTiersSaysSoAndNamesNoOptionOfTheCommandLine() {
    browser.open("/?lang=th&framework=nacc-2569r1");
    browser.type("score.OIT", "85");
    browser.press(Browser.CHECK);

    assertThat(browser.line("tier")).contains("ยังไม่ทราบเกณฑ์แบ่งระดับ");
    assertThat(browser.text()).doesNotContain("--");
  }
}
