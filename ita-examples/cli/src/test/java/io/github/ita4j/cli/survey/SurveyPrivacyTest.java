package io.github.ita4j.cli.survey;

import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import io.github.ita4j.testing.InEveryLocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What one person answered is in no message and can be read off no result, unless that is asked
 * for.
 */
class SurveyPrivacyTest {

  private static final String LONG = "agency,respondent,question,answer\n";

  private static CommandRun score(String csv, String... options) {
    List<String> args = new ArrayList<>(List.of("score", "-", "--year=2564"));
    args.addAll(List.of(options));
    return itaWithInput(csv, args.toArray(String[]::new));
  }

  /** Respondents of one agency, each of whom gives the answers to I2 and I7 of one row. */
  private static String respondents(String... answers) {
    StringBuilder csv = new StringBuilder("agency,respondent,I2,I7\n");
    for (int i = 0; i < answers.length; i++) {
      csv.append("ก,").append(i + 1).append(',').append(answers[i]).append('\n');
    }
    return csv.toString();
  }

  private static String[] times(int count, String answers, String... more) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(answers);
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static JsonNode result(String csv, String... options) {
    List<String> args = new ArrayList<>(List.of("--format=json"));
    args.addAll(List.of(options));
    return score(csv, args.toArray(String[]::new)).result();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LONG + "ก,รหัสลับ,I2,คำลับ\n",
        LONG + "ก,1,คำลับ,3\n",
        LONG + "ก,รหัสลับ\uFFFD,I2,3\n",
        LONG + "ก,1,I2,คำลับ\uFFFD\n",
        LONG + "ก,รหัสลับ,I2,\"คำลับ\n",
        LONG + "ก,รหัสลับ,I2,1\nก,รหัสลับ,I2,2\n",
        LONG + "ก,รหัสลับ,I2\n",
        "agency,respondent,instrument,question,answer\nก,1,คำลับ,I2,1\n",
        "agency,respondent,type,I2\nก,1,คำลับ,1\n",
        "agency,respondent,I2,\nก,รหัสลับ,1,คำลับ\n",
        "agency,respondent,I2\nก,รหัสลับ,คำลับ\n",
        "คำลับ,รหัสลับ\n",
        "คำลับ\uFFFD,รหัสลับ\n",
        "ก,รหัสลับ,I2,มาก\n",
      })
  void aRefusalShowsNeitherAnswerNorRespondent(String csv) {
    for (String language : List.of("th", "en")) {
      CommandRun run = score(csv, "--lang=" + language);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("ita: -:").doesNotContain("ลับ");
      assertThat(run.out()).doesNotContain("ลับ");
    }
  }

  /** Files that lost their header. Their first line has the code of a question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "รหัสลับ,I2,คำลับ\n",
        "รหัสลับ,I2,-\n",
        "รหัสลับ,IIT,I2,\n",
        "รหัสลับ,E1,คำลับ\n",
        "รหัสลับ,I2 คำลับ\n",
        "รหัสลับ,I2 คำลับ,I2\n",
        "รหัสลับ I2 มาก\n",
        "รหัสลับ;I2;มาก\n",
        "รหัสลับ\tI2\tมาก\n",
        "รหัสลับ|I2|มาก\n",
      })
  void aFirstLineThatMayBeAnswersIsNotShown(String line) {
    for (String language : List.of("th", "en")) {
      CommandRun run = score(line + line, "--agency=ก", "--lang=" + language);

      assertThat(run.err()).contains("-:").doesNotContain("ลับ");
      assertThat(run.out()).doesNotContain("ลับ");
    }
  }

  @Test
  void headingsWithoutAKnownOneAreShownOnRequest() {
    String csv = "I2,ความเห็น\n3,\n";

    assertThat(score(csv, "--agency=ก", "--lang=en").err())
        .contains("were not used: column B (not shown)\n")
        .endsWith("--show-values shows what was refused\n");
    assertThat(score(csv, "--agency=ก", "--lang=en", "--show-values").err())
        .contains("were not used: column B (ความเห็น)\n")
        .doesNotContain("--show-values");
    assertThat(score("respondent," + csv, "--agency=ก", "--lang=en").err())
        .contains("were not used: column C (ความเห็น)\n")
        .doesNotContain("--show-values");
  }

  @ParameterizedTest
  @CsvSource({
    "I2, คำลับ, '(not shown): must be น้อยที่สุด'",
    "I2, มา\u200Bก, '(invisible character U+200B as character 3; it looks like an answer'",
    "I2, ３, '(a character of another width or kind than those of the keyboard; it looks like'",
    "O1, 100%, '(it looks like an answer with something added or replaced: type'",
    "I2, 98.53, '(a score that was published is no answer'",
  })
  void aRefusalOfAnAnswerDoesNotShowIt(String question, String answer, String said) {
    CommandRun run = score(LONG + "ก,1," + question + ",\"" + answer + "\"\n", "--lang=en");

    assertThat(run.err())
        .startsWith("ita: -:2: " + question + ": (")
        .contains(said)
        .doesNotContain(answer)
        .endsWith("--show-values shows what was refused\n");
    assertThat(
            score(LONG + "ก,1," + question + ",\"" + answer + "\"\n", "--show-values", "--lang=en")
                .err())
        .contains(": " + question + ": " + answer + ": must be")
        .doesNotContain("--show-values");
  }

  @Test
  void whoAnswersDifferentlyIsNotNamed() {
    String csv = LONG + "ก,นาย,I2,1\nก,นาย,I2,2\n";

    assertThat(score(csv, "--lang=en").err())
        .startsWith("ita: -:2: I2: a respondent answered differently on lines 2, 3: none");
    assertThat(score(csv).err())
        .startsWith("ita: -:2: I2: ผู้ตอบคนหนึ่ง ตอบไม่ตรงกันในบรรทัดที่ 2, 3");
    assertThat(score(csv, "--show-values", "--lang=en").err()).contains("respondent นาย answered");
  }

  @Test
  void noCountOfFewerThanFiveRespondentsIsShown() {
    String csv = respondents(times(4, "3,"));
    JsonNode result = result(csv);

    assertThat(result.get("minimumRespondents").asInt()).isEqualTo(5);
    assertThat(result.get("respondents")).hasToString("{\"EIT\":0,\"OIT\":0}");
    assertThat(result.at("/answers/I2")).isEmpty();
    assertThat(result.at("/answers/I7")).as("nor that all of them left it out").isEmpty();
    assertThat(result.at("/notAssessed/I2").asText()).isEqualTo("TOO_FEW_RESPONDENTS");
    assertThat(result.at("/notAssessed/I7").asText()).isEqualTo("TOO_FEW_RESPONDENTS");
    assertThat(result.at("/assessment/respondents").isMissingNode()).isTrue();
    assertThat(result.at("/assessment/scores").isMissingNode()).isTrue();
    assertThat(score(csv, "--lang=en").out())
        .containsPattern("Respondents of IIT +fewer than 5\n")
        .containsPattern("Least respondents +5 in IIT and EIT \\(a minimum of this program, not")
        .containsPattern("\n  I2 .* – +fewer than 5 +not shown +not shown +not assessed: fewer");
    assertThat(score(csv).out()).containsPattern("ผู้ตอบ IIT +น้อยกว่า 5\n");
  }

  @InEveryLocale
  @ParameterizedTest
  @CsvSource({
    // respondents who answer, say N/A, leave out; what is shown of them
    "5, 0, 0, '{\"answeredAtLeast\":5}'",
    "9, 0, 0, '{\"answeredAtLeast\":5}'",
    "5, 4, 0, '{\"answeredAtLeast\":5}'",
    "10, 0, 0, '{\"answered\":10,\"notApplicable\":0,\"missing\":0}'",
    "10, 1, 0, '{\"answeredAtLeast\":7}'",
    "6, 2, 2, '{\"answeredAtLeast\":6}'",
    "10, 4, 4, '{\"answered\":10}'",
    "10, 5, 0, '{\"answered\":10,\"notApplicable\":5,\"missing\":0}'",
    "10, 5, 6, '{\"answered\":10,\"notApplicable\":5,\"missing\":6}'",
    "4, 9, 9, '{}'",
    "0, 9, 9, '{\"answered\":0,\"notApplicable\":9,\"missing\":9}'",
    "0, 9, 1, '{\"answered\":0}'",
  })
  void noCountTellsOfFewerThanFive(int answer, int notApplicable, int leaveOut, String shown) {
    List<String> all = new ArrayList<>(List.of(times(answer, "3,3")));
    all.addAll(List.of(times(notApplicable, "-,3")));
    all.addAll(List.of(times(leaveOut, ",3")));

    JsonNode result = result(respondents(all.toArray(String[]::new)));

    assertThat(result.at("/answers/I2")).hasToString(shown);
    assertThat(result.at("/respondents/IIT").asInt()).isEqualTo(all.size());
    assertThat(result.at("/assessment/respondents")).hasToString("{\"IIT\":" + all.size() + "}");
    assertThat(result.at("/assessment/scores/questions/I2").isMissingNode()).isEqualTo(answer < 5);
  }

  @Test
  void anAnswerThatIsRefusedIsOneOfTheRest() {
    JsonNode result = result(respondents(times(10, "3,3", "x,3", "x,3", "-,3", "-,3", "-,3")));

    assertThat(result.at("/answers/I2")).hasToString("{\"answered\":10}");
  }

  @Test
  void theItemsOfAnAssessorAreCounted() {
    JsonNode result = result("agency,respondent,O1\nก,1,100\n");

    assertThat(result.at("/answers/O1"))
        .hasToString("{\"answered\":1,\"notApplicable\":0,\"missing\":0}");
    assertThat(result.at("/assessment/respondents")).hasToString("{\"OIT\":1}");
  }

  @InEveryLocale
  @Test
  void aLowerMinimumIsPossibleAndIsSaid() {
    String csv = respondents("4,1");

    assertThat(score(csv, "--minimum=1", "--lang=en").out())
        .contains("1 in IIT and EIT: what a single person answered may be read off")
        .containsPattern("\n  I2 .* 100.00 +1 +0 +0\n");
    assertThat(score(csv, "--minimum=1").out()).contains("1 คน ใน IIT และ EIT: อาจอ่านคำตอบ");
    assertThat(score(csv, "--minimum=1", "-o-", "--lang=en").err())
        .startsWith("scores may rest on as few answers as 1, as --minimum asks");
    assertThat(result(csv, "--minimum=1").get("minimumRespondents").asInt()).isEqualTo(1);
    assertThat(result(csv, "--minimum=1", "--lang=en")
            .at("/assessment/source/title")
            .asText())
        .contains("least number of respondents to a question of IIT and EIT: 1");
  }
}
