package io.github.ita4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Plans;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.IncompleteModelException;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Uplift;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

  private static final Frameworks FRAMEWORKS = Frameworks.bundled();

  private static Scorecard scorecard(int year, Map<String, String> scores) {
    return Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(year))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .scores(scores.entrySet().stream()
            .collect(Collectors.toMap(
                entry -> ElementId.parse(entry.getKey()),
                entry -> StatedScore.of(Score.parse(entry.getValue())))))
        .build();
  }

  private static final Scorecard KUTKWANG = scorecard(
      2568,
      Map.of(
          "overall", "89.30", "IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94", "OIT", "85.75",
          "3", "98.44", "10", "71.50"));

  private static final Scorecard YEAR_BEFORE =
      scorecard(2567, Map.of("overall", "80.00", "IIT", "80.00", "EIT", "80.00", "OIT", "80.00"));

  @ParameterizedTest
  @ValueSource(ints = {2563, 2566, 2567, 2568})
  void everyPartIsWhatItsOwnFunctionGives(int year) {
    Scorecard scorecard =
        scorecard(year, Map.of("overall", "89.30", "IIT", "80.10", "OIT", "95.75", "O8", "0.00"));
    Framework framework = FRAMEWORKS.latest(scorecard.fiscalYear());

    Analysis analysis = Analysis.of(FRAMEWORKS, scorecard);

    Findings findings = Findings.of(framework, scorecard);
    Recommendations recommendations = Recommendations.of(framework, scorecard, findings);
    ActionPlan plan = Plans.draft(FRAMEWORKS, framework, scorecard.agency(), recommendations);
    assertThat(analysis.framework()).isEqualTo(framework);
    assertThat(analysis.grade()).isEqualTo(Grading.grade(framework, scorecard));
    assertThat(analysis.audit()).isEqualTo(Audit.of(framework, scorecard));
    assertThat(analysis.explanation()).isEqualTo(Explanation.of(framework, scorecard));
    assertThat(analysis.findings()).contains(findings);
    assertThat(analysis.recommendations().orElseThrow().all()).isEqualTo(recommendations.all());
    assertThat(analysis.plan()).contains(plan);
    assertThat(analysis.coverage(plan))
        .contains(Coverage.of(FRAMEWORKS, framework, findings, plan));
    TierCode top = framework.ladder().orElseThrow().tiers().get(0).code();
    assertThat(analysis.upliftTo(top)).contains(Uplift.to(framework, scorecard, top));
  }

  @Test
  void theResultOfTheYearBeforeStandsFirstInAComparison() {
    Analysis before = Analysis.of(FRAMEWORKS, YEAR_BEFORE);
    Analysis after = Analysis.of(FRAMEWORKS, KUTKWANG);

    assertThat(after.comparedTo(before))
        .isEqualTo(
            Comparison.between(before.framework(), YEAR_BEFORE, after.framework(), KUTKWANG));
    assertThatThrownBy(() -> before.comparedTo(after))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be before that of the second");
  }

  @Test
  void aYearWithoutTiersHasAGradeAndNothingThatNeedsALimit() {
    Analysis analysis = Analysis.of(FRAMEWORKS, scorecard(2569, Map.of("O8", "0.00")));

    assertThat(analysis.grade().tier()).isEmpty();
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.recommendations()).isEmpty();
    assertThat(analysis.plan()).isEmpty();
    assertThat(analysis.upliftTo(TierCode.parse("GOOD"))).isEmpty();
    assertThat(analysis.coverage(ActionPlan.builder()
            .fiscalYear(FiscalYear.ofBuddhistEra(2570))
            .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
            .build()))
        .isEmpty();
  }

  @Test
  void aCallersPolicyAndCatalogueAreTaken() {
    Framework framework = FRAMEWORKS.latest(KUTKWANG.fiscalYear());
    Analysis analysis = Analysis.builder()
        .framework(framework)
        .scorecard(KUTKWANG)
        .policy(FindingPolicy.of(Score.parse("60")))
        .catalogue(RecommendationCatalogue.none(framework))
        .build();

    assertThat(analysis.findings().orElseThrow().in(FindingCategory.FIX)).isEmpty();
    assertThat(analysis.recommendations().orElseThrow().all()).isEmpty();
    assertThat(Analysis.of(framework, KUTKWANG).findings().orElseThrow().in(FindingCategory.FIX))
        .extracting(Finding::element)
        .contains(ElementId.parse("10"));
  }

  @Test
  void whatCannotBeJudgedIsRefusedAtOnce() {
    Framework framework = FRAMEWORKS.get(FrameworkId.parse("nacc-2567r1"));

    assertThatThrownBy(() -> Analysis.of(framework, KUTKWANG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(catchMessage(() -> Scoring.bounds(framework, KUTKWANG)));
    assertThatThrownBy(() -> Analysis.builder().framework(framework).build())
        .isInstanceOf(IncompleteModelException.class)
        .hasMessageContaining("scorecard");
  }

  private static String catchMessage(Runnable refused) {
    try {
      refused.run();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("was not refused");
  }

  @Test
  void eachPartIsMadeOnceHoweverManyThreadsAskForIt() {
    Analysis analysis = Analysis.of(FRAMEWORKS, KUTKWANG);

    List<Object> plans = IntStream.range(0, 64)
        .parallel()
        .mapToObj(each -> (Object) analysis.plan().orElseThrow())
        .toList();

    assertThat(plans).allSatisfy(plan -> assertThat(plan).isSameAs(plans.get(0)));
    assertThat(analysis.findings().orElseThrow()).isSameAs(analysis.findings().orElseThrow());
    assertThat(analysis.bounds()).isSameAs(analysis.bounds());
    assertThat(analysis.explanation()).isSameAs(analysis.explanation());
  }

  @Test
  void analysesOfTheSameAreEqual() {
    assertThat(Analysis.of(FRAMEWORKS, KUTKWANG))
        .isEqualTo(Analysis.of(FRAMEWORKS, KUTKWANG))
        .hasSameHashCodeAs(Analysis.of(FRAMEWORKS, KUTKWANG))
        .isNotEqualTo(Analysis.of(FRAMEWORKS, YEAR_BEFORE));
  }

  @Test
  void theNationalResultIsThatOfTheYearAndOfTheNationalRulesOnly() {
    Framework fy2567 = Frameworks.bundled().get(FrameworkId.parse("nacc-2567r1"));
    Scorecard scorecard = Scorecard.builder()
        .fiscalYear(fy2567.fiscalYear())
        .agency(Agency.ofName("ก"))
        .build();

    assertThat(Analysis.of(fy2567, scorecard).nationalResult().map(NationalResult::average))
        .contains(Score.parse("93.05"));
    assertThat(Analysis.of(
                Frameworks.bundled().get(FrameworkId.parse("nacc-2562r1")),
                scorecard.toBuilder().fiscalYear(FiscalYear.ofBuddhistEra(2562)).build())
            .nationalResult())
        .isEmpty();
  }

  /** The average of FY2568 was 93.82. */
  @Test
  void theOverallScoreIsComparedWithTheNationalAverageUnlessItIsExcluded() {
    assertThat(Analysis.of(FRAMEWORKS, KUTKWANG).pointsAboveNational())
        .contains(new BigDecimal("-4.52"));
    Scorecard contradictory = scorecard(
        2568, Map.of("overall", "90", "IIT", "70", "EIT.1", "70", "EIT.2", "70", "OIT", "70"));
    assertThat(Analysis.of(FRAMEWORKS, contradictory).pointsAboveNational()).isEmpty();
    assertThat(Analysis.of(FRAMEWORKS, scorecard(2568, Map.of("4", "90"))).pointsAboveNational())
        .isEmpty();
  }
}
