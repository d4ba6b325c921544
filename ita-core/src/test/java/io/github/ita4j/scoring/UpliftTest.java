package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpliftTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static Uplift.Alone alone(Uplift uplift, String element) {
    return uplift.alone().stream()
        .filter(alone -> alone.element().equals(ElementId.parse(element)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * 0.3·80 + 0.3·80 + 0.4·87.5 = 83.00; what rounds to 85.00 starts at 84.995, which is 1.995 more.
   */
  @Test
  void anElementRisesByTheGapOverItsShare() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2563, "IIT", "80.00", "EIT", "80.00", "OIT", "87.50");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("A"));

    assertThat(uplift.isReached()).contains(false);
    assertThat(uplift.gaps()).singleElement().satisfies(gap -> {
      assertThat(gap.score()).contains(Score.parse("83.00"));
      assertThat(gap.shortfall()).contains(new BigDecimal("2.00"));
    });
    // The overall score is printed with two decimals, so it alone has to be 85.00.
    assertThat(alone(uplift, "overall").needed()).contains(Score.parse("85.00"));
    assertThat(alone(uplift, "IIT").needed()).contains(Score.parse("86.65"));
    assertThat(alone(uplift, "IIT").rise()).contains(new BigDecimal("6.65"));
    assertThat(alone(uplift, "OIT").needed()).contains(Score.parse("92.49"));
  }

  @Test
  void theLeastRiseIsAHundredth() {
    Uplift uplift =
        Uplift.to(FY2563, DrawnScorecards.of(FY2563, "overall", "84.99"), TierCode.parse("A"));

    assertThat(alone(uplift, "overall").needed()).contains(Score.parse("85.00"));
    assertThat(alone(uplift, "overall").rise()).contains(new BigDecimal("0.01"));
  }

  @Test
  void anElementThatCannotSufficeAloneNeedsNoScoreAboveAHundred() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2563, "IIT", "80.00", "EIT", "80.00", "OIT", "20.00");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("A"));

    assertThat(alone(uplift, "IIT").needed()).isEmpty();
    assertThat(alone(uplift, "IIT").rise()).isEmpty();
    // 24 + 24 + 0.4·92.4875 = 84.995
    assertThat(alone(uplift, "OIT").needed()).contains(Score.parse("92.49"));
  }

  /**
   * The parts of IIT come to 80.004, not to 80.00; 84.8012 + 0.06·3.23 = 84.995, where 84.80 would
   * need 3.25.
   */
  @Test
  void whatStandsAboveARisingElementIsSummedUpAnew() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2563, "IIT", "80.00", "1", "80", "2", "80", "3", "80", "4", "80", "5", "80.02", "EIT",
        "80.00", "OIT", "92.00");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("A"));

    assertThat(alone(uplift, "5").needed()).contains(Score.parse("83.25"));
    assertThat(alone(uplift, "IIT").needed()).contains(Score.parse("80.65"));
  }

  @Test
  void theGapOfAComponentIsClosedByTheComponentOnly() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "IIT", "95.00", "EIT.1", "99.00", "EIT.2", "84.25", "OIT", "95.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(uplift.gaps().stream().filter(gap -> gap.shortfall().isPresent()))
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.limit().element()).hasToString("EIT.2");
          assertThat(gap.shortfall()).contains(new BigDecimal("0.75"));
        });
    assertThat(alone(uplift, "EIT.2").needed()).contains(Score.parse("85.00"));
    assertThat(alone(uplift, "IIT").suffices()).contains(false);
    assertThat(alone(uplift, "overall").suffices()).contains(false);
  }

  @Test
  void aTierThatIsReachedAsksForNothing() {
    // The parts come to 84.994; the stated 85.00 is taken at face value.
    Scorecard scorecard = DrawnScorecards.of(
        FY2563, "overall", "85.00", "IIT", "84.98", "EIT", "85.00", "OIT", "85.00");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("A"));

    assertThat(uplift.isReached()).contains(true);
    assertThat(uplift.alone())
        .isNotEmpty()
        .allSatisfy(alone -> assertThat(alone.rise()).contains(new BigDecimal("0.00")));
  }

  @Test
  void theLowestTierAsksForNothingAtAll() {
    Uplift uplift = Uplift.to(FY2568, DrawnScorecards.of(FY2568), TierCode.parse("URGENT"));

    assertThat(uplift.gaps()).isEmpty();
    assertThat(uplift.isReached()).contains(true);
  }

  @Test
  void whereAScoreIsNotKnownNothingIsSaidThatDependsOnIt() {
    Uplift uplift =
        Uplift.to(FY2568, DrawnScorecards.of(FY2568, "overall", "90.00"), TierCode.parse("GOOD"));

    assertThat(uplift.isReached()).isEmpty();
    assertThat(uplift.gaps().get(0).isReached()).contains(true);
    assertThat(uplift.gaps().get(1).isReached()).isEmpty();
    assertThat(uplift.gaps().get(1).shortfall()).isEqualTo(Optional.empty());
    assertThat(alone(uplift, "overall").suffices()).isEmpty();
    assertThat(alone(uplift, "overall").needed()).isEmpty();
  }

  /** With 99.17 overall and EIT 97.24, neither part of EIT can be less than 94.47. */
  @Test
  void aLimitIsReachedWhereTheScoreIsNotKnownButCannotBeLess() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "overall", "99.17", "IIT", "100.00", "EIT", "97.24", "OIT", "100.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(uplift.gaps())
        .anySatisfy(gap -> {
          assertThat(gap.limit().element()).hasToString("EIT.1");
          assertThat(gap.score()).isEmpty();
          assertThat(gap.bounds().low()).isEqualTo(Score.parse("94.47"));
        })
        .allSatisfy(gap -> assertThat(gap.isReached()).contains(true));
    assertThat(uplift.isReached()).contains(true);
    assertThat(alone(uplift, "EIT").rise()).contains(new BigDecimal("0.00"));
    assertThat(Uplift.to(FY2568, scorecard, TierCode.parse("EXCELLENT")).isReached())
        .isEmpty();
  }

  @Test
  void aLimitIsMissedWhereTheScoreIsNotKnownButCannotBeAsMuch() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2568, "IIT", "99.00", "EIT", "40.00", "OIT", "99.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(uplift.gaps()).anySatisfy(gap -> {
      assertThat(gap.limit().element()).hasToString("EIT.1");
      assertThat(gap.isReached()).contains(false);
      assertThat(gap.shortfall()).isEqualTo(Optional.empty());
    });
    assertThat(uplift.isReached()).contains(false);
    assertThat(alone(uplift, "IIT").suffices()).contains(false);
    // Its parts would rise with it, and how far nobody knows.
    assertThat(alone(uplift, "EIT").suffices()).isEmpty();
  }

  @Test
  void whetherAPartSufficesIsUnknownWhileAnotherIsMissing() {
    Uplift uplift =
        Uplift.to(FY2563, DrawnScorecards.of(FY2563, "IIT", "99.00"), TierCode.parse("A"));

    assertThat(uplift.alone()).singleElement().satisfies(iit -> {
      assertThat(iit.element()).hasToString("IIT");
      assertThat(iit.score()).isEqualTo(Score.parse("99.00"));
      assertThat(iit.needed()).isEmpty();
      assertThat(iit.suffices()).isEmpty();
    });
  }

  /**
   * 0.3·100 + 0.3·80 + 0.4·77.49 = 84.996, and with 99.99 for IIT 84.993, which is less than
   * 84.995.
   */
  @Test
  void aHundredPointsMayBeWhatItTakes() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2563, "IIT", "80.00", "EIT", "80.00", "OIT", "77.49");

    assertThat(alone(Uplift.to(FY2563, scorecard, TierCode.parse("A")), "IIT").needed())
        .contains(Score.MAX);
  }

  /** An overall score as it is printed, above three instruments that are all the same. */
  private static Scorecard printedAs(String overall, String instrument) {
    return DrawnScorecards.of(FY2563, "IIT", instrument, "EIT", instrument, "OIT", instrument)
        .toBuilder()
        .putScore(ElementId.OVERALL, StatedScore.parse(overall))
        .build();
  }

  /**
   * Printed with one decimal, 85.0 may be 84.96, and by the parts it is; so the tier is not
   * reached.
   */
  @Test
  void aScoreThatItsPartsExcludeAtFaceValueIsTakenAsNearAsTheyAllow() {
    Scorecard scorecard = printedAs("85.0", "84.96");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("A"));

    assertThat(Grading.grade(FY2563, scorecard).tier()).contains(TierCode.parse("B"));
    assertThat(uplift.isReached()).contains(false);
    assertThat(uplift.gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.shortfall()).contains(new BigDecimal("0.04")));
    assertThat(alone(uplift, "overall").rise()).contains(new BigDecimal("0.04"));
    // 0.4·h + 0.6·84.96 ≥ 84.995
    assertThat(alone(uplift, "OIT").needed()).contains(Score.parse("85.05"));
  }

  @Test
  void aScoreThatItsPartsExcludeFromBelowIsRaisedToWhatTheyAllow() {
    Scorecard scorecard = printedAs("84.9", "84.94");

    assertThat(Uplift.to(FY2563, scorecard, TierCode.parse("A")).gaps())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.score()).contains(Score.parse("84.94"));
          assertThat(gap.shortfall()).contains(new BigDecimal("0.06"));
        });
  }

  /**
   * 0.3·10 + 0.7·100 = 73: missed whatever the rest is, and what IIT would have to bring depends on
   * the rest.
   */
  @Test
  void aPartSaysNothingOfASumThatIsNotKnownEvenIfItIsMissedNow() {
    Uplift uplift =
        Uplift.to(FY2563, DrawnScorecards.of(FY2563, "IIT", "10.00"), TierCode.parse("A"));

    assertThat(uplift.isReached()).contains(false);
    assertThat(alone(uplift, "IIT").suffices()).isEmpty();
  }

  /** At 100.00 for one of four, and for the fifth, which is not known, IIT comes to 70.00. */
  @Test
  void anElementThatCannotSufficeIsNoWayToATier() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2568, "1", "50.00", "2", "50.00", "3", "50.00", "4", "50.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(uplift.alone())
        .extracting(alone -> alone.element().toString())
        .containsExactly("1", "2", "3", "4");
    assertThat(uplift.alone()).allSatisfy(alone -> assertThat(alone.suffices()).contains(false));
  }

  /** Twice 100.00 and three times 75.00 are 85.00 on average. */
  @ParameterizedTest
  @CsvSource({"81.25, true", "75.00, true", "74.99, false"})
  void anElementMayHelpIfTheUnknownOnesComeToEnough(String each, boolean mayHelp) {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "1", each, "2", each, "3", each, "4", each, "EIT.1", "95.00", "EIT.2", "95.00",
        "OIT", "95.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(alone(uplift, "1").suffices())
        .isEqualTo(mayHelp ? Optional.empty() : Optional.of(false));
  }

  /**
   * 0.3·82 + 0.7·100 = 94.60. Indicators 2 to 5 keep what is left of 82, as far as rounding tells.
   */
  @Test
  void anElementSufficesWhereTheUnknownOnesAreBoundedFromAbove() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "overall", "94.60", "1", "50.00", "2", "80.00", "EIT.1", "100.00", "EIT.2",
        "100.00", "OIT", "100.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    // IIT is at least (94.595 − 70)/0.3 = 81.98333…, of which 2 is less than 80.005 and 1 less than
    // 50.005; so 3 to 5 are more than 279.90666… together: 424.975 − 80 − 279.90666… = 65.0683…
    assertThat(alone(uplift, "1").needed()).contains(Score.parse("65.07"));
    assertThat(alone(uplift, "1").suffices()).contains(true);
    assertThat(alone(uplift, "overall").suffices()).isEmpty();
  }

  /** 0.3·60 + 0.7·100 = 88.00. If 1 rises by 50, IIT rises by 10, to 70: the others stay. */
  @Test
  void anElementCannotSufficeWhereTheUnknownOnesAreBoundedFromAbove() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "overall", "88.00", "1", "50.00", "2", "50.00", "EIT.1", "100.00", "EIT.2",
        "100.00", "OIT", "100.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(alone(uplift, "1").suffices()).contains(false);
    assertThat(alone(uplift, "2").suffices()).contains(false);
  }

  /** Either part of EIT may be 85.00, but not both: their mean is less than 84.995. */
  @Test
  void unknownScoresThatCannotAllBeEnoughAreNoWayToATier() {
    Scorecard scorecard =
        DrawnScorecards.of(FY2568, "IIT", "80.00", "EIT", "84.99", "OIT", "99.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(uplift.isReached()).contains(false);
    assertThat(alone(uplift, "IIT").suffices()).contains(false);
    assertThat(alone(uplift, "EIT").suffices()).contains(false); // for IIT
    Scorecard onlyEit = DrawnScorecards.of(FY2568, "IIT", "99.00", "EIT", "84.99", "OIT", "99.00");
    Uplift ofEit = Uplift.to(FY2568, onlyEit, TierCode.parse("GOOD"));
    assertThat(ofEit.gaps())
        .filteredOn(gap -> gap.limit().element().level() == Level.PART)
        .hasSize(2)
        .allSatisfy(gap -> assertThat(gap.isReached()).isEmpty());
    assertThat(ofEit.isReached()).contains(false);
    assertThat(alone(ofEit, "IIT").suffices()).contains(false);
    assertThat(alone(ofEit, "EIT").suffices()).isEmpty();
  }

  /** EIT stays at 84.99 if the overall score rises, so its parts cannot both rise to 85.00. */
  @Test
  void whatIsKnownBelowARisingElementHoldsItsUnknownPartsDown() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "overall", "84.00", "EIT", "84.99");

    assertThat(alone(Uplift.to(FY2568, scorecard, TierCode.parse("GOOD")), "overall")
            .suffices())
        .contains(false);
    assertThat(alone(Uplift.to(FY2568, scorecard, TierCode.parse("PASS")), "overall")
            .needed())
        .contains(Score.parse("85.00"));
  }

  /** 0.4·100 + 0.3·82 = 64.60; IIT, which is not known, can add 30. */
  @Test
  void anElementSufficesIfItDoesWhateverTheUnknownOnesAre() {
    Scorecard scorecard = DrawnScorecards.of(FY2563, "EIT", "82.00", "OIT", "60.00");

    Uplift uplift = Uplift.to(FY2563, scorecard, TierCode.parse("D"));

    // 0.3·h + 0.4·60 ≥ 54.995 is too much, 0.3·82 + 0.4·h ≥ 54.995 from 75.99 on.
    assertThat(alone(uplift, "OIT").needed()).contains(Score.parse("75.99"));
    assertThat(alone(uplift, "EIT").suffices()).isEmpty();
    assertThat(alone(Uplift.to(FY2563, scorecard, TierCode.parse("AA")), "EIT").suffices())
        .contains(false);
  }

  /**
   * EIT contradicts its parts by a little, so that IIT is still known to be 60 or slightly more.
   */
  @Test
  void whereScoresContradictEachOtherTheBoundsOfTheUnknownOnesTell() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "overall", "88.00", "1", "50.00", "2", "50.00", "EIT", "100.00", "EIT.1", "99.90",
        "EIT.2", "99.90", "OIT", "100.00");

    Uplift uplift = Uplift.to(FY2568, scorecard, TierCode.parse("GOOD"));

    assertThat(Grading.grade(FY2568, scorecard).status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(alone(uplift, "1").suffices()).contains(false);
  }

  /** EIT and its parts exclude each other by a little; what IIT is depends on overall and OIT. */
  private static Uplift contradictory(String tier, String... more) {
    List<String> scores =
        new ArrayList<>(List.of("EIT", "100.00", "EIT.1", "99.90", "EIT.2", "99.90"));
    scores.addAll(List.of(more));
    Scorecard scorecard = DrawnScorecards.of(FY2568, scores.toArray(new String[0]));
    assertThat(Grading.grade(FY2568, scorecard).status()).isEqualTo(GradeStatus.CONTRADICTORY);
    return Uplift.to(FY2568, scorecard, TierCode.parse(tier));
  }

  /** 0.3·60 + 0.3·100 + 0.4·90 = 84.00, so IIT is about 60 and stays so if OIT rises. */
  @Test
  void whereScoresContradictEachOtherEachLimitElsewhereMustBePossible() {
    assertThat(alone(contradictory("GOOD", "overall", "84.00", "OIT", "90.00"), "OIT")
            .suffices())
        .contains(false);
    // Without an overall score IIT may be anything.
    assertThat(alone(contradictory("GOOD", "OIT", "80.00"), "OIT").suffices()).isEmpty();
    assertThat(contradictory("GOOD", "OIT", "90.00").isReached()).isEmpty();
  }

  /** With 50 for two of five, IIT is 80 at most. */
  @Test
  void whereScoresContradictEachOtherEachLimitBelowMustBePossible() {
    assertThat(alone(contradictory("GOOD", "overall", "84.00", "OIT", "90.00"), "overall")
            .suffices())
        .isEmpty();
    assertThat(alone(
                contradictory(
                    "GOOD", "overall", "84.00", "OIT", "90.00", "1", "50.00", "2", "50.00"),
                "overall")
            .suffices())
        .contains(false);
  }

  /** EIT, which its indicators exclude, is 20 at face value: 0.3·100 + 0.3·20 + 0.4·100 = 76. */
  @Test
  void whereScoresContradictEachOtherEachLimitAboveMustBePossible() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2563, "IIT", "50.00", "EIT", "20.00", "6", "90.00", "7", "90.00", "8", "90.00");

    assertThat(Grading.grade(FY2563, scorecard).status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(alone(Uplift.to(FY2563, scorecard, TierCode.parse("A")), "IIT").suffices())
        .contains(false);
    assertThat(alone(Uplift.to(FY2563, scorecard, TierCode.parse("B")), "IIT").suffices())
        .isEmpty();
    // 0.3·100 + 0.3·20 + 0.4·20 = 44
    Scorecard known = scorecard.toBuilder()
        .putScore(Instrument.OIT, StatedScore.parse("20.00"))
        .build();
    assertThat(alone(Uplift.to(FY2563, known, TierCode.parse("A")), "IIT").suffices())
        .contains(false);
  }

  /** 0.3·100 + 0.3·50.01 + 0.4·99.98 = 84.995, which is printed as 85.00. */
  @Test
  void aSumThatIsExactlyTheLeastToBeRoundedUpReachesTheLimit() {
    Scorecard reached = DrawnScorecards.of(FY2563, "IIT", "100", "EIT", "50.01", "OIT", "99.98");
    assertThat(Uplift.to(FY2563, reached, TierCode.parse("A")).isReached()).contains(true);

    // 0.3·50.01 + 0.4·99.98 = 54.995, whatever EIT is.
    Scorecard missed = DrawnScorecards.of(FY2563, "IIT", "40.00", "OIT", "99.98");
    assertThat(alone(Uplift.to(FY2563, missed, TierCode.parse("D")), "IIT").needed())
        .contains(Score.parse("50.01"));
  }

  /** Where IIT is not known, all depends on it as long as the rest can be enough. */
  @Test
  void whatIsExactlyEnoughMaySuffice() {
    Framework fy2566 = DrawnScorecards.year(2566);
    Scorecard scorecard =
        DrawnScorecards.of(fy2566, "EIT.1", "50.00", "EIT.2", "69.99", "OIT", "90.00");
    // 0.5·100 + 0.5·69.99 = 84.995
    assertThat(
            alone(Uplift.to(fy2566, scorecard, TierCode.parse("GOOD")), "EIT.1").suffices())
        .isEmpty();

    Scorecard contradictory = scorecard.toBuilder()
        .putScore(ElementId.parse("9"), StatedScore.parse("10.00"))
        .putScore(ElementId.parse("10"), StatedScore.parse("10.00"))
        .build();
    assertThat(Grading.grade(fy2566, contradictory).status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(alone(Uplift.to(fy2566, contradictory, TierCode.parse("GOOD")), "EIT.1")
            .suffices())
        .isEmpty();

    // 0.3·100 + 0.3·16.65 + 0.4·100 = 74.995
    Scorecard ofFy2563 = DrawnScorecards.of(FY2563, "EIT", "16.65", "OIT", "10.00");
    assertThat(alone(Uplift.to(FY2563, ofFy2563, TierCode.parse("B")), "OIT").suffices())
        .isEmpty();
    Scorecard excluded = DrawnScorecards.of(
        FY2563, "EIT", "16.65", "OIT", "10.00", "6", "90.00", "7", "90.00", "8", "90.00");
    assertThat(alone(Uplift.to(FY2563, excluded, TierCode.parse("B")), "OIT").suffices())
        .isEmpty();
  }

  @Test
  void anElementInNoSumIsNoWayToATier() {
    Scorecard scorecard = DrawnScorecards.of(
        FY2568, "IIT", "80.00", "EIT.1", "80.00", "EIT.2", "80.00", "OIT", "80.00", "6", "50.00",
        "E1", "40.00");

    assertThat(Uplift.to(FY2568, scorecard, TierCode.parse("GOOD")).alone())
        .extracting(alone -> alone.element().toString())
        .containsExactly("overall", "IIT", "EIT", "OIT", "EIT.1", "EIT.2");
  }

  @Test
  void frameworksWithoutTiersAndUnknownTiersAreRefused() {
    Framework fy2569 = DrawnScorecards.year(2569);
    assertThatThrownBy(() -> Uplift.to(fy2569, DrawnScorecards.of(fy2569), TierCode.parse("GOOD")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tier GOOD: nacc-2569r1 has no tiers");
    assertThatThrownBy(() -> Uplift.to(FY2568, DrawnScorecards.of(FY2568), TierCode.parse("AA")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
