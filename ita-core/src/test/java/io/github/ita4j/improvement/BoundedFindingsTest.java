package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.WrongBounds;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Findings on elements of which no score is known, only the range that everything stated leaves.
 */
class BoundedFindingsTest {

  /** The scores that a university printed for FY2564: none of IIT. */
  private static final String SURIN = "overall 89.81 6 89.86 7 88.23 8 88.16 9 100.00 10 100.00";

  /** The scores of Bangkok for FY2566, but for EIT's. */
  private static final String BANGKOK = "overall 88.98 IIT 82.44 OIT 100.00 9 100.00 10 100.00";

  private static Findings findings(int year, String scores) {
    Framework framework = DrawnScorecards.year(year);
    return Findings.of(framework, scorecard(framework, scores));
  }

  /** A scorecard of scores that are printed with two decimals, whatever is written here. */
  private static Scorecard scorecard(Framework framework, String scores) {
    String[] words = scores.isEmpty() ? new String[0] : scores.split(" ", -1);
    Map<ElementId, StatedScore> stated = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      stated.put(ElementId.parse(words[i]), StatedScore.of(Score.parse(words[i + 1])));
    }
    return DrawnScorecards.of(framework, stated);
  }

  private static Optional<Finding> finding(Findings findings, String element) {
    return findings.all().stream()
        .filter(finding -> finding.element().equals(ElementId.parse(element)))
        .findFirst();
  }

  private static String range(ElementBounds bounds) {
    return bounds.low() + " " + bounds.high();
  }

  /** The judgement in words: category, basis and range; or that there is none. */
  private static String judgement(Findings findings, String element) {
    return Stream.concat(
            finding(findings, element).stream()
                .map(finding -> finding.category() + " " + finding.basis() + " "
                    + finding.score().map(Score::toString).orElse(range(finding.bounds()))),
            findings.undetermined().stream()
                .filter(bounds -> bounds.element().equals(ElementId.parse(element)))
                .map(bounds -> "UNDETERMINED " + range(bounds)))
        .collect(Collectors.joining(" and "));
  }

  @ParameterizedTest
  @CsvSource({
    // What a total and its other parts leave of one: the case of Surin and that of Bangkok.
    "2564, " + SURIN + ", IIT, FIX BOUNDED 77.26 77.31",
    "2564, " + SURIN + ", EIT, DEVELOP COMPUTED 88.75",
    "2564, " + SURIN + ", 8, DEVELOP STATED 88.16",
    "2566, " + BANGKOK + ", EIT, FIX BOUNDED 80.81 80.85",
    "2566, " + BANGKOK + ", IIT, FIX STATED 82.44",
    // Each of five parts of 77.31 at most can be anything, and no tier of FY2564 asks about it.
    "2564, " + SURIN + ", 1, ''",
    // Parts of what is next to full, or next to nothing, are so too.
    "2564, " + SURIN + ", 9.1, MAINTAIN BOUNDED 99.98 100.00",
    "2564, " + SURIN + ", O1, MAINTAIN BOUNDED 99.78 100.00",
    "2563, 10 0.00, 10.1, FIX BOUNDED 0.00 0.01",
    "2563, 10 0.00, O34, FIX BOUNDED 0.00 0.08",
    "2563, 10 0.00, OIT, FIX BOUNDED 0.00 50.00",
    "2563, 9 95.56, 9.1, UNDETERMINED 77.78 100.00",
    // The rest of a sum, by category; and a range around a limit.
    "2564, IIT 84.00 1 90.00 2 90.00 3 90.00 4 90.00, 5, FIX BOUNDED 59.96 60.04",
    "2564, IIT 90.00 1 90.00 2 90.00 3 90.00 4 90.00, 5, DEVELOP BOUNDED 89.96 90.04",
    "2564, IIT 97.00 1 97.00 2 97.00 3 97.00 4 97.00, 5, MAINTAIN BOUNDED 96.96 97.04",
    "2564, IIT 85.00 1 85.00 2 85.00 3 85.00 4 85.00, 5, UNDETERMINED 84.96 85.04",
    "2564, IIT 84.95 1 85.00 2 85.00 3 85.00 4 85.00, 5, FIX BOUNDED 84.71 84.79",
    "2564, IIT 85.95 1 85.00 2 85.00 3 85.00 4 85.00, 5, DEVELOP BOUNDED 89.71 89.79",
    // A total alone.
    "2564, overall 10.00, IIT, FIX BOUNDED 0.00 33.35",
    "2564, overall 10.00, OIT, FIX BOUNDED 0.00 25.01",
    "2564, overall 10.00, 9, FIX BOUNDED 0.00 50.02",
    "2564, overall 10.00, 1, ''",
    "2564, overall 100.00, IIT, MAINTAIN BOUNDED 99.98 100.00",
    "2564, overall 88.00, IIT, UNDETERMINED 59.98 100.00",
    "2564, overall 40.00, IIT, ''",
    // FY2568 asks about IIT, both parts of EIT, and OIT; not about EIT.
    "2568, '', IIT, UNDETERMINED 0.00 100.00",
    "2568, '', EIT.1, UNDETERMINED 0.00 100.00",
    "2568, '', OIT, UNDETERMINED 0.00 100.00",
    "2568, '', EIT, ''",
    "2568, 4 79.11, IIT, UNDETERMINED 15.82 95.82",
    "2568, 4 40.00, IIT, UNDETERMINED 8.00 88.00",
    "2568, 4 20.00, IIT, FIX BOUNDED 4.00 84.00",
    "2568, overall 88.00, EIT.1, UNDETERMINED 19.97 100.00",
    "2568, overall 88.00, OIT, UNDETERMINED 69.99 100.00",
    "2568, EIT.1 60.00, EIT, FIX BOUNDED 30.00 80.00",
    // What only describes is bounded by nothing.
    "2568, EIT.1 10.00 EIT.2 10.00, 6, ''",
    "2568, IIT 10.00, I1, ''",
    "2568, OIT 0.00, O1, ''",
    "2568, OIT 0.00, 9.1, ''",
    "2568, OIT 0.00, 9, FIX BOUNDED 0.00 0.01",
    "2568, 6 10.00, 6, FIX STATED 10.00",
    "2569, O1 0, O2, ''"
  })
  void anElementWithoutAScoreIsJudgedByItsRange(
      int year, String scores, String element, String judgement) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings = Findings.of(
        framework,
        scorecard(framework, scores),
        FindingPolicy.of(Score.parse("85"), Score.parse("95")));

    assertThat(judgement(findings, element)).isEqualTo(judgement);
  }

  @Test
  void aWeaknessByARangeHasItsShortfallAndItsTier() {
    Finding iit = finding(findings(2564, SURIN), "IIT").orElseThrow();
    assertThat(iit.score()).isEmpty();
    // 85.00 less 77.31.
    assertThat(iit.belowPassMark()).contains(new BigDecimal("7.69"));
    assertThat(iit.nextTier()).isEmpty();

    Finding eit = finding(findings(2566, BANGKOK), "EIT").orElseThrow();
    assertThat(eit.belowPassMark()).contains(new BigDecimal("4.15"));
    assertThat(eit.nextTier()).contains(TierCode.parse("GOOD"));
    assertThat(eit.belowNextTier()).contains(new BigDecimal("4.15"));
  }

  @Test
  void aRangeAcrossALimitOfTheLadderNamesNoTierThatItMayHaveReached() {
    // IIT between 80 and 90 is to be developed by this policy, and may or may not reach 85.
    Framework framework = new FrameworkTexts()
        .replace("limits.tsv", "GOOD\toverall\t85.00", "GOOD\toverall\t95.00")
        .replace("limits.tsv", "GOOD\tIIT\t85.00", "GOOD\tIIT\t95.00")
        .replace(
            "limits.tsv",
            "PASS\toverall\t85.00",
            "PASS\tIIT\t85.00\tCONFIRMED\ts1\t\nPASS\toverall\t70.00")
        .load();
    FindingPolicy policy = FindingPolicy.of(Score.parse("40"));

    Finding across = finding(
            Findings.of(
                framework, scorecard(framework, "overall 91.00 EIT 90.00 OIT 92.50"), policy),
            "IIT")
        .orElseThrow();
    Finding below = finding(
            Findings.of(
                framework, scorecard(framework, "overall 85.00 EIT 90.00 OIT 97.50"), policy),
            "IIT")
        .orElseThrow();

    assertThat(across.bounds().nominal()).isEmpty();
    assertThat(range(across.bounds())).isEqualTo("89.97 90.03");
    assertThat(across.nextTier()).contains(TierCode.parse("GOOD"));
    assertThat(across.belowNextTier()).contains(new BigDecimal("4.97"));
    assertThat(range(below.bounds())).isEqualTo("63.31 63.36");
    assertThat(below.nextTier()).contains(TierCode.parse("PASS"));
    assertThat(below.belowPassMark()).contains(new BigDecimal("21.64"));

    Finding unclear = finding(
            Findings.of(framework, scorecard(framework, "overall 85.00 EIT 90.00"), policy), "OIT")
        .orElseThrow();
    assertThat(unclear.nextTier()).isEmpty();
    Finding wide = finding(
            Findings.of(
                framework, scorecard(framework, "overall 91.00 OIT 92.50 EIT.1 90.00"), policy),
            "IIT")
        .orElseThrow();
    assertThat(wide.category()).isEqualTo(FindingCategory.DEVELOP);
    assertThat(range(wide.bounds())).isEqualTo("84.97 100.00");
    // At 84.97 that is PASS, at 90 it is GOOD, and at 100 none.
    assertThat(wide.nextTier()).isEmpty();
    assertThat(wide.belowNextTier()).isEmpty();
    assertThat(wide.belowPassMark()).isEmpty();
  }

  private static String ids(List<ElementBounds> elements) {
    return elements.stream()
        .map(bounds -> bounds.element().toString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // All five of IIT cannot be above 77.31 at once, though each can; all others are above 88.
    "2564, " + SURIN + ", INDICATOR, '', 1 2 3 4 5, 9 10, ''",
    "2564, " + SURIN + ", INSTRUMENT, IIT, '', OIT, ''",
    "2566, " + BANGKOK + ", INSTRUMENT, EIT, '', OIT, ''",
    // With all scores known, and on a tie.
    "2563, 1 70 2 70 3 90 4 80 5 90 6 80 7 80 8 80 9 85 10 85, INDICATOR, 1 2, '', 3 5, ''",
    // Something that is not known may be weaker, or stronger, or both.
    "2568, 3 98.44 4 79.11, INDICATOR, 4, 1 2 5 6 7 8 9 10, 3, 1 2 5 6 7 8 9 10",
    "2564, IIT 85 1 85 2 85 3 85 4 85 6 85.04 7 90 8 90 9 90 10 90, INDICATOR, "
        + "1 2 3 4, 5, 7 8 9 10, ''",
    "2564, IIT 85 1 86 2 86 3 86 4 86 6 85 7 90 8 90 9 90 10 90, INDICATOR, "
        + "5, '', 7 8 9 10, ''",
    // 4 and 5 come to 140 together: one of them is below 80, whatever the other is.
    "2564, IIT 85 1 95 2 95 3 95 6 80 7 88 8 88 9 90 10 90, INDICATOR, '', 4 5, 1 2 3, 4 5",
    // To 185: one of them is above 90, whatever the other is.
    "2564, IIT 85 1 80 2 80 3 80 6 90 7 88 8 88 9 85 10 85, INDICATOR, 1 2 3, '', '', 4 5",
    // Over two levels: IIT and EIT come to 100 together, beside OIT at 100.
    "2564, overall 70 9 100 10 100, INSTRUMENT, '', IIT EIT, OIT, ''",
    "2564, overall 70 9 100 10 100, INDICATOR, '', 1 2 3 4 5 6 7 8, 9 10, ''",
    // Nothing of the level is known, or only that all are full.
    "2564, overall 70, INSTRUMENT, '', IIT EIT OIT, '', IIT EIT OIT",
    "2564, IIT 100 EIT 90 OIT 90, SUB_INDICATOR, '', 9.1 9.2 9.3 9.4 9.5 10.1 10.2, "
        + "'', 9.1 9.2 9.3 9.4 9.5 10.1 10.2",
    // What may only be as weak as the weakest does not take its place.
    "2564, IIT 100 1 100 2 100 3 100 4 100 6 100 7 100 8 100 9 100 10 100, INDICATOR, "
        + "1 2 3 4 6 7 8 9 10, 5, 1 2 3 4 6 7 8 9 10, ''",
    "2564, IIT 84 1 90 2 90 3 90 4 90 6 59.96 7 90 8 90 9 90 10 90, INDICATOR, "
        + "6, '', 1 2 3 4 7 8 9 10, ''",
    "2564, IIT 84 1 90 2 90 3 90 4 90 6 59.97 7 90 8 90 9 90 10 90, INDICATOR, "
        + "6, 5, 1 2 3 4 7 8 9 10, ''",
    // Scores that exclude each other: EIT is 95 or what its parts come to, and IIT is weak by both.
    "2564, " + SURIN + " EIT 95.00, INDICATOR, '', 1 2 3 4 5, 9 10, ''",
    "2564, " + SURIN + " EIT 95.00, INSTRUMENT, IIT, '', OIT, ''",
    "2563, '', INDEX, '', '', '', ''"
  })
  void theWeakestAndTheStrongestAreNamedAsFarAsTheyAreKnown(
      int year,
      String scores,
      Level level,
      String weakest,
      String maybeWeaker,
      String strongest,
      String maybeStronger) {
    Findings findings = findings(year, scores);

    assertThat(ids(findings.weakest(level).known())).isEqualTo(weakest);
    assertThat(ids(findings.weakest(level).possible())).isEqualTo(maybeWeaker);
    assertThat(ids(findings.strongest(level).known())).isEqualTo(strongest);
    assertThat(ids(findings.strongest(level).possible())).isEqualTo(maybeStronger);
    assertThat(findings.weakest(level).certain())
        .isEqualTo(!weakest.isEmpty() && maybeWeaker.isEmpty());
  }

  @Test
  void scoresThatExcludeEachOtherLeaveTheRangeOfBothSides() {
    // Of 95 for EIT nothing is left but 71 for IIT; of its parts, 77.
    assertThat(judgement(findings(2564, SURIN + " EIT 95.00"), "IIT"))
        .isEqualTo("FIX BOUNDED 71.01 77.31");
    assertThat(judgement(findings(2564, SURIN + " EIT 95.00"), "EIT"))
        .isEqualTo("MAINTAIN STATED 95.00");
    assertThat(judgement(findings(2564, SURIN + " EIT 50.00"), "IIT"))
        .isEqualTo("UNDETERMINED 77.26 100.00");
  }

  @Test
  void whatMayBelongToACategoryIsNamed() {
    Findings findings = findings(2564, "IIT 85 1 85 2 85 3 85 4 85 OIT 90");

    // 5 lies around 85, 9 and 10 from 80 on, and what few parts make up 10 has its range too.
    assertThat(ids(findings.undetermined())).isEqualTo("5 9 10 10.1 10.2 O42 O43");
    assertThat(findings.undetermined(FindingCategory.FIX)).isEqualTo(findings.undetermined());
    assertThat(findings.undetermined(FindingCategory.DEVELOP)).isEqualTo(findings.undetermined());
    assertThat(ids(findings.undetermined(FindingCategory.MAINTAIN)))
        .isEqualTo("9 10 10.1 10.2 O42 O43");
  }

  @Test
  void aYearWithoutAPassMarkHasRangesToo() {
    Framework indices = Frameworks.bundled().get(FrameworkId.parse("nacc5-2561r1"));
    Scorecard scorecard = scorecard(indices, "overall 30.00 INDEX.1 100.00");

    Findings findings = Findings.of(indices, scorecard, FindingPolicy.of(Score.parse("80")));

    assertThat(findings.all())
        .extracting(finding -> finding.element().toString())
        .contains("INDEX.1", "INDEX.2");
    assertThat(findings.all())
        .allSatisfy(finding -> assertThat(finding.belowPassMark()).isEmpty());
  }

  @Test
  void findingsDifferInWhatIsUndeterminedToo() {
    Framework fy2568 = DrawnScorecards.year(2568);
    Findings nothing = findings(2568, "");

    assertThat(nothing.all()).isEmpty();
    assertThat(findings(2568, "overall 88.00").all()).isEmpty();
    assertThat(findings(2568, "overall 88.00")).isNotEqualTo(nothing);
    assertThat(Findings.of(fy2568, scorecard(fy2568, ""))).isEqualTo(nothing);
  }

  @Test
  void theCategoryOfARangeIsThatOfBothItsEnds() {
    FindingPolicy policy = FindingPolicy.of(Score.parse("85"), Score.parse("95"));
    ElementId iit = ElementId.parse("IIT");

    assertThat(policy.categorize(
            WrongBounds.of(iit, Optional.empty(), Score.parse("0"), Score.parse("84.99"))))
        .contains(FindingCategory.FIX);
    assertThat(policy.categorize(
            WrongBounds.of(iit, Optional.empty(), Score.parse("85"), Score.parse("94.99"))))
        .contains(FindingCategory.DEVELOP);
    assertThat(policy.categorize(
            WrongBounds.of(iit, Optional.empty(), Score.parse("84.99"), Score.parse("85"))))
        .isEmpty();
    // A score at face value counts, even where everything else stated excludes it.
    assertThat(policy.categorize(WrongBounds.of(
            iit, Optional.of(Score.parse("85")), Score.parse("84"), Score.parse("84"))))
        .contains(FindingCategory.DEVELOP);
  }

  @Test
  void aWeaknessByARangeHasItsRecommendationAndItsMeasure() {
    Framework framework = DrawnScorecards.year(2564);
    Findings findings = findings(2564, SURIN);

    Recommendations recommendations =
        Recommendations.of(framework, scorecard(framework, SURIN), findings);
    ActionPlan plan = Plans.draft(framework, scorecard(framework, SURIN).agency(), recommendations);

    assertThat(recommendations.all().get(0).finding().map(Finding::element))
        .contains(ElementId.parse("IIT"));
    assertThat(plan.measures().get(0).answers()).containsExactly(ElementId.parse("IIT"));
    assertThat(Coverage.of(framework, findings, plan).uncovered()).isEmpty();
    assertThat(Scoring.bounds(framework, scorecard(framework, SURIN)).conflicts())
        .isEmpty();
  }
}
