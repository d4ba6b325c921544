package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ExactPoints;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import org.junit.jupiter.api.Test;

@InEveryLocale
class ExplanationTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  /**
   * The four components of ทต.กุดกว้าง, and the indicator that its report names as the strongest.
   */
  private static final Scorecard KUDKWANG = DrawnScorecards.of(
      FY2568, "3", "98.44", "OIT", "85.75", "EIT.2", "87.94", "EIT.1", "99.25", "IIT", "89.73");

  private static Explanation.Computation computation(Explanation explanation, String element) {
    return explanation.computations().stream()
        .filter(each -> each.bounds().element().equals(ElementId.parse(element)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> elements(Explanation explanation) {
    return explanation.computations().stream()
        .map(each -> each.bounds().element().toString())
        .toList();
  }

  private static Explanation.TierCheck tier(Explanation explanation, String code) {
    return explanation.tiers().stream()
        .filter(each -> each.tier().equals(TierCode.parse(code)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> statuses(Explanation.TierCheck tier) {
    return tier.limits().stream()
        .map(check -> check.limit().element() + " " + check.status())
        .toList();
  }

  /** 0.3·89.73 + 0.3·(99.25 + 87.94)/2 + 0.4·85.75 = 89.2975, printed as 89.30. */
  @Test
  void aSumIsShownWithItsFormulaItsPartsAndItsValueBeforeRounding() {
    Explanation.Computation overall = computation(Explanation.of(FY2568, KUDKWANG), "overall");

    assertThat(overall.formula()).isEqualTo("3/10 IIT + 3/10 EIT + 2/5 OIT");
    assertThat(overall.sumOfParts()).contains(ExactPoints.of(892_975, 10_000));
    assertThat(overall.bounds().nominal()).contains(Score.parse("89.30"));
    assertThat(overall.stated()).isEmpty();
    assertThat(overall.provenance()).isEqualTo(FY2568.element(ElementId.OVERALL).provenance());
    Explanation.Part eit = overall.parts().get(1);
    assertThat(eit.element()).hasToString("EIT");
    assertThat(eit.value()).contains(ExactPoints.of(93_595, 1_000));
    assertThat(eit.provenance())
        .isEqualTo(FY2568.element(ElementId.parse("EIT")).provenance());
  }

  @Test
  void aNumberWithoutPartsIsShownAsItIsStated() {
    Explanation.Computation property = computation(Explanation.of(FY2568, KUDKWANG), "3");

    assertThat(property.formula()).isEmpty();
    assertThat(property.parts()).isEmpty();
    assertThat(property.sumOfParts()).isEmpty();
    assertThat(property.stated()).contains(StatedScore.parse("98.44"));
  }

  @Test
  void whatIsStatedAndWhatTheTiersAskAboutIsShownWithEverythingAboveItFromTheTopDown() {
    assertThat(elements(Explanation.of(FY2568, KUDKWANG)))
        .containsExactly("overall", "IIT", "EIT", "OIT", "EIT.1", "EIT.2", "3");
    assertThat(elements(Explanation.of(FY2568, DrawnScorecards.of(FY2568))))
        .containsExactly("overall", "IIT", "EIT", "OIT", "EIT.1", "EIT.2");
    // The tiers of FY2563 ask about the overall score only.
    assertThat(elements(Explanation.of(FY2563, DrawnScorecards.of(FY2563))))
        .containsExactly("overall");
    assertThat(elements(Explanation.of(FY2563, DrawnScorecards.of(FY2563, "9.1", "80.00"))))
        .containsExactly("overall", "OIT", "9", "9.1");
  }

  @Test
  void everyTierIsShownWithWhatEachOfItsLimitsComesTo() {
    Explanation explanation = Explanation.of(FY2568, KUDKWANG);

    assertThat(explanation.framework()).isEqualTo(FY2568.id());
    assertThat(explanation.passCheck())
        .isEqualTo(Grading.grade(FY2568, KUDKWANG).passCheck());
    assertThat(explanation.tiers())
        .extracting(check -> check.tier().code() + " " + check.possible())
        .containsExactly(
            "EXCELLENT false", "GOOD true", "PASS false", "IMPROVE false", "URGENT false");
    assertThat(statuses(tier(explanation, "EXCELLENT")))
        .containsExactly("overall MISSED", "IIT MISSED", "EIT.1 MET", "EIT.2 MISSED", "OIT MISSED");
    assertThat(statuses(tier(explanation, "GOOD")))
        .containsExactly("overall MET", "IIT MET", "EIT.1 MET", "EIT.2 MET", "OIT MET");
    assertThat(tier(explanation, "URGENT").limits()).isEmpty();
    assertThat(tier(explanation, "GOOD").limits().get(4).bounds().low())
        .isEqualTo(Score.parse("85.75"));
  }

  /**
   * The overall scores are 84.994 and 84.997, either of which may lie on the other side of 84.995.
   */
  @Test
  void aLimitThatRoundingLeavesOpenIsReachedOrNotAtFaceValue() {
    Explanation below = Explanation.of(
        FY2563, DrawnScorecards.of(FY2563, "IIT", "80.01", "EIT", "80.01", "OIT", "92.47"));
    Explanation from = Explanation.of(
        FY2563, DrawnScorecards.of(FY2563, "IIT", "80.01", "EIT", "80.02", "OIT", "92.47"));

    assertThat(statuses(tier(below, "A"))).containsExactly("overall NOMINALLY_MISSED");
    assertThat(statuses(tier(from, "A"))).containsExactly("overall NOMINALLY_MET");
    assertThat(tier(below, "A").possible()).isTrue();
    assertThat(tier(from, "B").possible()).isTrue();
  }

  @Test
  void aLimitOfAScoreThatIsNotKnownIsOpen() {
    Explanation explanation = Explanation.of(FY2563, DrawnScorecards.of(FY2563, "IIT", "90.00"));

    assertThat(statuses(tier(explanation, "A"))).containsExactly("overall OPEN");
    assertThat(computation(explanation, "overall").sumOfParts()).isEmpty();
    assertThat(computation(explanation, "overall").parts().get(1).value()).isEmpty();
  }

  @Test
  void aYearWithoutTiersIsExplainedByItsNumbersAlone() {
    Framework fy2569 = DrawnScorecards.year(2569);

    Explanation explanation = Explanation.of(fy2569, DrawnScorecards.of(fy2569, "O1", "100.00"));

    assertThat(explanation.tiers()).isEmpty();
    assertThat(elements(explanation)).contains("overall", "OIT", "O1");
  }
}
