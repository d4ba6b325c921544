package io.github.ita4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ConsistentSide;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import org.junit.jupiter.api.Test;

@InEveryLocale
class AuditTest {

  private static final String LIST_OF_INDICATORS =
      "1=90.77 2=80.06 3=81.79 4=74.43 5=76.81 6=75.32 7=80.91 8=71.70 9=19.68 10=0.00";

  /** A scorecard of a year with scores such as {@code IIT=89.73}. */
  private static ScorecardBuilder scorecard(int year, String scores) {
    ScorecardBuilder scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(year))
        .agency(Agency.ofName("อบต.กำปัง"));
    for (String word : scores.split(" ", -1)) {
      int equals = word.indexOf('=');
      scorecard.putScore(
          ElementId.parse(word.substring(0, equals)),
          StatedScore.parse(word.substring(equals + 1)));
    }
    return scorecard;
  }

  private static Audit audit(ScorecardBuilder scorecard) {
    return Audit.of(Frameworks.bundled(), scorecard.build());
  }

  private static Claim claimOf(boolean passes) {
    return Claim.builder().passes(passes).quote("ผ่านเกณฑ์").build();
  }

  private static Claim claimOf(String tier) {
    return Claim.builder().tier(TierCode.parse(tier)).build();
  }

  private static Contradiction only(Audit audit) {
    assertThat(audit.contradictions()).hasSize(1);
    assertThat(audit.isConsistent()).isFalse();
    return audit.contradictions().get(0);
  }

  /** The minutes on FY2563 of อบต.กำปัง with the list of indicators of the same report. */
  @Test
  void theNumberThatTheRestContradictsIsNamedApart() {
    Audit audit =
        audit(scorecard(2563, "overall=50.69 IIT=79.88 EIT=75.97 OIT=19.68 " + LIST_OF_INDICATORS));

    assertThat(audit.grade().status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(audit.contradictions()).hasSize(2);
    Contradiction iit = audit.contradictions().get(0);
    assertThat(iit.element()).isEqualTo(Instrument.IIT);
    assertThat(iit.code()).isEqualTo(ContradictionCode.SCORE_EXCLUDES_PARTS);
    assertThat(iit.stated()).isEqualTo("79.88");
    assertThat(iit.impliedLow()).isEqualTo(Score.parse("80.77"));
    assertThat(iit.impliedHigh()).isEqualTo(Score.parse("80.78"));
    assertThat(iit.fits()).contains(ConsistentSide.STATED);
    assertThat(iit.message())
        .isEqualTo("IIT is stated as 79.88, its parts give 80.77 to 80.78;"
            + " the stated score fits the rest of the numbers, the parts do not");
    Contradiction oit = audit.contradictions().get(1);
    assertThat(oit.element()).isEqualTo(Instrument.OIT);
    assertThat(oit.stated()).isEqualTo("19.68");
    assertThat(oit.impliedLow()).isEqualTo(Score.parse("9.84"));
    assertThat(oit.fits()).contains(ConsistentSide.PARTS);
    assertThat(oit.message())
        .startsWith("OIT is stated as 19.68, its parts give 9.84")
        .endsWith("the parts fit the rest of the numbers, the stated score does not");
  }

  /** The heading for FY2564 of อบต.กำปัง over the list. */
  @Test
  void aTotalThatItsPartsExcludeIsReportedWithWhatTheyGiveAndNothingTellsWhichIsRight() {
    Contradiction only = only(audit(scorecard(2564, "overall=79.34 " + LIST_OF_INDICATORS)));

    assertThat(only.element()).isEqualTo(ElementId.OVERALL);
    assertThat(only.code()).isEqualTo(ContradictionCode.SCORE_EXCLUDES_PARTS);
    assertThat(only.impliedLow()).isEqualTo(Score.parse("50.96"));
    assertThat(only.impliedHigh()).isEqualTo(Score.parse("50.97"));
    assertThat(only.fits()).contains(ConsistentSide.BOTH);
    assertThat(only.message())
        .isEqualTo("overall is stated as 79.34, its parts give 50.96 to 50.97;"
            + " nothing else stated tells which is right");
  }

  @Test
  void aTierThatOneSideOfAContradictionAllowsIsNotReported() {
    Audit audit =
        audit(scorecard(2564, "overall=79.34 " + LIST_OF_INDICATORS).tier(TierCode.parse("B")));

    assertThat(only(audit).code()).isEqualTo(ContradictionCode.SCORE_EXCLUDES_PARTS);
  }

  @Test
  void aTierThatNoSideOfAContradictionAllowsIsReportedBesideIt() {
    Audit audit =
        audit(scorecard(2564, "overall=79.34 " + LIST_OF_INDICATORS).tier(TierCode.parse("AA")));

    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .containsExactly(
            ContradictionCode.SCORE_EXCLUDES_PARTS, ContradictionCode.TIER_NOT_POSSIBLE);
    assertThat(audit.contradictions().get(1).message())
        .isEqualTo(
            "tier AA is stated, the numbers, which contradict each other, deny it all the same");
  }

  @Test
  void aTierBelowEverySideOfAContradictionIsReportedBesideIt() {
    // Both 79.34 and what the parts come to, 50.96, are above the 50.00 from which on it is E.
    Audit audit =
        audit(scorecard(2564, "overall=79.34 " + LIST_OF_INDICATORS).tier(TierCode.parse("F")));

    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .containsExactly(
            ContradictionCode.SCORE_EXCLUDES_PARTS, ContradictionCode.TIER_NOT_POSSIBLE);
  }

  @Test
  void theTopTierIsNotReportedWhereOneSideOfAContradictionReachesIt() {
    Audit audit =
        audit(scorecard(2564, "overall=96.00 " + LIST_OF_INDICATORS).tier(TierCode.parse("AA")));

    assertThat(only(audit).code()).isEqualTo(ContradictionCode.SCORE_EXCLUDES_PARTS);
  }

  @Test
  void roundingIsNeverAContradiction() {
    Audit audit = audit(scorecard(2563, "EIT=75.97 6=75.32 7=80.91 8=71.70"));

    assertThat(audit.contradictions()).isEmpty();
    assertThat(audit.isConsistent()).isTrue();
  }

  @Test
  void aWrongTierStandsBesideANormalGrade() {
    Audit audit = audit(scorecard(2564, "overall=79.34").tier(TierCode.parse("A")));

    Contradiction only = only(audit);
    assertThat(only.code()).isEqualTo(ContradictionCode.TIER_NOT_POSSIBLE);
    assertThat(only.element()).isEqualTo(ElementId.OVERALL);
    assertThat(only.stated()).isEqualTo("A");
    assertThat(only.impliedTiers()).isEqualTo(List.of(TierCode.parse("B")));
    assertThat(only.fits()).isEmpty();
    assertThat(only.claim()).isEmpty();
    assertThat(only.message()).isEqualTo("tier A is stated, the numbers leave only B");
    assertThat(audit.grade().status()).isEqualTo(GradeStatus.DECIDED);
    assertThat(audit.grade().tier()).contains(TierCode.parse("B"));
  }

  @Test
  void aClaimedTierThatIsNotPossibleIsReportedWithItsClaimAndThePossibleOnes() {
    Contradiction only = only(audit(
        scorecard(2568, "overall=99.17").tier(TierCode.parse("GOOD")).addClaim(claimOf("PASS"))));

    assertThat(only.code()).isEqualTo(ContradictionCode.CLAIMED_TIER_NOT_POSSIBLE);
    assertThat(only.claim()).contains(claimOf("PASS"));
    assertThat(only.message())
        .isEqualTo("tier PASS is asserted, the numbers leave only EXCELLENT or GOOD");
  }

  @Test
  void anAssertedPassBelowTheMarkIsReported() {
    Contradiction only = only(audit(scorecard(2564, "overall=79.34").addClaim(claimOf(true))));

    assertThat(only.code()).isEqualTo(ContradictionCode.CLAIMED_PASS);
    assertThat(only.stated()).isEqualTo("passes");
    assertThat(only.claim()).contains(claimOf(true));
    assertThat(only.message())
        .isEqualTo("it is asserted that the agency passes, the overall score of 79.34 is below"
            + " the pass mark 85.00");
  }

  @Test
  void anAssertedFailFromTheMarkOnIsReported() {
    Contradiction only = only(audit(scorecard(2566, "overall=85.00").addClaim(claimOf(false))));

    assertThat(only.code()).isEqualTo(ContradictionCode.CLAIMED_FAIL);
    assertThat(only.message())
        .isEqualTo("it is asserted that the agency does not pass, the overall score of 85.00 is not"
            + " below the pass mark 85.00");
  }

  @Test
  void claimsThatAgreeWithTheNumbersAreNotReported() {
    assertThat(audit(scorecard(2566, "overall=84.14")
                .tier(TierCode.parse("IMPROVE"))
                .addClaim(claimOf("IMPROVE"))
                .addClaim(claimOf(false)))
            .contradictions())
        .isEmpty();
  }

  @Test
  void aPassClaimThatRoundingMayBearOutIsNotReported() {
    // 85.0 of one decimal may be 84.96, and may be 85.04.
    assertThat(audit(scorecard(2566, "overall=85.0").addClaim(claimOf(false))).contradictions())
        .isEmpty();
    assertThat(audit(scorecard(2566, "overall=85.0").addClaim(claimOf(true))).contradictions())
        .isEmpty();
  }

  @Test
  void aClaimAboutAnUnknownTotalIsNotReported() {
    assertThat(audit(scorecard(2568, "OIT=85.75").addClaim(claimOf(true))).contradictions())
        .isEmpty();
    assertThat(audit(scorecard(2568, "OIT=85.75").addClaim(claimOf(false))).contradictions())
        .isEmpty();
  }

  @Test
  void scoresComeBeforeTheTierAndTheTierBeforeTheClaims() {
    Audit audit = audit(scorecard(2563, "overall=10.00 IIT=79.88 EIT=10.00 OIT=10.00 1=0.00")
        .tier(TierCode.parse("AA"))
        .addClaim(claimOf(true))
        .addClaim(claimOf("A")));

    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .containsExactly(
            ContradictionCode.SCORE_EXCLUDES_PARTS,
            ContradictionCode.TIER_NOT_POSSIBLE,
            ContradictionCode.CLAIMED_PASS,
            ContradictionCode.CLAIMED_TIER_NOT_POSSIBLE);
  }

  @Test
  void aTierOfAnotherLadderStandsBesideANormalGrade() {
    ScorecardBuilder scorecard = scorecard(2564, "overall=79.34");
    Audit audit = audit(scorecard.tier(TierCode.parse("GOOD")));

    Contradiction only = only(audit);
    assertThat(only.code()).isEqualTo(ContradictionCode.TIER_NOT_IN_YEAR);
    assertThat(only.element()).isEqualTo(ElementId.OVERALL);
    assertThat(only.stated()).isEqualTo("GOOD");
    assertThat(only.impliedTiers()).containsExactly(TierCode.parse("B"));
    assertThat(only.impliedLow()).hasToString("79.34");
    assertThat(only.claim()).isEmpty();
    assertThat(only.message())
        .isEqualTo("tier GOOD is stated, nacc-2564r1 has only AA, A, B, C, D, E, F");
    assertThat(audit.grade()).isEqualTo(audit(scorecard(2564, "overall=79.34")).grade());
  }

  @Test
  void aClaimedTierOfAnotherLadderIsReportedWithItsClaim() {
    Contradiction only = only(audit(scorecard(2568, "overall=79.34").addClaim(claimOf("B"))));

    assertThat(only.code()).isEqualTo(ContradictionCode.CLAIMED_TIER_NOT_IN_YEAR);
    assertThat(only.stated()).isEqualTo("B");
    assertThat(only.claim()).contains(claimOf("B"));
    assertThat(only.message())
        .isEqualTo(
            "tier B is asserted, nacc-2568r1 has only EXCELLENT, GOOD, PASS, IMPROVE, URGENT");
  }

  @Test
  void printedWordsThatAreNoTierOfTheYearAreReported() {
    Audit audit = audit(scorecard(2563, "overall=90.9").printedTier("A+"));

    Contradiction only = only(audit);
    assertThat(only.code()).isEqualTo(ContradictionCode.TIER_NOT_IN_YEAR);
    assertThat(only.stated()).isEqualTo("A+");
    assertThat(only.impliedTiers()).containsExactly(TierCode.parse("A"));
    assertThat(audit.grade().tier()).contains(TierCode.parse("A"));
  }

  @Test
  void printedWordsThatNameATierOfTheYearAreThatTier() {
    assertThat(
            audit(scorecard(2566, "overall=84.14").printedTier("ต้องปรับปรุง")).contradictions())
        .isEmpty();
    Contradiction only = only(audit(scorecard(2566, "overall=84.14").printedTier(" ผ่าน\u200B ")));
    assertThat(only.code()).isEqualTo(ContradictionCode.TIER_NOT_POSSIBLE);
    assertThat(only.stated()).isEqualTo("PASS");
    assertThat(only(audit(scorecard(2566, "overall=84.14").printedTier("A"))).code())
        .isEqualTo(ContradictionCode.TIER_NOT_IN_YEAR);
  }

  @Test
  void aTierOfAnotherLadderIsReportedBesideNumbersThatContradictEachOther() {
    Audit audit = audit(scorecard(2564, "overall=20.00 IIT=90.00 EIT=90.00 OIT=90.00")
        .tier(TierCode.parse("GOOD"))
        .addClaim(claimOf("URGENT")));

    assertThat(audit.contradictions().stream().map(Contradiction::code))
        .containsExactly(
            ContradictionCode.SCORE_EXCLUDES_PARTS,
            ContradictionCode.TIER_NOT_IN_YEAR,
            ContradictionCode.CLAIMED_TIER_NOT_IN_YEAR);
    assertThat(audit.contradictions().get(1).impliedTiers()).isEmpty();
    assertThat(audit.grade().status()).isEqualTo(GradeStatus.CONTRADICTORY);
  }

  @Test
  void nothingIsKnownToContradictTheTierOfAYearWithoutALadder() {
    ScorecardBuilder scorecard = scorecard(2569, "OIT=79.34").addClaim(claimOf("AA"));
    for (Audit audit : List.of(
        audit(scorecard.tier(TierCode.parse("GOOD"))),
        audit(scorecard(2569, "OIT=79.34").printedTier("ดีมาก")))) {
      assertThat(audit.contradictions()).isEmpty();
      assertThat(audit.grade().status()).isEqualTo(GradeStatus.NO_RULES);
    }
  }

  @Test
  void twoIndependentErrorsAreBothReportedAndTheirParentIsNot() {
    Audit audit = audit(scorecard(
        2563,
        "overall=90.90 IIT=84.87 EIT=87.76 OIT=97.78 1=88.97 2=84.33 3=87.08 4=78.52 5=75.44"
            + " 6=88.96 7=98.47 8=85.84 9=95.56 10=100.00"));

    assertThat(audit.contradictions().stream().map(Contradiction::element))
        .containsExactly(Instrument.IIT, Instrument.EIT)
        .doesNotContain(new IndicatorId(5));
  }
}
