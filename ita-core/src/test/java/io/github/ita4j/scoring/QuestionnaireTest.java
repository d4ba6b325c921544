package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@InEveryLocale
class QuestionnaireTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2564 = DrawnScorecards.year(2564);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static final QuestionCode E1 = QuestionCode.parse("E1");

  private static final AnswerScale TEN = AnswerScale.builder()
      .name("ten")
      .addOption(AnswerOption.of("0", "0"))
      .addOption(AnswerOption.of("10", "100"))
      .build();

  @Test
  void aQuestionWithSubItemsIsAskedByItsSubItemsNumberedFromOne() {
    assertThat(Questionnaire.of(FY2564).items().subList(0, 7))
        .extracting(AnswerItem::toString)
        .containsExactly("I1.1", "I1.2", "I2", "I3.1", "I3.2", "I3.3", "I4.1");
  }

  @Test
  void aQuestionWithoutAKnownScaleAsksNothing() {
    // FY2563 knows the weight of I1 and not how it is answered.
    Questionnaire questionnaire = Questionnaire.of(FY2563);

    assertThat(questionnaire.findIndex(QuestionCode.parse("I1"), 0)).isEmpty();
    assertThat(questionnaire.items())
        .hasSize(43)
        .allSatisfy(item -> assertThat(item.toString()).startsWith("O"));
    assertThat(Questionnaire.of(FY2568).items()).isEmpty();
  }

  @Test
  void oneSubItemIsTheQuestionItself() {
    assertThat(Questionnaire.of(FY2568).withSubItems(E1, List.of(TEN)))
        .isEqualTo(Questionnaire.of(FY2568).with(E1, TEN))
        .hasToString("nacc-2568r1 [E1]");
    assertThat(Questionnaire.of(FY2568).withSubItems(E1, List.of(TEN, TEN)))
        .hasToString("nacc-2568r1 [E1.1, E1.2]");
  }

  @Test
  void severalQuestionsAreGivenAtOnceAsOneByOne() {
    Questionnaire none = Questionnaire.of(FY2568);
    QuestionCode e2 = QuestionCode.parse("E2");
    Map<QuestionCode, List<AnswerScale>> both = new LinkedHashMap<>();
    both.put(E1, List.of(TEN, TEN));
    both.put(e2, List.of(TEN));

    assertThat(none.withSubItems(both))
        .isEqualTo(none.withSubItems(E1, List.of(TEN, TEN)).with(e2, TEN))
        .hasToString("nacc-2568r1 [E1.1, E1.2, E2]");
    both.put(QuestionCode.parse("E999"), List.of(TEN));
    assertThatThrownBy(() -> none.withSubItems(both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("E999");
  }

  @Test
  void tenThousandSubItemsAreTheMost() {
    Questionnaire none = Questionnaire.of(FY2568);

    assertThat(none.withSubItems(E1, Collections.nCopies(10_000, TEN)).items()).hasSize(10_000);
    assertThatThrownBy(() -> none.withSubItems(E1, Collections.nCopies(10_001, TEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("10001 questions and sub-items: must be at most 10000");
  }

  @Test
  void questionnairesAreEqualByFrameworkQuestionsAndScales() {
    Questionnaire one = Questionnaire.of(FY2568).with(E1, TEN);

    assertThat(Questionnaire.of(FY2568).with(E1, TEN)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(Questionnaire.of(FY2568).with(QuestionCode.parse("E2"), TEN))
        .isNotEqualTo(one)
        .doesNotHaveSameHashCodeAs(one);
    assertThat(Questionnaire.of(FY2568).with(E1, TEN.toBuilder().name("other").build()))
        .isNotEqualTo(one);
    assertThat(Questionnaire.of(DrawnScorecards.year(2567)).with(E1, TEN)).isNotEqualTo(one);
    assertThat(one).isNotEqualTo(Questionnaire.of(FY2568));
  }
}
