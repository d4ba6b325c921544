package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.web.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Text that would be a script, markup or an expression if it were anything but text. */
@Tag("slow")
@Tag("browser")
class HostileTextTest {

  private static final String SCRIPT = "<script>document.title='run'</script>";
  private static final String IMAGE = "\"><img src=x onerror=\"document.title='run'\">";
  private static final String EXPRESSION = "${7*7}#{7*7}<#if true>7</#if>[=7*7]";
  private static final String TURNED = "อบต.\u202Eก";

  /** All of them in one. */
  private static final String ALL = SCRIPT + IMAGE + EXPRESSION + TURNED;

  private final Browser browser = Browser.get();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @TempDir
  private Path folder;

  @BeforeEach
  void listen() {
    WebServer.port();
    logged.start();
    root.addAppender(logged);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(logged);
  }

  @ParameterizedTest
  @ValueSource(strings = {SCRIPT, IMAGE, EXPRESSION, TURNED})
  void textTypedIntoEveryFieldStaysText(String text) {
    browser.open("/?lang=th");
    for (String field : List.of("agency", "province", "score.EIT", "score.O1", "previous.OIT")) {
      browser.type(field, text);
    }
    browser.script(
        "for (const list of document.querySelectorAll('select'))"
            + " { const forged = new Option('forged', arguments[0], true, true); list.add(forged); }"
            + " for (const box of document.querySelectorAll('input[type=checkbox]'))"
            + " { box.value = arguments[0]; box.checked = true; }",
        text);
    browser.await(any -> !browser.remarks("score.O1").isEmpty());
    assertOnlyText();

    browser.press(Browser.CHECK);
    assertOnlyText();
    assertThat(browser.value("agency")).isEqualTo(text);
    assertThat(browser.value("score.O1")).isEqualTo(text.substring(0, Math.min(40, text.length())));
    assertThat(browser.remarks("score.O1"))
        .singleElement()
        .asString()
        .contains(text.substring(0, 3));

    browser.press("/files/analysis.html");
    assertThat(browser.status()).isEqualTo(422);
    assertOnlyText();
  }

  @Test
  void textInADocumentAndInItsNameStaysText() throws IOException {
    String json = new ObjectMapper().writeValueAsString(ALL);
    Path file = folder.resolve(ALL.replace("/", "") + ".json");
    Files.writeString(file, """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": %1$s, "province": %1$s},
         "scores": {"instruments": {"IIT": 80.00, "EIT": 12.00}}, "printedTier": %1$s,
         "claims": [{"passes": true, "quote": %1$s}],
         "advice": [{"element": "OIT", "text": %1$s}], "titles": {"O1": %1$s},
         "source": {"title": %1$s}}
        """.formatted(json));
    browser.open("/?lang=th");
    browser.upload(file, Browser.OPEN);

    assertThat(browser.errors()).isEmpty();
    assertOnlyText();
    assertThat(browser.value("agency")).isEqualTo(Agency.ofName(ALL).name());
    String document = browser.hidden("document");
    assertThat(ItaJson.reader().assessments().read(document).agency().name())
        .isEqualTo(Agency.ofName(ALL).name());

    Path report = Files.write(
        folder.resolve("report.html"),
        browser.download("/files/analysis.html", "ita-2568-analysis.html"));
    browser.driver().get(report.toUri().toString());
    assertThat(browser.driver().getTitle()).isNotEqualTo("run");
    assertThat(browser.script("return document.scripts.length")).isEqualTo(0L);
  }

  @Test
  void textThatIsNoDocumentStaysText() throws IOException {
    Path file = Files.writeString(
        folder.resolve("a.json"),
        "{\"schema\": " + new ObjectMapper().writeValueAsString(ALL) + "}",
        StandardCharsets.UTF_8);
    browser.open("/?lang=th");
    browser.upload(file, Browser.OPEN);

    assertThat(browser.remarks("file")).isNotEmpty();
    assertOnlyText();
  }

  @Test
  void aScriptInAnAddressIsNotShown() {
    browser.open("/?lang=" + "%3Cscript%3Edocument.title%3D'run'%3C/script%3E");
    assertOnlyText();
    browser.open("/?framework=" + "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    assertOnlyText();
  }

  private void assertOnlyText() {
    assertThat(browser.driver().getTitle()).isNotEqualTo("run");
    assertThat(browser.script("return document.scripts.length")).isEqualTo(1L);
    assertThat(browser.script("return document.images.length")).isEqualTo(0L);
    assertThat(browser.script("return document.documentElement.outerHTML").toString())
        .doesNotContain(">49", "4949");
    assertThat(browser.log()).allMatch(line -> line.contains("status of 422"));
    assertThat(logged.list).isEmpty();
  }
}
