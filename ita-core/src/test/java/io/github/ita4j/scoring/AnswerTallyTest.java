package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From counted answers to scores, by hand-computed cases. */
class AnswerTallyTest {

  private static final Framework FY2564 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
  private static final Questionnaire BUNDLED = Questionnaire.of(FY2564);

  private static final AnswerScale TEN = AnswerScale.builder()
      .name("ten")
      .addOption(AnswerOption.of("0", "0"))
      .addOption(AnswerOption.of("10", "100"))
      .build();

  private static int item(Questionnaire questionnaire, String code, int subItem) {
    return questionnaire.findIndex(QuestionCode.parse(code), subItem).orElseThrow();
  }

  private static AnswerScores scores(AnswerTally tally) {
    return Scoring.fromAnswers(tally, 1);
  }

  @Test
  void aQuestionIsTheMeanOverItsRespondents() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    int i2 = item(BUNDLED, "I2", 0);
    tally.add(i2, 1); // 33
    tally.add(i2, 2); // 67
    tally.add(i2, 2); // 67
    AnswerScores scores = scores(tally);
    assertThat(scores.findExact(QuestionCode.parse("I2"))).contains(ExactPoints.of(167, 3));
    assertThat(scores.scores()).containsEntry(QuestionCode.parse("I2"), Score.parse("55.67"));
  }

  @Test
  void scoresOfOneQuestionnaireAreEqualIfTheyAreExactlyTheSame() {
    int i2 = item(BUNDLED, "I2", 0);
    AnswerTally one = new AnswerTally(BUNDLED);
    one.add(i2, 1);
    AnswerTally twice = new AnswerTally(BUNDLED);
    twice.add(i2, 1, 2);
    AnswerTally other = new AnswerTally(BUNDLED);
    other.add(i2, 2);

    assertThat(scores(twice))
        .isEqualTo(scores(one))
        .hasSameHashCodeAs(scores(one))
        .isNotEqualTo(scores(other));
  }

  @Test
  void aReversedQuestionGivesThePointsTheOtherWayRound() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    tally.add(item(BUNDLED, "I9", 0), 3);
    tally.add(item(BUNDLED, "I10", 0), 0);
    assertThat(scores(tally).scores())
        .containsEntry(QuestionCode.parse("I9"), Score.parse("0"))
        .containsEntry(QuestionCode.parse("I10"), Score.parse("100"));
  }

  /**
   * I11: transparent (one of two says "most", 100, one "much", 67), favouring a trader (one
   * "least", reversed 100).
   */
  @Test
  void subItemsAreAveragedFirstHoweverManyAnsweredEach() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    tally.add(item(BUNDLED, "I11", 1), 3);
    tally.add(item(BUNDLED, "I11", 1), 2);
    tally.add(item(BUNDLED, "I11", 2), 0);
    tally.addMissing(item(BUNDLED, "I11", 2));
    assertThat(scores(tally).findExact(QuestionCode.parse("I11"))).contains(ExactPoints.of(367, 4));
  }

  @Test
  void missingAndNotApplicableAreCountedApartAndNeverScored() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    int i2 = item(BUNDLED, "I2", 0);
    tally.add(i2, 3);
    tally.addMissing(i2);
    tally.addMissing(i2);
    tally.addNotApplicable(i2);
    assertThat(tally.answered(i2)).isEqualTo(1);
    assertThat(tally.missing(i2)).isEqualTo(2);
    assertThat(tally.notApplicable(i2)).isEqualTo(1);
    assertThat(scores(tally).scores()).containsEntry(QuestionCode.parse("I2"), Score.parse("100"));
    int i7 = item(BUNDLED, "I7", 0);
    tally.addMissing(i7);
    tally.addNotApplicable(i7);
    assertThat(scores(tally).notAssessed())
        .containsEntry(QuestionCode.parse("I7"), NotAssessed.NO_ANSWERS);
  }

  @Test
  void tooFewRespondentsAreNoScoreForTheQuestionNorForWhatItEnters() {
    AnswerTally tally = everyone(BUNDLED, 5);
    assertThat(Scoring.fromAnswers(tally, 5).scores()).containsKey(Instrument.IIT);
    AnswerScores six = Scoring.fromAnswers(tally, 6);
    assertThat(six.notAssessed())
        .containsEntry(QuestionCode.parse("I2"), NotAssessed.TOO_FEW_RESPONDENTS)
        .containsEntry(new IndicatorId(1), NotAssessed.PART_NOT_ASSESSED)
        .containsEntry(Instrument.IIT, NotAssessed.PART_NOT_ASSESSED)
        .containsEntry(ElementId.OVERALL, NotAssessed.PART_NOT_ASSESSED);
    // An item of OIT is checked by an assessor: the minimum is for the surveys.
    assertThat(six.scores()).containsEntry(Instrument.OIT, Score.parse("100"));
    assertThatThrownBy(() -> Scoring.fromAnswers(tally, 0))
        .hasMessage("minimumRespondents 0: must be 1 or more");
  }

  /** All give the last option of everything. */
  private static AnswerTally everyone(Questionnaire questionnaire, int respondents) {
    AnswerTally tally = new AnswerTally(questionnaire);
    for (int i = 0; i < questionnaire.items().size(); i++) {
      AnswerItem item = questionnaire.items().get(i);
      tally.add(
          i,
          item.scale().options().size() - 1,
          item.question().instrument() == Instrument.OIT ? 1 : respondents);
    }
    return tally;
  }

  /**
   * With the last option for all: reversed questions 0, "no" 100 for I4-I6, "no" 0 for I26.
   * Indicator 1 is 100; 2: I9, I10 are 0 and I11 50, so 350/6; 3: I16-I18 are 0, so 50; 4: I19, I22
   * are 0, so 400/6; 5: I26 is 0, so 500/6. IIT is their mean.
   */
  @Test
  void everythingAboveIsTheWeightedSumOfItsParts() {
    Questionnaire whole = BUNDLED;
    for (int i = 1; i <= 15; i++) {
      whole = whole.with(QuestionCode.of(Instrument.EIT, i), TEN);
    }
    AnswerScores scores = scores(everyone(whole, 3));
    assertThat(scores.findExact(new IndicatorId(2))).contains(ExactPoints.of(350, 6));
    assertThat(scores.findExact(new IndicatorId(3))).contains(ExactPoints.of(50, 1));
    // (100 + 350/6 + 50 + 400/6 + 500/6) / 5
    assertThat(scores.findExact(Instrument.IIT)).contains(ExactPoints.of(2150, 30));
    assertThat(scores.findExact(Instrument.EIT)).contains(ExactPoints.of(100, 1));
    assertThat(scores.findExact(Instrument.OIT)).contains(ExactPoints.of(100, 1));
    // 3/10 · 71.6667 + 30 + 40
    assertThat(scores.findExact(ElementId.OVERALL)).contains(ExactPoints.of(1830, 20));
    assertThat(scores.scores()).containsEntry(ElementId.OVERALL, Score.parse("91.50"));
    assertThat(scores.notAssessed()).isEmpty();
    assertThat(scores.otherScales()).hasSize(15).containsValue(ScaleOrigin.CALLER);
    assertThat(scores.confidence()).isEqualTo(Confidence.INFERRED); // five questions of EIT each

    Scorecard scorecard = scores.scorecard(Agency.ofName("หน่วยงานตัวอย่าง"));
    assertThat(scorecard.framework()).contains(FY2564.id());
    Grade grade = Grading.grade(FY2564, scorecard);
    assertThat(grade.status()).isEqualTo(GradeStatus.DECIDED);
    assertThat(grade.tier().orElseThrow()).hasToString("A");
  }

  /**
   * IIT comes to 84.995 exactly, which is printed as 85.00; cut to 84.99 on the way it would be
   * lower everywhere above.
   */
  @Test
  void nothingIsRoundedBeforeTheEnd() {
    AnswerScale fine = AnswerScale.builder()
        .name("fine")
        .addOption(AnswerOption.of("a", "84.99"))
        .addOption(AnswerOption.of("b", "85.00"))
        .build();
    Framework fy2568 = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));
    Questionnaire questionnaire = Questionnaire.of(fy2568);
    for (int i = 1; i <= 15; i++) {
      questionnaire = questionnaire.with(QuestionCode.of(Instrument.IIT, i), fine);
    }
    AnswerTally tally = new AnswerTally(questionnaire);
    for (int i = 0; i < 15; i++) {
      tally.add(i, 0);
      tally.add(i, 1);
    }
    AnswerScores scores = scores(tally);
    assertThat(scores.findExact(Instrument.IIT)).contains(ExactPoints.of(84995, 1000));
    assertThat(scores.scores()).containsEntry(Instrument.IIT, Score.parse("85.00"));
    assertThat(scores.notAssessed())
        .containsEntry(ElementId.parse("EIT.1"), NotAssessed.NO_RULE)
        .containsEntry(QuestionCode.parse("E1"), NotAssessed.NO_SCALE)
        .containsEntry(ElementId.OVERALL, NotAssessed.PART_NOT_ASSESSED);
  }

  @Test
  void aScaleMadeUpForSamplesIsNamedAsSuchInTheResult() {
    AnswerScale made = TEN.toBuilder().origin(ScaleOrigin.SYNTHETIC).build();
    Questionnaire questionnaire =
        BUNDLED.withSubItems(QuestionCode.parse("E1"), List.of(made, TEN));
    AnswerTally tally = new AnswerTally(questionnaire);
    tally.add(item(questionnaire, "E1", 1), 0);
    tally.add(item(questionnaire, "E1", 2), 1);
    AnswerScores scores = scores(tally);
    assertThat(scores.otherScales())
        .containsOnlyKeys(QuestionCode.parse("E1"))
        .containsValue(ScaleOrigin.SYNTHETIC);
    assertThat(scores.scores()).containsEntry(QuestionCode.parse("E1"), Score.parse("50"));
  }

  @Test
  void aQuestionOfAnOpenCatalogueIsScoredByItself() {
    Framework fy2565 = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2565));
    Questionnaire questionnaire = Questionnaire.of(fy2565).with(QuestionCode.parse("I40"), TEN);
    AnswerTally tally = new AnswerTally(questionnaire);
    tally.add(item(questionnaire, "I40", 0), 1);
    AnswerScores scores = scores(tally);
    assertThat(scores.scores()).containsExactly(entry("I40", "100"));
    assertThat(scores.notAssessed()).containsEntry(Instrument.IIT, NotAssessed.PART_NOT_ASSESSED);
    assertThat(Grading.grade(fy2565, scores.scorecard(Agency.ofName("ก"))).status())
        .isEqualTo(GradeStatus.OPEN);
  }

  @Test
  void aQuestionOfAnOpenCatalogueThatNobodyAnsweredIsNotAssessed() {
    Framework fy2565 = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2565));
    AnswerScores scores =
        scores(new AnswerTally(Questionnaire.of(fy2565).with(QuestionCode.parse("I40"), TEN)));
    assertThat(scores.notAssessed())
        .containsEntry(QuestionCode.parse("I40"), NotAssessed.NO_ANSWERS);
    assertThat(scores.questionnaire().framework()).isEqualTo(fy2565);
  }

  private static java.util.Map.Entry<ElementId, Score> entry(String code, String score) {
    return java.util.Map.entry(QuestionCode.parse(code), Score.parse(score));
  }

  @Test
  void whatIsNotInTheQuestionnaireIsRefusedByName() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    assertThat(BUNDLED.findIndex(QuestionCode.parse("I11"), 0)).isEmpty();
    assertThat(BUNDLED.findIndex(QuestionCode.parse("I11"), 3)).isEmpty();
    assertThat(BUNDLED.findIndex(QuestionCode.parse("I2"), 1)).isEmpty();
    assertThat(BUNDLED.findIndex(QuestionCode.parse("E1"), 0)).isEmpty();
    int i2 = item(BUNDLED, "I2", 0);
    for (int option : new int[] {-1, 4, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> tally.add(i2, option))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("option " + option + " of I2: must be 0 to 3");
    }
    assertThatThrownBy(() -> tally.add(BUNDLED.items().size(), 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tally.addMissing(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    int items = BUNDLED.items().size();
    assertThatThrownBy(() -> new AnswerTally(BUNDLED).addMissing(items))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Index " + items + " out of bounds for length " + items);
    assertThatThrownBy(() -> tally.add(i2, 0, -1)).hasMessage("count -1: must be 0 or more");
    assertThatThrownBy(() -> BUNDLED.with(QuestionCode.parse("I31"), TEN))
        .hasMessageContaining("I31");
    assertThatThrownBy(() -> BUNDLED.withSubItems(QuestionCode.parse("I1"), List.of()))
        .hasMessageContaining("must not be empty");
    assertThat(tally).isEqualTo(new AnswerTally(BUNDLED));
  }

  @Test
  void whatIsCountedCanBeReadBackOptionByOption() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    int i2 = item(BUNDLED, "I2", 0);
    tally.add(i2, 1);
    tally.add(i2, 3, 5);
    tally.add(i2, 2, 0);
    assertThat(tally.count(i2, 0)).isZero();
    assertThat(tally.count(i2, 1)).isEqualTo(1);
    assertThat(tally.count(i2, 2)).isZero();
    assertThat(tally.count(i2, 3)).isEqualTo(5);
    assertThatThrownBy(() -> tally.count(i2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aTallyShowsHowManyAnswersItCounted() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    assertThat(tally).hasToString("0 answers to nacc-2564r1");
    tally.add(item(BUNDLED, "I1", 1), 3);
    tally.add(item(BUNDLED, "I2", 0), 1, 4);
    tally.add(item(BUNDLED, "O43", 0), 1);
    tally.addMissing(item(BUNDLED, "I2", 0));
    tally.addNotApplicable(item(BUNDLED, "I2", 0));
    assertThat(tally).hasToString("6 answers to nacc-2564r1");
  }

  @Test
  void talliesAreEqualByTheirCounts() {
    AnswerTally one = new AnswerTally(BUNDLED);
    AnswerTally same = new AnswerTally(Questionnaire.of(FY2564));
    one.add(0, 3);
    same.add(0, 3);
    assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
    same.addMissing(0);
    assertThat(same).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
  }

  @Test
  void countsBeyondAnyCountryAreExactOrRefused() {
    AnswerTally tally = new AnswerTally(BUNDLED);
    int i2 = item(BUNDLED, "I2", 0);
    tally.add(i2, 1, Long.MAX_VALUE - 1);
    tally.add(i2, 2, 1);
    assertThat(scores(tally).scores()).containsEntry(QuestionCode.parse("I2"), Score.parse("33"));
    assertThatThrownBy(() -> tally.add(i2, 1, 2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> tally.merge(tally)).isInstanceOf(ArithmeticException.class);
    tally.add(i2, 1);
    assertThatThrownBy(() -> tally.add(i2, 1)).isInstanceOf(ArithmeticException.class);
    assertThat(tally.count(i2, 1)).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> scores(tally)).isInstanceOf(ArithmeticException.class);
  }
}
