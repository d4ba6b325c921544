package io.github.ita4j.cli.survey;

import static io.github.ita4j.cli.CommandRun.ita;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Respondents who answer a question more than once, and agencies that come back. */
class RepeatedAnswersTest {

  private static final String LONG = "agency,respondent,question,answer\n";

  private static CommandRun score(String csv, String... options) {
    return itaWithInput(
        csv,
        Stream.concat(
                Stream.of(
                    "score",
                    "-",
                    "--year=2564",
                    "--format=json",
                    "--lang=en",
                    "--minimum=1",
                    "--show-values"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private static CommandRun scoreFile(String name, String... options) {
    return ita(Stream.concat(
            Stream.of(
                "score",
                Path.of("src/test/resources/io/github/ita4j/cli/answers", name).toString(),
                "--year=2564",
                "--format=json",
                "--minimum=1",
                "--show-values"),
            Stream.of(options))
        .toArray(String[]::new));
  }

  private static String counts(JsonNode result, String item) {
    JsonNode counts = result.at("/answers").get(item);
    return counts.get("answered") + "/" + counts.get("notApplicable") + "/" + counts.get("missing");
  }

  @ParameterizedTest
  @CsvSource({"dup-respondent-question.csv, 4", "dup-reversed.csv, 4"})
  void neitherOfTwoDifferentAnswersCounts(String file, int last) {
    CommandRun run = scoreFile(file, "--lang=en");

    assertThat(run.result().at("/notAssessed/O17").asText()).isEqualTo("NO_ANSWERS");
    assertThat(run.result().at("/assessment/scores/questions")).hasToString("{\"O8\":0.00}");
    assertThat(run.err())
        .endsWith(file + ":2: O17: respondent OIT-1 answered differently on lines 2, " + last
            + ": none of these answers counts\n")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(scoreFile(file).err())
        .contains("ผู้ตอบ OIT-1 ตอบไม่ตรงกันในบรรทัดที่ 2, 4 จึงไม่นับคำตอบเหล่านี้");
  }

  @Test
  void linesOfOneRespondentAreComparedQuestionByQuestion() {
    CommandRun run = scoreFile("dup-wide.csv", "--lang=en");

    assertThat(run.result().at("/assessment/scores/questions")).isEmpty();
    assertThat(run.err())
        .endsWith("dup-wide.csv:2: O1, O2: respondent 1 answered differently on lines 2, 3: "
            + "none of these answers counts\n")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatIsTheSameOnBothLinesStillCounts() {
    CommandRun run = score("agency,respondent,I2,I7,I9,I10\nก,1,4,1,,\nก,1,3,๑,2,\nก,2,1,4,4,4\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("1/0/0");
    assertThat(counts(run.result(), "I7")).isEqualTo("2/0/0");
    assertThat(counts(run.result(), "I9")).isEqualTo("2/0/0");
    assertThat(counts(run.result(), "I10")).isEqualTo("1/0/1");
    assertThat(run.result().at("/respondents/IIT").asInt()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("ita: -:2: I2: respondent 1 answered differently on lines 2, 3: "
            + "none of these answers counts\n"
            + "answers that a respondent gave again, and the same: 1; each counts once\n");
  }

  @Test
  void anAnswerGivenAgainCountsOnceAndIsTold() {
    CommandRun run = score(LONG + "ก,1,I2,มาก\nก,2,I2,4\nก,1,I2, 3\nก,1,I2,Much\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("2/0/0");
    assertThat(run.err())
        .isEqualTo("answers that a respondent gave again, and the same: 2; each counts once\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void allLinesAreNamedWhereOneOfManyDiffers() {
    CommandRun run = score(LONG + "ก,1,I2,3\nก,2,I2,4\nก,1,I2,3\nก,1,I2,-\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("1/0/0");
    assertThat(run.err()).contains("on lines 2, 4, 5:").hasLineCount(1);
  }

  @Test
  void notApplicableIsAnAnswerAndAnEmptyCellIsNone() {
    CommandRun run = score(LONG + "ก,1,I2,-\nก,1,I2,N/A\nก,2,I2,4\nก,2,I2,-\nก,3,I2,4\nก,3,I2,\n");

    assertThat(counts(run.result(), "I2")).isEqualTo("1/1/0");
    assertThat(run.err()).contains("respondent 2 answered differently on lines 4, 5");
  }

  /** It is named by itself, and costs its field only. */
  @ParameterizedTest
  @ValueSource(strings = {"ก,1,I2,x\nก,1,I2,4\n", "ก,1,I2,4\nก,1,I2,x\n"})
  void anAnswerThatIsNoneDoesNotDisagree(String lines) {
    CommandRun run = score(LONG + lines);

    assertThat(counts(run.result(), "I2")).isEqualTo("1/0/0");
    assertThat(run.err()).contains("I2: x: must be").hasLineCount(1);
  }

  @Test
  void aSubItemAnsweredTwiceLeavesTheOthersAsTheyAre() {
    CommandRun run = score(LONG + "ก,1,I11.1,4\nก,1,I11.2,4\nก,1,i๑๑.๒,1\n");

    assertThat(counts(run.result(), "I11.1")).isEqualTo("1/0/0");
    assertThat(counts(run.result(), "I11.2")).isEqualTo("0/0/0");
    assertThat(run.err()).contains("-:3: I11.2: respondent 1").contains("lines 3, 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u200B", "\uFEFF1", " 1", "1\u00A0"})
  void aRespondentIsWhoLooksTheSame(String other) {
    assertThat(score(LONG + "ก,1,I2,4\nก," + other + ",I2,3\n").err())
        .contains("respondent 1 answered differently on lines 2, 3");
  }

  @Test
  void oneNameInTwoAgenciesIsTwoPeople() {
    CommandRun run = score(LONG + "ก,1,I2,4\nข,1,I2,3\n");

    assertThat(counts(run.json().get(0), "I2")).isEqualTo("1/0/0");
    assertThat(counts(run.json().get(1), "I2")).isEqualTo("1/0/0");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void inSeveralFilesTheLinesAreNamedWithThem(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("1.csv"), "respondent,O1,O2\na,100,0\n");
    Path two = Files.writeString(folder.resolve("2.csv"), "respondent,question,answer\na,O1,0\n");

    CommandRun run = ita(
        "score",
        "--year=2564",
        "--lang=en",
        "--agency=ก",
        "--format=json",
        "--show-values",
        one.toString(),
        two.toString());

    assertThat(run.err())
        .isEqualTo("ita: " + one + ":2: O1: respondent a answered differently on " + one + ":2, "
            + two + ":2: none of these answers counts\n");
    assertThat(run.result().at("/assessment/scores/questions")).hasToString("{\"O2\":0.00}");
  }

  @Test
  void theFirstOfManyQuestionsAndLinesAreNamedAndTheOthersCounted() {
    StringBuilder header = new StringBuilder("agency,respondent");
    for (int i = 1; i <= 43; i++) {
      header.append(",O").append(i);
    }
    String csv = header + "\n" + ("ก,1" + ",0".repeat(43) + "\n").repeat(29) + "ก,1"
        + ",100".repeat(43) + "\n";

    assertThat(score(csv).err())
        .contains("-:2: O1, O2, O3, ", "O12 and 31 more: respondent 1", "2, 3, 4, ")
        .contains("20, 21 and 10 more: none")
        .hasLineCount(1);
  }

  @Test
  void strictlyADisagreementEndsTheRun() {
    CommandRun run = score(LONG + "ก,1,I2,4\nก,1,I2,3\nข,1,I2,x\n", "--strict");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("lines 2, 3").hasLineCount(1);
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LONG + "ก,1,I2,4\nข,1,I2,4\nก,2,I2,3\n",
        LONG + "ก,1,I2,4\nข,1,I2,x\nก,2,O1,100\n",
        "agency,I2\nก,4\nข,4\nก,4\n",
      })
  void anAgencyThatComesBackEndsTheRun(String csv) {
    CommandRun run = score(csv);

    assertThat(run.err())
        .endsWith("ita: -:4: the lines of ก do not stand together: others come after -:2. "
            + "Sort the file by agency, then run it again\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(itaWithInput(csv, "score", "-", "--year=2564", "--minimum=1").err())
        .contains("โปรดเรียงไฟล์ตามหน่วยงาน");
  }

  @Test
  void inAnotherFileAnAgencyMayAnswerOtherInstruments(@TempDir Path folder) throws IOException {
    Path staff = Files.writeString(
        folder.resolve("iit.csv"), "agency,respondent,I2\nก,1,4\nข,1,4\nก ข,1,4\n");
    Path assessor =
        Files.writeString(folder.resolve("oit.csv"), "agency,respondent,O1\nก,1,100\nข,1,0\n");
    List<String> args = List.of("score", "--year=2564", "--lang=en", "--format=json");

    CommandRun run =
        ita(Stream.concat(args.stream(), Stream.of(staff.toString(), assessor.toString()))
            .toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.json()).hasSize(3);
    assertThat(counts(run.json().get(0), "O1")).isEqualTo("1/0/0");

    CommandRun twice =
        ita(Stream.concat(args.stream(), Stream.of(staff.toString(), staff.toString()))
            .toArray(String[]::new));
    assertThat(twice.err())
        .isEqualTo("ita: " + staff + ":2: the same questions were asked of ก in another file "
            + "already, up to " + staff + ":2. Put them into one file, sort it by agency, then run "
            + "it again\n");
    assertThat(twice.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "province, 'ก,ตรัง,1,4|ก,,2,4'",
    "province, 'ก,,1,4|ก,ตรัง,2,4'",
    "province, 'ก,ตรัง,1,4|ข,ตรัง,1,4|ก,,2,4'",
    "type, 'ก,,1,4|ก,A,1,4'",
    "type, 'ก,A,1,4|ก,,1,4'",
  })
  void anAgencyIsNamedInFullOnEveryLineOrOnNone(String column, String lines) {
    CommandRun run =
        score("agency," + column + ",respondent,I2\n" + lines.replace('|', '\n') + "\n");

    assertThat(run.err())
        .contains(": ก is named once with and once without a " + column + ", see -:2")
        .hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void moreRespondentsThanCanBeHeldEndTheRun() {
    StringBuilder csv = new StringBuilder("agency,respondent,O1\n");
    for (int i = 0; i <= RespondentAnswers.MOST_RESPONDENTS; i++) {
      csv.append("ก,").append(i).append(",100\n");
    }

    CommandRun run = itaWithInput(csv.toString(), "score", "-", "--year=2562", "--lang=en");

    assertThat(run.err())
        .isEqualTo("ita: -:200002: ก has too many answers to see who answers twice: at most 200000 "
            + "respondents of each instrument, and 20000000 answers in all\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
    assertThat(itaWithInput(
                csv.toString().replace("respondent", "number"),
                "score",
                "-",
                "--year=2562",
                "--format=json")
            .code())
        .as("who is not known again is not held")
        .isZero();
  }
}
