package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Uplift;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  /** The ten indicators that ทม.ปรกฟ้า printed for FY2563. */
  private static final Scorecard PROKFA = DrawnScorecards.of(
      FY2563, "1", "88.97", "2", "84.33", "3", "87.08", "4", "78.52", "5", "85.44", "6", "88.96",
      "7", "88.47", "8", "85.84", "9", "95.56", "10", "100");

  /**
   * Its own table has a point to be fixed for indicator 4 only, and a point to be developed for
   * every other.
   */
  private static final FindingPolicy OF_PROKFA = FindingPolicy.of(Score.parse("80"));

  private static Finding finding(Findings findings, String element) {
    return findings.all().stream()
        .filter(finding -> finding.element().equals(ElementId.parse(element)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTableOfProkfaIsReproduced() {
    Findings findings = Findings.of(FY2563, PROKFA, OF_PROKFA);

    assertThat(findings.in(FindingCategory.FIX)).singleElement().satisfies(weak -> {
      assertThat(weak.element()).hasToString("4");
      assertThat(weak.score()).contains(Score.parse("78.52"));
    });
    assertThat(findings.at(Level.INDICATOR)).hasSize(10);
    assertThat(findings.at(Level.INDICATOR).stream()
            .filter(finding -> finding.category() == FindingCategory.DEVELOP))
        .hasSize(9);
    assertThat(findings.in(FindingCategory.MAINTAIN)).isEmpty();
    assertThat(findings.policy()).isEqualTo(OF_PROKFA);
  }

  @Test
  void sumsAreFindingsTooButNotStatedAndTheOverallScoreIsNone() {
    Findings findings = Findings.of(FY2563, PROKFA, OF_PROKFA);

    Finding iit = finding(findings, "IIT");
    assertThat(iit.score()).contains(Score.parse("84.87"));
    assertThat(iit.basis()).isEqualTo(FindingBasis.COMPUTED);
    assertThat(finding(findings, "4").basis()).isEqualTo(FindingBasis.STATED);
    assertThat(findings.all()).noneMatch(f -> f.element().level() == Level.OVERALL);
    assertThat(findings.at(Level.INSTRUMENT)).hasSize(3);
  }

  @Test
  void theDefaultTakesThePassMarkAndTheTopTiersLimit() {
    assertThat(FindingPolicy.findFor(FY2563))
        .contains(FindingPolicy.of(Score.parse("85"), Score.parse("95")));

    Findings findings = Findings.of(FY2563, PROKFA);

    assertThat(finding(findings, "2").category()).isEqualTo(FindingCategory.FIX);
    assertThat(finding(findings, "5").category()).isEqualTo(FindingCategory.DEVELOP);
    assertThat(finding(findings, "9").category()).isEqualTo(FindingCategory.MAINTAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, FIX",
    "84.99, FIX",
    "85.00, DEVELOP",
    "94.99, DEVELOP",
    "95.00, MAINTAIN",
    "100, MAINTAIN"
  })
  void aScoreOnALimitHasReachedIt(String score, FindingCategory category) {
    FindingPolicy policy = FindingPolicy.findFor(FY2568).orElseThrow();
    assertThat(policy.categorize(Score.parse(score))).isEqualTo(category);
  }

  @Test
  void limitsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> FindingPolicy.of(Score.parse("85"), Score.parse("84.99")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maintainFrom 84.99: must be at least fixBelow 85.00");
  }

  @Test
  void aTopTierBelowThePassMarkIsNothingToMaintain() {
    Framework low = new FrameworkTexts()
        .replace("limits.tsv", "GOOD\toverall\t85.00", "GOOD\toverall\t84.99")
        .replace("limits.tsv", "PASS\toverall\t85.00", "PASS\toverall\t80.00")
        .load();

    assertThat(FindingPolicy.findFor(low)).contains(FindingPolicy.of(Score.parse("85")));
    assertThat(FindingPolicy.findFor(new FrameworkTexts().load()))
        .contains(FindingPolicy.of(Score.parse("85"), Score.parse("85")));
  }

  @Test
  void findingsAreEqualByPolicyAndScores() {
    Findings findings = Findings.of(FY2563, PROKFA);

    assertThat(Findings.of(FY2563, PROKFA)).isEqualTo(findings).hasSameHashCodeAs(findings);
    // The same findings by another policy.
    assertThat(
            Findings.of(FY2563, PROKFA, FindingPolicy.of(Score.parse("85"), Score.parse("95.01"))))
        .isNotEqualTo(findings);
    Findings others = Findings.of(FY2563, DrawnScorecards.of(FY2563, "1", "88.97"));
    assertThat(others).isNotEqualTo(findings).doesNotHaveSameHashCodeAs(findings);
  }

  @Test
  void findingsAreShownFromTheWeakest() {
    String shown = Findings.of(FY2568, DrawnScorecards.of(FY2568, "1", "90.00", "2", "70.00"))
        .toString();

    assertThat(shown).containsSubsequence("70.00", "90.00");
  }

  @Test
  void withoutAPassMarkThePolicyMustBeGiven() {
    Framework indices = Frameworks.bundled().get(FrameworkId.parse("nacc5-2560r1"));
    Scorecard scorecard = DrawnScorecards.of(indices, "INDEX.1", "70.00");

    assertThatThrownBy(() -> Findings.of(indices, scorecard))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy: must be given, as nacc5-2560r1 has no pass mark");
    assertThat(Findings.of(indices, scorecard, OF_PROKFA).in(FindingCategory.FIX))
        .hasSize(1);
  }

  @Test
  void distancesAreThoseToThePassMarkAndToTheLowestTierThatAsksForMore() {
    Findings findings = Findings.of(
        FY2568,
        DrawnScorecards.of(
            FY2568, "IIT", "84.00", "4", "60.25", "EIT.1", "90.00", "O8", "100", "EIT.2", "95.00"));

    Finding property = finding(findings, "4");
    // No tier asks about an indicator, whatever it asks of the overall score.
    assertThat(property.nextTier()).isEmpty();
    assertThat(property.belowNextTier()).isEmpty();
    assertThat(property.belowPassMark()).contains(new BigDecimal("24.75"));

    Finding iit = finding(findings, "IIT");
    // PASS asks for an overall score of 85 only.
    assertThat(iit.nextTier()).contains(TierCode.parse("GOOD"));
    assertThat(iit.belowNextTier()).contains(new BigDecimal("1.00"));

    Finding part = finding(findings, "EIT.1");
    assertThat(part.nextTier()).contains(TierCode.parse("EXCELLENT"));
    assertThat(part.belowNextTier()).contains(new BigDecimal("5.00"));
    assertThat(part.belowPassMark()).isEmpty();

    Finding item = finding(findings, "O8");
    assertThat(item.nextTier()).isEmpty();
    assertThat(item.belowNextTier()).isEmpty();
  }

  /** An agency that is PASS, because two of its components are below 85. */
  @ParameterizedTest
  @CsvSource({"OIT, GOOD, 0.45", "EIT.2, GOOD, 4.67", "IIT, EXCELLENT, 5.27"})
  void aComponentLacksWhatTheUpliftToThatTierSays(String element, String tier, String points) {
    Scorecard passed = DrawnScorecards.of(
        FY2568, "IIT", "89.73", "EIT.1", "95.00", "EIT.2", "80.33", "OIT", "84.55");

    Finding finding = finding(Findings.of(FY2568, passed), element);

    assertThat(Grading.grade(FY2568, passed).tier()).contains(TierCode.parse("PASS"));
    assertThat(finding.nextTier()).contains(TierCode.parse(tier));
    assertThat(finding.belowNextTier()).contains(new BigDecimal(points));
    assertThat(Uplift.to(FY2568, passed, TierCode.parse(tier)).gaps())
        .filteredOn(gap -> gap.limit().element().equals(finding.element()))
        .singleElement()
        .satisfies(gap -> assertThat(gap.shortfall()).contains(new BigDecimal(points)));
  }

  @Test
  void lettersAskForAnOverallScoreOnly() {
    assertThat(Findings.of(FY2563, PROKFA).all())
        .allSatisfy(finding -> assertThat(finding.nextTier()).isEmpty());
  }

  @Test
  void theFindingsOfAnIssueAreThoseOfItsElementsFromTheWeakest() {
    Findings findings = Findings.of(
        FY2568, DrawnScorecards.of(FY2568, "4", "79.11", "I3", "90", "E9", "60", "O9", "0"));

    assertThat(findings.byIssue().entrySet().stream()
            .map(entry -> entry.getKey().number() + " "
                + entry.getValue().stream()
                    .map(finding -> finding.element().toString())
                    .toList()))
        .containsExactly("1 [I3]", "2 [O9, E9]", "3 []", "4 [4]", "5 []", "6 []", "7 []");
    assertThat(findings.byIssue())
        .allSatisfy((issue, found) ->
            assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void aYearWithoutIssuesGroupsNothing() {
    assertThat(Findings.of(FY2563, PROKFA).byIssue()).isEmpty();
  }

  @Test
  void everyFindingIsUnderTheIssueThatIsFoundForItsElement() {
    String[] scores = FY2568.elements().stream()
        .flatMap(element -> Stream.of(element.id().toString(), "70"))
        .toArray(String[]::new);
    Findings findings = Findings.of(FY2568, DrawnScorecards.of(FY2568, scores));

    assertThat(findings.all()).hasSizeGreaterThan(60);
    findings
        .byIssue()
        .forEach((issue, found) -> assertThat(found)
            .isEqualTo(findings.all().stream()
                .filter(finding -> FY2568.findIssue(finding.element()).equals(Optional.of(issue)))
                .toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2563, 2566, 2567, 2568})
  void whatIsNotDeterminedIsInTheOrderOfTheElements(int year) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings = Findings.of(
        framework,
        DrawnScorecards.of(framework, "overall", "90", "IIT", "90", "OIT", "90", "4", "90"));

    assertThat(findings.undetermined())
        .extracting(ElementBounds::element)
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo(ElementId.ORDER);
  }

  @Test
  void theOrderOfTheElementsIsNotThatOfTheTable() {
    String elements = new FrameworkTexts().get("elements.tsv");
    String oit =
        elements.lines().filter(line -> line.startsWith("OIT\t")).findFirst().orElseThrow() + "\n";
    Framework framework = new FrameworkTexts()
        .put(
            "elements.tsv", elements.replace(oit, "").replace("IIT\toverall", oit + "IIT\toverall"))
        .load();

    Findings findings = Findings.of(
        framework,
        DrawnScorecards.of(framework, "overall", "90"),
        FindingPolicy.of(Score.parse("85")));

    assertThat(findings.undetermined())
        .extracting(bounds -> bounds.element().toString())
        .containsExactly("IIT", "EIT", "OIT", "EIT.1", "EIT.2");
  }
}
