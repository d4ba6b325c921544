package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.form.FormWriter;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a page holds, which goes to the program and comes back with every button. */
@Tag("slow")
@Tag("browser")
class PageStateTest {

  private final Browser browser = Browser.get();

  @TempDir
  private Path folder;

  @Test
  void nothingIsLostByTenRoundTrips() throws IOException {
    Form whole = whole();
    browser.open("/?lang=th");
    browser.upload(
        Files.write(
            folder.resolve("form.xlsx"), new FormWriter(Frameworks.bundled()).filled(whole)),
        Browser.OPEN);
    for (int i = 0; i < 5; i++) {
      browser.press(Browser.CHECK);
      browser.press(browser.at("switch-language"));
    }

    FormReader.Result read = new FormReader(
            Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
        .read(browser.download("/files/form.xlsx", "ita-2568-form.xlsx"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.form()).contains(whole);
    assertThat(ItaJson.reader()
            .assessments()
            .read(browser.download("/files/result.json", "ita-2568-result.json")))
        .isEqualTo(whole.scorecard());
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
