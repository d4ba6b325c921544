package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the rules are known that scores of answers rest on. */
class AnswerConfidenceTest {

  private static final QuestionCode O1 = QuestionCode.parse("O1");
  private static final QuestionCode O2 = QuestionCode.parse("O2");

  private static final AnswerScale OWN = AnswerScale.builder()
      .name("own")
      .addOption(AnswerOption.of("0", "0"))
      .addOption(AnswerOption.of("1", "100"))
      .build();

  /** The sample framework with one scale, and these rows on its two questions. */
  private static Framework framework(String confidenceOfScale, String answers) {
    return new FrameworkTexts()
        .replace("elements.tsv", "INFERRED\ts1", "CONFIRMED\ts1")
        .put("scales.tsv", """
            scale\toption_th\toption_en\ten_origin\tpoints\tconfidence\tsource\tnote
            item\t0\t\t\t0.00\tCONFIRMED\ts1\t
            item\t100\t\t\t100.00\t%s\ts1\t
            """.formatted(confidenceOfScale))
        .put(
            "answers.tsv",
            "question\tsub_item\tweight\tscale\tconfidence\tsource\tnote\n" + answers)
        .load();
  }

  private static Confidence confidence(Questionnaire questionnaire, ElementId... answered) {
    AnswerTally tally = new AnswerTally(questionnaire);
    for (int i = 0; i < questionnaire.items().size(); i++) {
      for (ElementId question : answered) {
        if (questionnaire.items().get(i).question().equals(question)) {
          tally.add(i, 1);
        }
      }
    }
    return Scoring.fromAnswers(tally, 1).confidence();
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, CONFIRMED, CONFIRMED",
    "ONE_SOURCE, CONFIRMED, ONE_SOURCE",
    "ONE_SOURCE, INFERRED, INFERRED",
    // that the question has the scale is a rule of its own
    "CONFIRMED, INFERRED, INFERRED",
  })
  void aScoreIsAsWellKnownAsTheScaleAndThatTheQuestionHasIt(
      String scale, String row, Confidence expected) {
    Framework single = framework(scale, "O1\t\t\titem\t" + row + "\ts1\t\n");
    Framework subItems = framework(
        scale,
        "O1\t\t\t\t" + row + "\ts1\t\nO1\t1\t\titem\tCONFIRMED\ts1\t\n"
            + "O1\t2\t\titem\tCONFIRMED\ts1\t\n");

    assertThat(confidence(Questionnaire.of(single), O1)).isEqualTo(expected);
    assertThat(confidence(Questionnaire.of(subItems), O1)).isEqualTo(expected);
  }

  @Test
  void whatIsNotAnsweredOrReplacedByAnotherScaleIsNotUsed() {
    Questionnaire questionnaire =
        Questionnaire.of(framework("ONE_SOURCE", "O1\t\t\titem\tINFERRED\ts1\t\n"));

    assertThat(confidence(questionnaire)).isEqualTo(Confidence.CONFIRMED);
    assertThat(confidence(questionnaire.with(O1, OWN), O1)).isEqualTo(Confidence.CONFIRMED);
  }

  @Test
  void theSumOfTheQuestionsIsAsWellKnownAsTheirWeights() {
    Framework framework =
        framework("CONFIRMED", "O1\t\t1/4\t\tCONFIRMED\ts1\t\nO2\t\t3/4\t\tONE_SOURCE\ts1\t\n");
    Questionnaire questionnaire = Questionnaire.of(framework).with(O1, OWN).with(O2, OWN);

    // Without an answer to O2 there is no sum.
    assertThat(confidence(questionnaire, O1)).isEqualTo(Confidence.CONFIRMED);
    assertThat(confidence(questionnaire, O1, O2)).isEqualTo(Confidence.ONE_SOURCE);
  }
}
