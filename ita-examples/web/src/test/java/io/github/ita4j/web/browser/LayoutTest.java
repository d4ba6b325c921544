package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The room that the page has on a phone, on a screen and on paper. */
@Tag("slow")
@Tag("browser")
class LayoutTest {

  /** Returns what is too small, out of sight, or without a visible name. */
  private static final String FAULTS = """
      const faults = [];
      for (const group of document.querySelectorAll('details')) group.open = true;
      for (const each of document.querySelectorAll('input:not([type=hidden]), select, button, summary, nav a')) {
        if (each.hidden) continue;
        const box = each.getBoundingClientRect();
        const name = each.id || each.name || each.innerText;
        if (Math.round(box.height) < 24) faults.push(name + ' is ' + box.height + ' px high');
        if (Math.round(box.width) < 24) faults.push(name + ' is ' + box.width + ' px wide');
        if (box.left < 0 || box.right > innerWidth) faults.push(name + ' is out of sight');
        const field = each.closest('.field');
        if (field && box.right > field.getBoundingClientRect().right + 1)
          faults.push(name + ' is beyond its field');
        if (each.matches('input, select')) {
          const cell = each.closest('[role=cell]');
          const label = each.labels[0] || each.closest('.row').querySelector('.name');
          if (!label.checkVisibility() || !label.innerText.trim()) faults.push(name + ' has no label');
          if (cell && innerWidth < 640 && getComputedStyle(cell, '::before').content === 'none')
            faults.push(name + ' has no heading');
          if (cell && innerWidth >= 640 && !cell.closest('.rows').querySelector('.head').checkVisibility())
            faults.push(name + ' has no heading');
        }
      }
      const wide = document.documentElement.scrollWidth;
      if (wide > innerWidth) faults.push('the page is ' + wide + ' px wide');
      return faults;
      """;

  /** Returns what is on paper of the fields and buttons. */
  private static final String SEEN = """
      const seen = (selector) => Array.from(document.querySelectorAll(selector))
          .filter((each) => each.checkVisibility());
      return {
        buttons: seen('button, input[type=file]').map((each) => each.innerText || each.id),
        fields: seen('input, select').map((each) => each.id + '=' + each.value),
        lines: seen('#lines dd').map((each) => each.innerText),
        remarks: seen('.remarks li').map((each) => each.innerText),
        names: seen('.row .name').map((each) => each.innerText),
        width: document.documentElement.scrollWidth,
      };
      """;

  private final Browser browser = Browser.get();

  @ParameterizedTest
  @CsvSource({"th, 390", "th, 1200", "en, 390", "en, 1280"})
  void everythingIsReachableAndLargeEnough(String language, int width) {
    browser.open("/?lang=" + language, width);
    assertThat((List<?>) browser.script(FAULTS)).isEmpty();

    browser.upload(FilesOfAnOffice.result(), Browser.OPEN);
    browser.type("score.EIT", "12.34");
    browser.type("score.O1", "x".repeat(40));
    browser.type("previous.overall", "50.00");
    browser.type("previous.IIT", "90.00");
    browser.type("previous.EIT", "90.00");
    browser.type("previous.OIT", "90.00");
    browser.type("agency", "องค์การบริหารส่วนตำบล".repeat(10));
    browser.press(Browser.CHECK);
    assertThat(browser.errors()).hasSize(1);
    assertThat(browser.remarks("score.EIT")).hasSize(1);
    assertThat(browser.line("previousContradictions")).contains("50.00");
    assertThat((List<?>) browser.script(FAULTS)).isEmpty();

    browser.press(Browser.OPEN);
    assertThat(browser.remarks("file")).hasSize(1);
    assertThat((List<?>) browser.script(FAULTS)).isEmpty();
  }

  @Test
  void paperHasFieldsAndResultsAndNoButtons() {
    browser.open("/?lang=th");
    browser.upload(FilesOfAnOffice.result(), Browser.OPEN);
    browser.type("score.EIT", "12.34");
    browser.press(Browser.CHECK);
    String pages = String.valueOf(
        browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      Map<?, ?> seen = (Map<?, ?>) browser.script(SEEN);
      assertThat((List<?>) seen.get("buttons")).isEmpty();
      assertThat(seen.get("fields").toString())
          .contains(
              "agency=เทศบาลตำบลกุดกว้าง", "tier=GOOD", "score.overall=89.30", "score.3=98.44");
      assertThat(seen.get("lines").toString()).contains("89.30");
      assertThat(seen.get("remarks").toString()).contains("12.34");
      assertThat(seen.get("names").toString()).contains("EIT.1", "ภาพรวม");
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
    assertThat(pages).startsWith("JVBERi0");
  }
}
