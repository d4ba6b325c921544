package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judgement of axe-core, with all its rules, on every state of the pages. */
@Tag("slow")
@Tag("browser")
class AccessibilityTest {

  /** Those of axe-core that are off unless they are asked for, too. */
  private static final String RUN = """
      const done = arguments[arguments.length - 1];
      const rules = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, {enabled: true}]));
      axe.run(document, {rules}).then((found) => done(found.violations.flatMap((violation) =>
          violation.nodes.map((node) => violation.id + ': ' + node.html + ' ' + node.failureSummary))));
      """;

  private static final String AXE = axe();

  private final Browser browser = Browser.get();

  private static String axe() {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"th, 390", "th, 1280", "en, 390", "en, 1280"})
  void nothingIsFound(String language, int width) {
    browser.open("/?lang=" + language, width);
    assertNothingIsFound("empty page");

    browser.upload(FilesOfAnOffice.result(), Browser.OPEN);
    assertNothingIsFound("page after an upload");

    browser.type("score.EIT", "12.34");
    browser.type("score.O1", "ร้อย");
    browser.press(Browser.CHECK);
    assertThat(browser.errors()).isNotEmpty();
    assertThat(browser.remarks("score.EIT")).isNotEmpty();
    assertNothingIsFound("page with a contradiction and a problem");

    browser.open("/developers?lang=" + language, width);
    assertNothingIsFound("page for developers");

    browser.open("/nowhere?lang=" + language, width);
    assertNothingIsFound("page of an error");
  }

  private void assertNothingIsFound(String page) {
    browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
    browser.driver().executeScript(AXE);
    assertThat((List<?>) browser.driver().executeAsyncScript(RUN)).as(page).isEmpty();
  }
}
