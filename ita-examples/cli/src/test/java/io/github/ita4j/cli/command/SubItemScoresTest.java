package io.github.ita4j.cli.command;

import static io.github.ita4j.cli.CommandRun.englishWithInput;
import static io.github.ita4j.cli.CommandRun.itaWithInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ita4j.cli.CommandRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published scores of the sub-items of a question, which a year knows or does not. */
class SubItemScoresTest {

  private static String document(int year, String questions) {
    return "{\"schema\": \"ita/assessment/1\", \"fiscalYear\": " + year
        + ", \"agency\": {\"name\": \"ก\"}, \"scores\": {\"overall\": 90.00, \"questions\": "
        + questions + "}}";
  }

  @Test
  void theyAreStatedBesideTheirQuestionAndChangeNoGrade() {
    String scores = "{\"I5\": 61.00, \"I5.1\": 40.50, \"I5.2\": 70, \"O1\": 100}";

    JsonNode with =
        itaWithInput(document(2564, scores), "grade", "-", "--format=json").result();
    JsonNode without =
        itaWithInput(document(2564, "{}"), "grade", "-", "--format=json").result();

    assertThat(with).isEqualTo(without);
    assertThat(with.at("/tier").asText()).isEqualTo("A");
  }

  @Test
  void aWeakOneIsFoundByItsTitle() {
    String text = itaWithInput(
            document(2564, "{\"I5\": 86.00, \"I5.1\": 40.50, \"I5.3\": 99}"), "analyze", "-")
        .out();

    assertThat(text).contains("I5.1").containsPattern("I5\\.1 .*40\\.50");
    assertThat(text).doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "plan", "audit", "uplift --to=AA"})
  void everyCommandReadsThem(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.add(1, "-");

    CommandRun run = itaWithInput(
        document(2564, "{\"I5.1\": 40.50, \"I11.2\": 99.99}"), args.toArray(String[]::new));

    assertThat(run.err()).doesNotContain("I5.1", "I11.2");
    assertThat(run.out()).isNotEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void whereTheYearHasNoneTheyAreRefused() {
    CommandRun run = englishWithInput(document(2568, "{\"I5.1\": 40.50}"), "grade", "-");

    assertThat(run.err())
        .contains("$.scores.questions['I5.1']: unknown element \"I5.1\"", "I5.1 is of 2564");
    assertThat(run.code()).isEqualTo(2);
    assertThat(
            englishWithInput(document(2564, "{\"I5.4\": 40.50}"), "grade", "-").err())
        .contains("nacc-2564r1 has here: I5, I5.1 to I5.3");
  }
}
