package io.github.ita4j.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.ItaCommand;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.form.FormReader;
import io.github.ita4j.cli.io.Console;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Scorecard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an official from the printed report of a municipality to its three documents. */
@Tag("slow")
@Tag("browser")
class OfficialPathTest {

  private final Browser browser = Browser.get();

  @TempDir
  private Path folder;

  @Test
  void aPrintedResultTypedInBecomesTheDocumentsThatTheCommandLineMakes() throws IOException {
    browser.open("/?lang=th");
    browser.type("agency", "เทศบาลตำบลกุดกว้าง");
    browser.type("province", "จังหวัดขอนแก่น");
    browser.choose("type", "เทศบาลตำบล");
    browser.choose("tier", "ผ่านดี");
    browser.type("score.overall", "๘๙.๓๐");
    browser.type("score.IIT", "๘๙.๗๓");
    browser.type("score.EIT.1", "๙๙.๒๕");
    browser.type("score.EIT.2", "๘๗.๙๔");
    browser.type("score.OIT", "๘๕.๗๕");
    browser.type("score.3", "๙๘.๔๔");
    Path form = Files.write(folder.resolve("แบบกรอก.xlsx"), FilesOfAnOffice.formWithMeasures());
    browser.upload(form, Browser.OPEN);
    for (String option : List.of("cover", "memo", "annex")) {
      browser.tick(option);
    }

    assertThat(browser.errors()).isEmpty();
    assertThat(browser.value("score.EIT.1")).isEqualTo("๙๙.๒๕");
    assertThat(browser.line("overall")).isEqualTo("89.30");
    assertThat(browser.line("tier")).startsWith("ผ่านดี");

    byte[] result = browser.download("/files/result.json", "ita-2568-result.json");
    Scorecard printed = FilesOfAnOffice.scorecard();
    Scorecard typed =
        printed.toBuilder().claims(List.of()).source(Optional.empty()).build();
    assertThat(ItaJson.reader().assessments().read(result)).isEqualTo(typed);
    String resultFile = Files.write(folder.resolve("result.json"), result).toString();
    String plan = FilesOfAnOffice.plan().toString();
    String progress = FilesOfAnOffice.progress().toString();
    List<String> paper = List.of("--cover", "--memo");
    for (String ending : List.of(".docx", ".html")) {
      assertThat(browser.download("/files/analysis" + ending, "ita-2568-analysis" + ending))
          .isEqualTo(ita(ending, paper, "analyze", resultFile, "--plan", plan, "--annex"));
      assertThat(browser.download("/files/measures" + ending, "ita-2568-measures" + ending))
          .isEqualTo(ita(ending, paper, "plan", resultFile, "--plan", plan));
      assertThat(browser.download("/files/followup" + ending, "ita-2568-followup" + ending))
          .isEqualTo(
              ita(ending, paper, "followup", resultFile, "--plan", plan, "--progress", progress));
    }

    assertThat(ItaJson.reader()
            .plans()
            .read(browser.download("/files/plan.json", "ita-2568-plan.json")))
        .isEqualTo(FilesOfAnOffice.actionPlan());
    FormReader.Result read = new FormReader(
            Frameworks.bundled(), new Messages(Language.TH, Digits.ARABIC))
        .read(browser.download("/files/form.xlsx", "ita-2568-form.xlsx"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.form())
        .contains(Form.of(typed)
            .withPlan(FilesOfAnOffice.actionPlan())
            .withProgress(FilesOfAnOffice.progressReport()));
    assertThat(browser.downloaded()).isEmpty();
  }

  @Test
  void anOfficeWithoutMeasuresGetsADraftThatItsFormTakes() throws IOException {
    browser.open("/?lang=th");
    browser.upload(FilesOfAnOffice.result(), Browser.OPEN);

    byte[] form = browser.download("/files/form-with-draft.xlsx", "ita-2568-form-with-draft.xlsx");
    byte[] draft = browser.download("/files/plan.json", "ita-2568-plan.json");

    String result = FilesOfAnOffice.result().toString();
    assertThat(draft).isEqualTo(ita(".json", List.of(), "plan", result));
    browser.upload(Files.write(folder.resolve("draft.xlsx"), form), Browser.OPEN);
    assertThat(browser.download("/files/measures.docx", "ita-2568-measures.docx"))
        .isEqualTo(ita(
            ".docx",
            List.of(),
            "plan",
            result,
            "--plan",
            Files.write(folder.resolve("plan.json"), draft).toString()));
  }

  /** Returns the file that the command line makes. */
  private byte[] ita(String ending, List<String> options, String... command) throws IOException {
    Path file = folder.resolve("made" + ending);
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(options);
    args.addAll(List.of("--force", "-o", file.toString()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = ItaCommand.run(
        new Console(InputStream.nullInputStream(), out, out, false), args.toArray(String[]::new));
    assertThat(code).as("%s: %s", args, said.toString(StandardCharsets.UTF_8)).isZero();
    return Files.readAllBytes(file);
  }
}
