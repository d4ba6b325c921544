package io.github.ita4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.cli.sample.SampleCountry;
import io.github.ita4j.cli.sample.SampleFile;
import io.github.ita4j.cli.survey.RejectedRows;
import io.github.ita4j.cli.survey.SurveyCounter;
import io.github.ita4j.cli.survey.SurveyFile;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  private static final Messages MESSAGES = new Messages(Language.EN, Digits.ARABIC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "'=1",
        "''-1",
        "--",
        "=1,\"2\"",
        "-"
      })
  void noSpreadsheetComputesAFieldAndItComesBackAsItWas(String text) {
    String field = CsvText.field(text);
    String unquoted = field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;

    assertThat(unquoted.equals("-") || unquoted.startsWith("'")).isTrue();
    assertThat(CsvText.read(unquoted)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "มาก", "'quoted'", "'", "a=b", "1-2"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(CsvText.field(text)).isEqualTo(text);
    assertThat(CsvText.read(text)).isEqualTo(text);
  }

  /** The answers to a scale whose labels and agencies begin as formulas, written and read again. */
  @ParameterizedTest
  @EnumSource(SampleFile.Layout.class)
  void namesAndLabelsThatBeginAsFormulasComeBackEqual(SampleFile.Layout layout) throws IOException {
    QuestionCode question = QuestionCode.of(Instrument.IIT, 2);
    AnswerScale scale = AnswerScale.builder()
        .name("formulas")
        .addOptions(
            AnswerOption.of("=HYPERLINK(1)", "0"),
            AnswerOption.of("-", "50"),
            AnswerOption.of("@บวก, \"ลบ\"", "100"))
        .build();
    Questionnaire questionnaire = Questionnaire.of(
            Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)))
        .with(question, scale);
    int item = questionnaire.findIndex(question, 0).orElseThrow();
    Agency agency = Agency.builder().name("=cmd|' /C calc'!A0").province("-ก").build();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    SampleFile file = new SampleFile(csv, questionnaire, List.of(Instrument.IIT), layout, false);
    file.header();
    for (int option = 0; option < 3; option++) {
      int[] answers = new int[questionnaire.items().size()];
      Arrays.fill(answers, SampleCountry.MISSING);
      answers[item] = option;
      file.respondent(agency, "+" + option, Instrument.IIT, answers);
    }
    file.flush();

    List<String> refused = new ArrayList<>();
    SurveyCounter counter =
        new SurveyCounter(questionnaire, new RejectedRows(MESSAGES, refused::add, false, false));
    new SurveyFile("a.csv", counter, Optional.empty())
        .read(new ByteArrayInputStream(csv.toByteArray()), 1);
    counter.close();

    String written = csv.toString(StandardCharsets.UTF_8);
    assertThat(written).contains("'=cmd|' /C calc'!A0", "'=HYPERLINK(1)", "\"'@บวก, \"\"ลบ\"\"\"");
    assertThat(refused).isEmpty();
    assertThat(counter.agencies()).singleElement().satisfies(read -> {
      assertThat(read.agency().name()).isEqualTo(agency.name());
      assertThat(read.tally().answered(item)).isEqualTo(3);
      for (int option = 0; option < 3; option++) {
        assertThat(read.tally().count(item, option)).isEqualTo(1);
      }
    });
  }

  @Test
  void aLabelThatWouldLoseItsApostropheIsRefused() {
    assertThatThrownBy(() -> AnswerScale.builder()
            .name("s")
            .addOptions(AnswerOption.of("=1", "0"), AnswerOption.of("'=1", "100"))
            .build())
        .hasMessage("option '=1 of scale s: must not begin with an apostrophe before = + - or @;"
            + " leave it out");
  }
}
