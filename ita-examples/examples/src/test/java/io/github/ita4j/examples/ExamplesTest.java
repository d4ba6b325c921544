package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testkit.FrameworkLaws;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@InEveryLocale
class ExamplesTest {

  private static final Path REPORTS = Path.of("../reports");

  private interface Program {
    void run() throws IOException;
  }

  private static String printed(Program program) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      program.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String report(String name) {
    return REPORTS.resolve(name).toString();
  }

  @Test
  void contradictionsAreListedFileByFile() throws IOException {
    assertThat(printed(() ->
            FindContradictions.main(report("kutkwang-2568.json"), report("kampang-2563.json"))))
        .isEqualTo("""
            kutkwang-2568.json
            kampang-2563.json
            IIT is stated as 79.88, its parts give 80.77 to 80.78; the stated score fits the rest of the numbers, the parts do not
            OIT is stated as 19.68, its parts give 9.84; the parts fit the rest of the numbers, the stated score does not
            """);
  }

  @Test
  void weaknessesLeadToAPlanThatAnswersThem() throws IOException {
    String printed = printed(() -> PlanForWeaknesses.main(report("kampang-2564.json")));

    List<String> lines = printed.lines().toList();
    assertThat(lines)
        .contains(
            "10 is at most 0.00", "O42 is at most 0.02", "every weakness has a measure: true");
    assertThat(ItaJson.reader().plans().read(lines.get(lines.size() - 1)).measures())
        .hasSizeGreaterThan(2);
  }

  @Test
  void aPlanIsFollowedUp() throws IOException {
    assertThat(printed(() -> FollowUp.printProgress(
            REPORTS.resolve("kutkwang-2568.plan.json"),
            REPORTS.resolve("kutkwang-2568.progress.json"))))
        .isEqualTo("ProgressSummary{measures=5, byState={NOT_STARTED=0, IN_PROGRESS=0, DONE=5,"
            + " CANCELLED=0}}\n");
  }

  @Test
  void twoYearsAreCompared() throws IOException {
    assertThat(printed(() -> FollowUp.printChanges(
            REPORTS.resolve("kampang-2563.json"), REPORTS.resolve("kampang-2564.json"))))
        .startsWith("""
            overall: 50.69 to 79.34, 28.65
            IIT: 79.88 to 80.77, 0.89
            """)
        .doesNotContain("steps of tier")
        .endsWith("""
            10: 0.00 to 0.00, 0.00
            IIT is stated as 79.88, its parts give 80.77 to 80.78; the stated score fits the rest of the numbers, the parts do not
            OIT is stated as 19.68, its parts give 9.84; the parts fit the rest of the numbers, the stated score does not
            overall is stated as 79.34, its parts give 50.96 to 50.97; nothing else stated tells which is right
            it is asserted that the agency passes, the overall score of 50.96 to 79.34 is below the pass mark 85.00
            """);
  }

  @Test
  void answersAreScoredAndGraded() throws IOException {
    assertThat(printed(ScoreAnswers::main)).isEqualTo("""
        {I2=100.00}
        PART_NOT_ASSESSED
        OPEN
        """);
  }

  @Test
  void aCountryIsReadAsAStream() throws IOException {
    String document = """
        {"schema": "ita/assessment/1", "fiscalYear": 2568, "agency": {"name": "ก"},\
         "scores": {"instruments": {"IIT": 89.73, "EIT.1": 99.25, "EIT.2": 87.94, "OIT": 85.75}}}
        """;
    byte[] lines =
        (document + "{}\n" + document.replace("89.73", "84.00")).getBytes(StandardCharsets.UTF_8);

    assertThat(printed(() -> WholeCountry.print(new ByteArrayInputStream(lines))))
        .isEqualTo("""
            input:2: $.schema: missing: must be "ita/assessment/1"
            EXCELLENT 0
            GOOD 1
            PASS 1
            IMPROVE 0
            URGENT 0
            undecided 0
            mean 88.44
            """);
  }

  @Test
  void rulesOfOnesOwnGrade() throws IOException {
    Path path = Path.of("../consumers/own-framework/framework");

    assertThat(printed(() -> OwnRules.print(path, "95.00"))).isEqualTo("[GREEN]\n");
    FrameworkLaws.require(FrameworkLoader.fromFolder(path), new Random(2568), 1_000);
  }

  @Test
  void rowsOfOnesOwnHoldValuesOfTheLibrary() throws IOException {
    String json = "{\"agency\":\"ก\",\"year\":2568,\"scores\":{\"EIT.1\":99.25,\"O8\":100.00}}";

    OwnJson.Row row = OwnJson.read(json);

    assertThat(row.year()).isEqualTo(FiscalYear.ofBuddhistEra(2568));
    assertThat(row.scores())
        .isEqualTo(Map.of(
            ElementId.parse("EIT.1"), Score.parse("99.25"),
            ElementId.parse("O8"), Score.parse("100.00")));
    assertThat(OwnJson.write(row)).isEqualTo(json);
  }

  @Test
  void codesAreFoundAsPeopleWriteThem() throws IOException {
    assertThat(printed(QuestionCodes::main))
        .isEqualTo("QuestionMention{offset=24, raw=๐๘, code=O8, certainty=CERTAIN}\n");
  }
}
