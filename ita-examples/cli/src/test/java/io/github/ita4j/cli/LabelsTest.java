package io.github.ita4j.cli;

import static io.github.ita4j.cli.CommandRun.ita;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules of one's own that print {@code MOIT 12} for {@code O12}: nobody is shown a code of the
 * national list.
 */
@Tag("slow")
class LabelsTest {

  private static final String RULES = "../consumers/own-framework/framework";

  /** A code of a list that the agency does not have. */
  private static final Pattern ID = Pattern.compile("(?<![A-Za-z])O[0-9๐-๙]");

  @TempDir
  private Path folder;

  private String result = "";

  @BeforeEach
  void writeAResult() throws IOException {
    result = write("result.json", """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "framework": "sample-2568r1",
         "agency": {"name": "โรงพยาบาลสมมติ"},
         "scores": {"questions": {
           "O1": 100, "O2": 100, "O3": 100, "O4": 100, "O5": 0, "O6": 100, "O7": 100, "O8": 100,
           "O9": 100, "O10": 0, "O11": 0, "O12": 0}},
         "advice": [{"element": "O12", "text": "ควรปรับปรุง", "cites": ["O12"]}]}""");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static CommandRun run(String command, String... more) {
    CommandRun run = ita(
        Stream.of(Stream.of(command.split(" ")), Stream.of("--frameworks", RULES), Stream.of(more))
            .flatMap(part -> part)
            .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grade --explain",
        "analyze",
        "uplift --to=GREEN",
        "grade --explain --lang=en",
        "analyze --lang=en",
      })
  void aPageShowsTheLabels(String command) {
    assertThat(run(command, result).out()).contains("MOIT 12", "MOIT 5").doesNotContainPattern(ID);
  }

  @Test
  void theChecklistAndTheCodesOfATextShowTheLabels() throws IOException {
    String text = write("report.txt", "อ้างอิงข้อ O12 และ MOIT 3");

    assertThat(run("frameworks sample-2568r1 --items").out())
        .contains("[ ] MOIT 12 รายการสมมติที่ 12")
        .doesNotContainPattern(ID);
    assertThat(run("codes --framework sample-2568r1", text).out().lines())
        .anyMatch(line -> line.startsWith("MOIT 12") && line.contains("O12"))
        .anyMatch(line -> line.startsWith("MOIT 3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "analyze --annex", "plan"})
  void aDocumentShowsTheLabels(String command) throws IOException {
    assertThat(document(command, result)).contains("MOIT ๑๒").doesNotContainPattern(ID);
  }

  @Test
  void aPlanThatWasEditedAndItsFollowUpShowTheLabels() throws IOException {
    String plan = folder.resolve("plan.json").toString();
    run("plan", result, "-o", plan);
    String progress = write("progress.json", """
        {"schema": "ita/progress/1", "fiscalYear": 2569, "agency": {"name": "โรงพยาบาลสมมติ"},
         "entries": [{"measure": "m1", "state": "DONE", "done": ["เผยแพร่แล้ว"]}]}""");

    assertThat(document("plan", "--plan", plan))
        .contains("MOIT ๑๒", "ของปี\u00A0๒๕๖๘")
        .doesNotContainPattern(ID);
    assertThat(document("followup", result, "--plan", plan, "--progress", progress))
        .contains("MOIT ๑๒")
        .doesNotContainPattern(ID);
  }

  private String document(String command, String... more) throws IOException {
    Path html = folder.resolve("document.html");
    run(
        command,
        Stream.concat(Stream.of(more), Stream.of("-o", html.toString(), "--force"))
            .toArray(String[]::new));
    return Files.readString(html).replaceAll("<style>[^<]*</style>", "");
  }

  @Test
  void dataHasTheIdsAndAFormWithLabelsIsReadBack() throws IOException {
    String form = folder.resolve("form.xlsx").toString();
    run("plan", result, "-o", form);
    JsonNode plan = run("plan", form).json();

    assertThat(plan.at("/measures/0/title").asText()).contains("(MOIT 12)");
    assertThat(plan.at("/measures/0/answers/0").asText()).isEqualTo("O12");
    assertThat(plan.at("/measures/0/cites/0").asText()).isEqualTo("O12/2568");
    assertThat(plan).isEqualTo(run("plan", result).json());
    assertThat(run("grade --format=json", form).json().at("/overall"))
        .isEqualTo(run("grade --format=json", result).json().at("/overall"));
  }
}
