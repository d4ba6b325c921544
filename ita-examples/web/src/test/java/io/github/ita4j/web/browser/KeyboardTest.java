package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page for someone who has a keyboard alone. */
@Tag("slow")
@Tag("browser")
class KeyboardTest {

  /** Returns everything to operate, as it stands on the page. */
  private static final String OPERABLE = """
      return Array.from(document.querySelectorAll(
              'a[href], button:not([hidden]), input:not([type=hidden]), select, summary'))
          .filter((each) => each.checkVisibility())
          .map((each) => each.id || each.outerHTML);
      """;

  /** Returns the element with the focus, and whether it can be seen that it has it. */
  private static final String FOCUS = """
      const each = document.activeElement;
      const style = getComputedStyle(each);
      const seen = each.matches(':focus-visible') && style.outlineStyle === 'solid'
          && parseFloat(style.outlineWidth) >= 2 && each.getBoundingClientRect().left >= 0;
      return [each === document.body ? '' : each.id || each.outerHTML, String(seen)];
      """;

  private final Browser browser = Browser.get();

  @Test
  @SuppressWarnings("unchecked") // Lists of texts are what the scripts return.
  void tabGoesThroughEverythingInTheOrderOfThePageAndIsSeen() {
    browser.open("/?lang=th");
    List<String> operable = (List<String>) browser.script(OPERABLE);
    List<String> reached = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < operable.size(); i++) {
      browser.keys(Keys.TAB);
      List<String> focus = (List<String>) browser.script(FOCUS);
      reached.add(focus.get(0));
      if (focus.get(1).equals("false")) {
        unseen.add(focus.get(0));
      }
    }

    assertThat(operable).contains("framework", "score.EIT.1", "check").hasSizeGreaterThan(30);
    assertThat(reached).isEqualTo(operable);
    assertThat(unseen).isEmpty();
  }

  @Test
  void theFirstLinkSkipsToTheContent() {
    browser.open("/?lang=th");
    browser.keys(Keys.TAB);
    browser.keys(Keys.ENTER);
    browser.await(any -> browser.focused().equals("content"));
    browser.keys(Keys.TAB);

    assertThat(browser.script("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void enterInAFieldChecksTheScores() {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.EIT.1", "99.25");
    browser.type("score.EIT.2", "87.94");
    browser.pressKey(Keys.ENTER);

    assertThat(browser.script("return document.documentElement.lang")).isEqualTo("th");
    assertThat(browser.script("return location.pathname")).isEqualTo("/");
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.at("computed.EIT").getText()).isEqualTo("93.60");
    assertThat(browser.downloaded()).isEmpty();
  }

  @Test
  void aFoldedGroupOpensWithEnter() {
    browser.open("/?lang=th");
    browser.script("document.querySelector('summary').focus()");
    browser.keys(Keys.ENTER);
    browser.keys(Keys.TAB);

    assertThat(browser.focused()).startsWith("score.");
  }

  @Test
  void afterAnErrorTheFocusIsOnTheSummaryWhoseLinksGoToTheFields() {
    browser.open("/?lang=th");
    browser.type("score.O1", "ร้อย");
    browser.press(Browser.CHECK);
    assertThat(browser.focused()).isEqualTo("errors");

    browser.script("document.querySelectorAll('details').forEach(each => each.open = false)");
    browser.keys(Keys.TAB);
    browser.keys(Keys.ENTER);
    browser.await(any -> browser.focused().equals("score.O1"));

    assertThat(browser.at("score.O1").isDisplayed()).isTrue();
  }

  @Test
  void aDocumentThatCannotBeMadeLeadsToTheFieldThatIsMissing() {
    browser.open("/?lang=th");
    browser.type("score.OIT", "85.75");
    browser.press("/files/analysis.docx");

    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.focused()).isEqualTo("errors");
    browser.keys(Keys.TAB);
    browser.keys(Keys.ENTER);
    browser.await(any -> browser.focused().equals("agency"));
    assertThat(browser.at("agency").getDomAttribute("aria-invalid")).isEqualTo("true");
  }
}
