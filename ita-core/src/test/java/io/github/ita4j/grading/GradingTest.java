package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import org.junit.jupiter.api.Test;

/** What is given where rounding or a gap leaves several tiers, by cases worked out by hand. */
class GradingTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2566 = DrawnScorecards.year(2566);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static Grade grade(Framework framework, String... elementsAndScores) {
    return Grading.grade(framework, DrawnScorecards.of(framework, elementsAndScores));
  }

  /** 0.3·160.02 + 0.4·92.47 = 84.994, which may be 84.999 as well and is printed as 84.99. */
  @Test
  void whatIsJustBelowALimitAtFaceValueIsGivenTheTierBelowAndFails() {
    Grade grade = grade(FY2563, "IIT", "80.01", "EIT", "80.01", "OIT", "92.47");

    assertThat(grade.overall().nominal()).contains(Score.parse("84.99"));
    assertThat(grade.status()).isEqualTo(GradeStatus.BOUNDARY);
    assertThat(grade.possibleTiers()).containsExactly(TierCode.parse("A"), TierCode.parse("B"));
    assertThat(grade.tier()).contains(TierCode.parse("B"));
    assertThat(grade.passCheck().outcome()).isEqualTo(PassCheck.Outcome.FAILS);
    assertThat(grade.passCheck().certain()).isFalse();
    assertThat(grade.missing()).isEmpty();
  }

  /** 0.3·160.03 + 0.4·92.47 = 84.997, which may be 84.992 as well and is printed as 85.00. */
  @Test
  void whatIsOnALimitAtFaceValueIsGivenTheTierAndPasses() {
    Grade grade = grade(FY2563, "IIT", "80.01", "EIT", "80.02", "OIT", "92.47");

    assertThat(grade.overall().nominal()).contains(Score.parse("85.00"));
    assertThat(grade.status()).isEqualTo(GradeStatus.BOUNDARY);
    assertThat(grade.tier()).contains(TierCode.parse("A"));
    assertThat(grade.passCheck().outcome()).isEqualTo(PassCheck.Outcome.PASSES);
    assertThat(grade.passCheck().certain()).isFalse();
  }

  /** 0.3·100 + 0.3·50.01 + 0.4·99.98 = 84.995, which is printed as 85.00. */
  @Test
  void whatIsExactlyTheLeastToBeRoundedUpIsGivenTheTierAtFaceValue() {
    Grade grade = grade(FY2563, "IIT", "100.00", "EIT", "50.01", "OIT", "99.98");

    assertThat(grade.overall().nominal()).contains(Score.parse("85.00"));
    assertThat(grade.status()).isEqualTo(GradeStatus.BOUNDARY);
    assertThat(grade.tier()).contains(TierCode.parse("A"));
  }

  /** 85 printed without decimals may be 84.5, which misses the limit of a component. */
  @Test
  void aComponentPrintedWithoutDecimalsIsTakenAtFaceValueBesideOthersThatAreCertain() {
    Grade grade = grade(FY2566, "IIT", "90.00", "EIT", "90.00", "OIT", "85");

    assertThat(grade.possibleTiers())
        .containsExactly(TierCode.parse("GOOD"), TierCode.parse("PASS"));
    assertThat(grade.status()).isEqualTo(GradeStatus.BOUNDARY);
    assertThat(grade.tier()).contains(TierCode.parse("GOOD"));
    assertThat(grade.passCheck().certain()).isTrue();
  }

  @Test
  void withoutAnOverallScoreNeitherTierNorPassIsGiven() {
    Grade grade = grade(FY2563, "IIT", "90.00");

    assertThat(grade.status()).isEqualTo(GradeStatus.OPEN);
    assertThat(grade.tier()).isEmpty();
    assertThat(grade.passCheck().outcome()).isEqualTo(PassCheck.Outcome.UNKNOWN);
    assertThat(grade.passCheck().certain()).isFalse();
    assertThat(grade.missing()).extracting(Object::toString).containsExactly("overall");
  }

  /** The stated 90.00 reaches the mark, the 70.00 of the components do not. */
  @Test
  void scoresThatExcludeEachOtherPassOrFailAtFaceValueOnly() {
    Grade passes =
        grade(FY2568, "overall", "90.00", "IIT", "70", "EIT.1", "70", "EIT.2", "70", "OIT", "70");
    Grade fails =
        grade(FY2568, "overall", "70.00", "IIT", "90", "EIT.1", "90", "EIT.2", "90", "OIT", "90");

    assertThat(passes.status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(passes.passCheck().outcome()).isEqualTo(PassCheck.Outcome.PASSES);
    assertThat(passes.passCheck().certain()).isFalse();
    assertThat(fails.status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(fails.passCheck().outcome()).isEqualTo(PassCheck.Outcome.FAILS);
    assertThat(fails.passCheck().certain()).isFalse();
  }

  @Test
  void anIndicatorMoreDoesNotLowerTheConfidenceOfWhatIsDecidedWithoutIt() {
    Grade components = grade(
        FY2568, "overall", "89.30", "IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94", "OIT",
        "85.75");
    Grade more = grade(
        FY2568, "overall", "89.30", "IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94", "OIT",
        "85.75", "3", "98.44");
    // Here the tier follows only with the indicators, whose weights are inferred.
    Grade byIndicators = grade(
        FY2568, "EIT.1", "99.25", "EIT.2", "87.94", "OIT", "85.75", "1", "89.73", "2", "89.73", "3",
        "89.73", "4", "89.73", "5", "89.73");

    assertThat(components.confidence()).isEqualTo(Confidence.ONE_SOURCE);
    assertThat(more.confidence()).isEqualTo(Confidence.ONE_SOURCE);
    assertThat(byIndicators.status()).isEqualTo(GradeStatus.DECIDED);
    assertThat(byIndicators.confidence()).isEqualTo(Confidence.INFERRED);
  }

  @Test
  void gradesAndPassChecksAreEqualByTheirValues() {
    Grade grade = grade(FY2563, "overall", "90.00");
    Grade other = grade(FY2563, "overall", "50.00");

    assertThat(grade(FY2563, "overall", "90.00"))
        .isEqualTo(grade)
        .hasSameHashCodeAs(grade)
        .isNotEqualTo(other);
    assertThat(grade(FY2563, "overall", "91.00").passCheck())
        .isEqualTo(grade.passCheck())
        .hasSameHashCodeAs(grade.passCheck())
        .isNotEqualTo(other.passCheck());
  }
}
