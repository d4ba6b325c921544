package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.form.FilledForm;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for officials, done as it stands. */
class GuideTest {

  private static final Path PACKAGE = Path.of("../package");

  private static final String SAMPLE = PACKAGE + "/sample/result.json";

  private static final List<String> SAMPLE_PLAN = List.of(
      "--plan=" + PACKAGE + "/sample/plan.json", "--progress=" + PACKAGE + "/sample/progress.json");

  @TempDir
  private Path folder;

  private static String guide() throws IOException {
    return Files.readString(PACKAGE.resolve("guide.html"));
  }

  @Test
  void theAnalysisIsWrittenAgainWithThePlanAfterItIsEdited() throws IOException {
    List<String> commands = marked("kbd", guide());

    assertThat(commands).startsWith("ita audit form-" + newestYear() + ".xlsx");
    assertThat(commands.indexOf("ita analyze plan.xlsx -o analysis.docx --force"))
        .isGreaterThan(commands.indexOf("ita plan form-" + newestYear() + ".xlsx -o plan.xlsx"));
    assertThat(guide()).contains("ตรวจก่อนลงนาม", "แผ่นงาน “องค์ประกอบ OIT”");
  }

  private static List<String> marked(String element, String text) {
    return Pattern.compile("<" + element + ">(.*?)</" + element + ">")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static int newestYear() {
    return Frameworks.bundled().all().stream()
        .filter(framework -> framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME))
        .filter(framework -> framework.ladder().isPresent())
        .map(Framework::fiscalYear)
        .mapToInt(FiscalYear::buddhistEra)
        .max()
        .orElseThrow();
  }

  /** Runs a command of the guide as if the folder of the package were the current one. */
  private CommandRun run(String command) {
    return ita(Stream.of(command.split(" ", -1))
        .skip(1)
        .map(word -> word.matches(".*\\.(xlsx|docx)") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new));
  }

  private Path form() {
    return folder.resolve("form-" + newestYear() + ".xlsx");
  }

  private FilledForm result() {
    return FilledForm.of(newestYear(), "เทศบาลตำบลตัวอย่าง")
        .score("ภาพรวม", 89.64)
        .score("IIT", 87.45)
        .score("OIT", 91.75);
  }

  @Test
  void theCommandsMakeTheDocumentsOfAResultAlone() throws IOException {
    List<String> commands = marked("kbd", guide());
    Files.write(form(), result().bytes());

    assertThat(commands).hasSize(6);
    for (String command : commands.subList(0, 5)) {
      CommandRun run = run(command);
      assertThat(run.code()).as(run.err()).isZero();
    }
    CommandRun last = run(commands.get(5));
    assertThat(last.code()).isEqualTo(2);
    assertThat(last.err()).contains("ผลการดำเนินการ");
    assertThat(folder).isDirectoryContaining("glob:**/analysis.docx");
    assertThat(folder).isDirectoryContaining("glob:**/plan.docx");
  }

  @Test
  void theCommandsMakeAllDocumentsOfTheSample() throws IOException {
    CommandRun made = ita(
        "followup", SAMPLE, SAMPLE_PLAN.get(0), SAMPLE_PLAN.get(1), "-o", form().toString());

    assertThat(made.err()).isEqualTo("บันทึกแล้วที่ " + form() + "\n");
    for (String command : marked("kbd", guide())) {
      CommandRun run = run(command);
      assertThat(run.code()).as(run.err()).isZero();
    }
    for (String document : List.of("analysis.docx", "plan.docx", "followup.docx")) {
      assertThat(folder.resolve(document)).isNotEmptyFile();
    }
    assertThat(ita("audit", SAMPLE).code()).isZero();
  }

  @Test
  void theMistakeInTheGuideIsToldInTheseWords() throws IOException {
    Files.write(form(), result().score("ตัวชี้วัดที่ 4", 793.5).bytes());

    CommandRun run = run(marked("kbd", guide()).get(0));

    assertThat(run.err().replace(folder + "/", ""))
        .isEqualTo(marked("samp", guide()).get(0) + "\n");
  }

  @Test
  void theGuideAndThePackageAreOfTheNewestYearWithRules() throws IOException {
    String script = Files.readString(Path.of("../../.ci/package"));

    assertThat(script).contains("\nyear=" + newestYear() + "\n");
    assertThat(Pattern.compile("form-(\\d{4})\\.xlsx").matcher(guide()).results())
        .extracting(MatchResult::group)
        .contains(form().getFileName().toString())
        .allSatisfy(
            name -> assertThat(name.compareTo(form().getFileName().toString())).isNotPositive());
  }

  @Test
  void whatTheGuideNamesBesideIsThere() throws IOException {
    assertThat(Pattern.compile("src=\"(.*?)\"").matcher(guide()).results())
        .hasSize(4)
        .allSatisfy(picture -> assertThat(PACKAGE.resolve(picture.group(1))).isNotEmptyFile());
    assertThat(Pattern.compile(">(--[a-z]+)<").matcher(guide()).results())
        .hasSize(4)
        .allSatisfy(
            option -> assertThat(ita("help", "analyze").out()).contains(option.group(1) + " "));
  }
}
