package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says of files that it cannot take, and that nothing typed is lost by them. */
@Tag("slow")
@Tag("browser")
class UploadTest {

  private static final int MEGABYTE = 1 << 20;

  private final Browser browser = Browser.get();

  @TempDir
  private Path folder;

  /** One page for all of them: what is typed stays through each. */
  @ParameterizedTest
  @CsvSource({"th, /open?lang=th", "en, /open?asPrevious=true"})
  void aWrongFileIsRefusedAtItsFieldAndNothingIsLost(String language, String address)
      throws IOException {
    begin(language);
    for (WrongFile wrong : WrongFile.values()) {
      browser.upload(Files.write(folder.resolve(wrong.fileName()), wrong.content()), address);

      assertRefused(wrong.name());
      String said = String.join("\n", browser.remarks("file"));
      assertThat(said).as("a page has no commands").doesNotContainPattern("ita [a-z]|--");
      if (language.equals("th")) {
        assertThat(said).as(wrong.name()).contains(wrong.said());
      } else {
        assertThat(Words.thai(said)).as(wrong.name()).isEmpty();
      }
    }
  }

  @Test
  void aReportOfAnotherPlanIsRefused() {
    begin("th");
    browser.upload(FilesOfAnOffice.plan(), Browser.OPEN);
    browser.upload(Path.of("../reports/janlan-2566.progress.json"), Browser.OPEN);

    assertRefused("a report of another plan");
    assertThat(browser.remarks("file"))
        .singleElement()
        .asString()
        .contains("กุดกว้าง", "จานลาน", "ใช้ด้วยกันไม่ได้");
  }

  @Test
  void withoutAFileTheButtonSaysSo() {
    begin("th");
    browser.press(Browser.OPEN);

    assertRefused("no file");
    assertThat(browser.remarks("file")).containsExactly("ยังไม่ได้เลือกไฟล์");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
    begin("th");
    browser.at("file").sendKeys(file("large.xlsx", 5 * MEGABYTE).toString());

    assertThat(browser.remarks("file")).singleElement().asString().contains("4 MB");
    assertThat(browser.at("file").getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(browser.value("file")).isEmpty();

    browser
        .at("file")
        .sendKeys(FilesOfAnOffice.result().toAbsolutePath().normalize().toString());
    assertThat(browser.remarks("file")).isEmpty();
    assertThat(browser.at("file").getDomAttribute("aria-invalid")).isNull();
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithoutScriptsAndNothingIsLost() throws IOException {
    begin("en");
    withoutScripts();
    browser.upload(file("large.xlsx", 5 * MEGABYTE), Browser.OPEN);

    assertThat(browser.status()).isEqualTo(413);
    assertThat(browser.remarks("file")).singleElement().asString().contains("4 MB");
    assertThat(browser.errors()).hasSize(1);
    assertTypedIsThere();
  }

  @Test
  void whatIsFarTooLargeLeadsToAPageWithAWayBack() throws IOException {
    for (String language : List.of("th", "en")) {
      begin(language);
      withoutScripts();
      browser.upload(file("huge.xlsx", 20 * MEGABYTE), Browser.OPEN);

      assertThat(browser.status()).isEqualTo(413);
      assertThat(browser.text()).contains("4 MB");
      assertThat(browser.script("return document.documentElement.lang")).isEqualTo(language);
      assertThat(browser.texts("main a")).hasSize(1);
      browser.script("document.querySelector('main a').click()");
      browser.await(any -> !browser.texts("#agency-heading").isEmpty());
      assertThat(browser.script("return document.documentElement.lang")).isEqualTo(language);
    }
  }

  private Path file(String name, int bytes) throws IOException {
    return Files.write(folder.resolve(name), new byte[bytes]);
  }

  private void begin(String language) {
    browser.open("/?lang=" + language);
    browser.type("agency", "เทศบาลตำบลตัวอย่าง");
    browser.type("score.OIT", "๘๕.๗๕");
  }

  private void withoutScripts() {
    browser.allowScripts(false);
    browser.press(Browser.CHECK);
  }

  private void assertRefused(String file) {
    assertThat(browser.status()).as(file).isEqualTo(422);
    assertThat(browser.remarks("file")).as(file).isNotEmpty();
    assertThat(browser.at("file").getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(browser.at("file").getDomAttribute("aria-describedby").split(" "))
        .contains("remarks.file");
    assertThat(browser.errors()).isEqualTo(browser.remarks("file"));
    assertThat(browser.focused()).isEqualTo("errors");
    assertTypedIsThere();
  }

  private void assertTypedIsThere() {
    assertThat(browser.value("agency")).isEqualTo("เทศบาลตำบลตัวอย่าง");
    assertThat(browser.value("score.OIT")).isEqualTo("๘๕.๗๕");
    assertThat(browser.line("missing")).contains("IIT");
  }
}
