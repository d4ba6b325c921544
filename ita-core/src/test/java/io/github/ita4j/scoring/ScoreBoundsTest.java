package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.framework.WrongLimit;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from stated scores, by cases worked out by hand. */
class ScoreBoundsTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2566 = DrawnScorecards.year(2566);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static ScoreBounds bounds(Framework framework, String... elementsAndScores) {
    return Scoring.bounds(framework, DrawnScorecards.of(framework, elementsAndScores));
  }

  private static ElementId id(String text) {
    return ElementId.parse(text);
  }

  private static void assertRange(ScoreBounds bounds, String element, String low, String high) {
    assertThat(bounds.element(id(element)).low()).hasToString(low);
    assertThat(bounds.element(id(element)).high()).hasToString(high);
  }

  @Test
  void theRulesOfAScorecardAreThoseThatItPinsOrTheLatestOfItsYear() {
    Scorecard pinned = DrawnScorecards.of(FY2568, "IIT", "90");
    Scorecard ofYear = pinned.toBuilder().framework(Optional.empty()).build();

    assertThat(Scoring.bounds(Frameworks.bundled(), pinned).framework()).isEqualTo(FY2568);
    assertThat(Scoring.bounds(Frameworks.bundled(), ofYear).framework()).isEqualTo(FY2568);
  }

  private static List<TierLimit> limits(String... elementsAndScores) {
    return Arrays.stream(elementsAndScores)
        .map(text -> text.split("=", -1))
        .map(parts -> WrongLimit.of(FY2568, id(parts[0]), Score.parse(parts[1])))
        .toList();
  }

  @Test
  void aSumOfWhichAPartIsMissingHasNoFaceValue() {
    ScoreBounds bounds = bounds(FY2566, "IIT", "90.00", "6", "80.00");

    assertThat(bounds.element(ElementId.OVERALL).nominal()).isEmpty();
    assertThat(bounds.findExactNominal(ElementId.OVERALL)).isEmpty();
    assertThat(bounds.element(id("EIT")).nominal()).isEmpty();
    assertThat(bounds.element(id("IIT")).nominal()).contains(Score.parse("90.00"));
  }

  @Test
  void aSumOfNothingButZeroesIsZeroAndNotMissing() {
    ScoreBounds bounds = bounds(FY2563, "IIT", "0.00", "EIT", "0.00", "OIT", "0.00");

    assertThat(bounds.element(ElementId.OVERALL).nominal()).contains(Score.ZERO);
    assertThat(bounds.findExactSumOfParts(ElementId.OVERALL)).contains(ExactPoints.of(0, 1));
    assertRange(bounds, "overall", "0.00", "0.00");
  }

  @Test
  void whatHasNoPartsIsNoSum() {
    ScoreBounds bounds = bounds(FY2568, "O8", "50.00", "IIT", "50.00");

    assertThat(bounds.findExactSumOfParts(id("O8"))).isEmpty();
    assertThat(bounds.findExactSumOfParts(id("O9"))).isEmpty();
    assertThat(bounds.findExactNominal(id("O8"))).contains(ExactPoints.of(50, 1));
  }

  /**
   * 85.00 is from 84.995 on and below 85.005, 100.00 from 99.995 on: IIT is from (84.995 - 70)/0.3
   * = 49.98333 on and below (85.005 - 69.9965)/0.3 = 50.02833.
   */
  @Test
  void aSumAndTheOtherPartsBoundAPart() {
    ScoreBounds bounds = bounds(FY2566, "overall", "85.00", "EIT", "100.00", "OIT", "100.00");

    assertRange(bounds, "IIT", "49.98", "50.03");
    assertThat(bounds.canReach(id("IIT"), Score.parse("50.03"))).isTrue();
    assertThat(bounds.canReach(id("IIT"), Score.parse("50.04"))).isFalse();
    assertThat(bounds.canMiss(id("IIT"), Score.parse("49.98"))).isFalse();
    assertThat(bounds.canMiss(id("IIT"), Score.parse("49.99"))).isTrue();
    assertThat(bounds.element(id("IIT")).nominal()).isEmpty();
  }

  /** 3·94.995 - 200 is 84.985, the very end from which on 84.99 is printed. */
  @Test
  void whatIsOnTheEndOfALimitFromAboveCannotMissIt() {
    ScoreBounds bounds = bounds(FY2563, "EIT", "95.00");

    assertRange(bounds, "6", "84.99", "100.00");
    assertThat(bounds.canMiss(id("6"), Score.parse("84.99"))).isFalse();
    assertThat(bounds.canMiss(id("6"), Score.parse("85.00"))).isTrue();
  }

  @Test
  void theOverallScoreReachesWhatItsPartsAllow() {
    ScoreBounds bounds = bounds(FY2563, "IIT", "80.00", "EIT", "80.00", "OIT", "80.00");

    assertRange(bounds, "overall", "80.00", "80.00");
    assertThat(bounds.canReach(ElementId.OVERALL, Score.parse("80.01"))).isFalse();
    assertThat(bounds.canReach(ElementId.OVERALL, Score.parse("80.00"))).isTrue();
    assertThat(bounds.canMiss(ElementId.OVERALL, Score.parse("80.00"))).isFalse();
    assertThat(bounds.canMiss(ElementId.OVERALL, Score.parse("80.01"))).isTrue();
  }

  /**
   * EIT is stated as 20.00, its parts come to 60 at least, and the rest leaves 91.65 to 91.695 for
   * it: so 8 is from 3·91.65 - 2·90.005 = 94.94 on and below 3·91.695 - 2·89.995 = 95.095.
   */
  @Test
  void anElementInConflictStillTellsItsPartsWhatTheRestOfTheNumbersLeave() {
    ScoreBounds bounds = bounds(
        FY2563, "overall", "97.50", "IIT", "100.00", "OIT", "100.00", "EIT", "20.00", "6", "90.00",
        "7", "90.00");

    assertThat(bounds.isContradictory()).isTrue();
    assertThat(bounds.conflicts()).singleElement().satisfies(conflict -> {
      assertThat(conflict.element()).isEqualTo(id("EIT"));
      assertThat(conflict.fits()).isEqualTo(ConsistentSide.PARTS);
    });
    assertRange(bounds, "8", "94.94", "95.09");
  }

  /**
   * EIT is stated as 100.00, its parts come to 66.67 at most, and the rest leaves 91.65 to 91.695
   * for it.
   */
  @Test
  void anElementInConflictWhosePartsFitNothingTellsThemOnlyWhatTheyAre() {
    ScoreBounds bounds = bounds(
        FY2563, "overall", "97.50", "IIT", "100.00", "OIT", "100.00", "EIT", "100.00", "6", "50.00",
        "7", "50.00");

    assertThat(bounds.conflicts()).singleElement().satisfies(conflict -> {
      assertThat(conflict.element()).isEqualTo(id("EIT"));
      assertThat(conflict.fits()).isEqualTo(ConsistentSide.NEITHER);
    });
    assertRange(bounds, "8", "0.00", "100.00");
  }

  @ParameterizedTest
  @CsvSource({
    // element, score, can be that much or more, can be less
    "O8, 50.00, true, false",
    "O8, 50.01, false, true",
    "O8, 49.99, true, false",
    "O9, 100.00, true, true",
    "O9, 0.00, true, false",
    "O9, 0.01, true, true",
  })
  void anElementThatStandsAloneIsWhatIsStatedOfItOrAnything(
      String element, String score, boolean reaches, boolean misses) {
    ScoreBounds bounds = bounds(FY2568, "O8", "50.00");

    assertRange(bounds, "O8", "50.00", "50.00");
    assertRange(bounds, "O9", "0.00", "100.00");
    assertThat(bounds.canReach(id(element), Score.parse(score))).isEqualTo(reaches);
    assertThat(bounds.canMiss(id(element), Score.parse(score))).isEqualTo(misses);
  }

  @Test
  void whatTheFrameworkDoesNotHaveIsRefusedAndWhatAnOpenCatalogueMayHaveIsNot() {
    assertThatThrownBy(() -> bounds(FY2568).element(id("O99")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("O99");
    assertThatThrownBy(() -> bounds(FY2568).canReach(id("O99"), Score.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bounds(FY2568, "O99", "1.00"))
        .isInstanceOf(IllegalArgumentException.class);

    assertRange(bounds(FY2566, "E40", "12.30"), "E40", "12.30", "12.30");
    assertRange(bounds(FY2566), "E40", "0.00", "100.00");
  }

  /** 94.995 overall with 100 for both surveys leaves 87.4875 for OIT. */
  @ParameterizedTest
  @CsvSource(nullValues = "none", textBlock = """
          90.00, 90.00, 90.00, GOOD
          # The overall score is 84.995 to 85.005, and is printed as 85.00.
          85.00, 85.00, 85.00, GOOD
          84.99, 85.00, 85.01, PASS
          # A component below its limit leaves no higher tier, whatever the rest is.
          65.00, 95.00, 95.00, PASS
          10.00, 10.00, 10.00, URGENT
          """)
  void theTierAtFaceValueIsTheHighestWhoseLimitsAreReached(
      String iit, String eit, String oit, String tier) {
    ScoreBounds bounds = bounds(FY2568, "IIT", iit, "EIT.1", eit, "EIT.2", eit, "OIT", oit);

    assertThat(bounds.findNominalTier().map(Tier::code)).contains(TierCode.parse(tier));
    assertThat(bounds.possibleTiers()).contains(bounds.findNominalTier().orElseThrow());
    assertThat(bounds.findNominalTier(bounds.possibleTiers())).isEqualTo(bounds.findNominalTier());
  }

  @Test
  void thereIsNoTierAtFaceValueWhereAScoreIsMissingOrNoTierIsPossible() {
    assertThat(bounds(FY2568, "IIT", "99.00").findNominalTier()).isEmpty();
    assertThat(bounds(FY2568).findNominalTier()).isEmpty();
    assertThat(
            bounds(FY2568, "EIT", "90.00", "EIT.1", "10.00", "EIT.2", "10.00").findNominalTier())
        .isEmpty();
  }

  @Test
  void ifASumReachesALimitItsPartsMustBeWhatThatTakes() {
    ScoreBounds reached = bounds(FY2563).ifReached(limits("overall=95.00")).orElseThrow();

    assertRange(reached, "overall", "95.00", "100.00");
    assertRange(reached, "OIT", "87.49", "100.00");
    assertThat(reached.canMiss(id("OIT"), Score.parse("87.50"))).isTrue();
    assertThat(reached.canMiss(id("OIT"), Score.parse("87.48"))).isFalse();
  }

  /** 0.3·84.995 is 25.4985, and a fifth of it 5.0997. */
  @ParameterizedTest
  @CsvSource({"IIT, 25.50", "1, 5.10"})
  void ifAPartBelowAllThatIsStatedReachesALimitItsSumsMustBeWhatFollows(String part, String low) {
    ScoreBounds reached = bounds(FY2563).ifReached(limits(part + "=85.00")).orElseThrow();

    assertRange(reached, part, "85.00", "100.00");
    assertRange(reached, "overall", low, "100.00");
  }

  /**
   * Each of 90 for IIT, EIT and OIT alone goes with 89.00 for the overall score; all three do not.
   */
  @Test
  void limitsThatCanOnlyBeReachedApartLeaveNothing() {
    ScoreBounds bounds = bounds(FY2563, "overall", "89.00");

    assertThat(bounds.ifReached(limits("IIT=90.00", "EIT=90.00"))).isPresent();
    assertThat(bounds.ifReached(limits("IIT=90.00", "EIT=90.00", "OIT=90.00"))).isEmpty();
    assertThat(bounds.ifReached(limits("overall=89.01"))).isEmpty();
    assertThat(bounds.ifReached(limits("overall=89.00"))).isPresent();
  }

  @Test
  void stillMoreLimitsComeOnTopOfThoseThatAreReached() {
    ScoreBounds both = bounds(FY2563)
        .ifReached(limits("IIT=90.00"))
        .flatMap(first -> first.ifReached(limits("EIT=90.00")))
        .orElseThrow();

    // 0.6·89.995
    assertRange(both, "overall", "54.00", "100.00");
    assertThat(
            both.ifReached(limits("IIT=80.00")).orElseThrow().element(id("IIT")).low())
        .isEqualTo(Score.parse("90.00"));
  }

  @Test
  void scoresThatExcludeEachOtherLeaveNothingToReachALimitWith() {
    ScoreBounds bounds =
        bounds(FY2563, "overall", "10.00", "IIT", "80.00", "EIT", "80.00", "OIT", "80.00");

    assertThat(bounds.ifReached(List.of())).isEmpty();
    assertThat(bounds(FY2563).ifReached(List.of())).isPresent();
  }

  @Test
  void aLimitOfAnElementThatStandsAloneIsReachedOrNotAndSaysNoMore() {
    assertThat(bounds(FY2568, "O8", "50.00").ifReached(limits("O8=50.01"))).isEmpty();
    assertThat(bounds(FY2568, "O8", "50.00").ifReached(limits("O8=50.00"))).isPresent();
    assertRange(
        bounds(FY2568).ifReached(limits("O8=50.00")).orElseThrow(), "OIT", "0.00", "100.00");
  }

  /** 0.299999·80 + 0.300001·90 + 0.4·60.01 = 75.00401; the ends lie 0.005 below and above. */
  @Test
  void weightsOfVerySmallFractionsAreExactToo() {
    Framework fine = new FrameworkTexts()
        .replace("elements.tsv", "IIT\toverall\t3/10", "IIT\toverall\t299999/1000000")
        .replace("elements.tsv", "EIT\toverall\t3/10", "EIT\toverall\t300001/1000000")
        .load();

    ScoreBounds bounds =
        bounds(fine, "IIT", "80.00", "EIT.1", "95.00", "EIT.2", "85.00", "OIT", "60.01");

    assertThat(bounds.findExactNominal(ElementId.OVERALL))
        .contains(ExactPoints.of(7_500_401, 100_000));
    assertThat(bounds.element(ElementId.OVERALL).nominal()).contains(Score.parse("75.00"));
    assertRange(bounds, "overall", "75.00", "75.01");
    assertRange(bounds, "EIT", "90.00", "90.00");
  }
}
