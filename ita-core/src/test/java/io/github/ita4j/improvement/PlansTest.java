package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.testing.RunSeed;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

@AddLifecycleHook(RunSeed.class)
class PlansTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);
  private static final Agency AGENCY = Agency.ofName("หน่วยงานตัวอย่าง");
  private static final FindingPolicy FIX_BELOW_85 =
      new FindingPolicy(Score.of("85"), Optional.of(Score.of("95")));

  @Test
  void everyRecommendationBecomesAMeasureOfTheNextYear() {
    Findings findings =
        Findings.of(FY2568, DrawnScorecards.of(FY2568, "E1", "70", "E2", "60"), FIX_BELOW_85);

    ActionPlan plan = Plans.draft(FY2568, AGENCY, Recommendations.forFindings(FY2568, findings));

    assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.ofBuddhistEra(2569));
    assertThat(plan.framework()).contains(FY2568.id());
    assertThat(plan.agency()).isEqualTo(AGENCY);
    assertThat(plan.targets()).isEmpty();
    assertThat(plan.measures()).hasSize(2);
    Recommendation e2 = RecommendationCatalogue.bundled(FY2568)
        .orElseThrow()
        .forTrigger(ElementId.parse("E2"))
        .get(0);
    Measure first = plan.measures().get(0);
    assertThat(first.id()).isEqualTo("m1");
    assertThat(first.title()).isEqualTo(e2.title().thai());
    assertThat(first.kind()).isEqualTo(e2.kind());
    assertThat(first.steps()).containsExactly(e2.text().thai());
    assertThat(first.cites()).isEqualTo(e2.cites());
    assertThat(first.answers()).containsExactly(ElementId.parse("E2"));
    assertThat(first.periods())
        .containsExactly(Period.OfFiscalYear.of(FiscalYear.ofBuddhistEra(2569)));
    assertThat(first.responsibleUnits()).isEmpty();
    assertThat(first.budget()).isEmpty();
    assertThat(first.monitoring()).isEmpty();
  }

  @Test
  void aMeasureSaysSoWhereNobodyOfficialProposedIt() {
    // E1 is an assessor's mapping, E4 this project's own.
    Findings findings =
        Findings.of(FY2568, DrawnScorecards.of(FY2568, "E1", "60", "E4", "70"), FIX_BELOW_85);

    ActionPlan plan = Plans.draft(FY2568, AGENCY, Recommendations.forFindings(FY2568, findings));

    assertThat(plan.measures())
        .extracting(Measure::remark)
        .containsExactly(Optional.empty(), Optional.of(Plans.EDITORIAL_REMARK));
  }

  @Test
  void aFindingWithoutARecommendationGetsAMeasureToFillIn() {
    Findings findings =
        Findings.of(FY2568, DrawnScorecards.of(FY2568, "4", "70", "I5", "60"), FIX_BELOW_85);

    ActionPlan plan = Plans.draft(
        FY2568,
        AGENCY,
        Recommendations.forFindings(RecommendationCatalogue.none(FY2568), findings));

    assertThat(plan.measures())
        .extracting(Measure::title)
        .containsExactly("I5", "4 การใช้ทรัพย์สินของราชการ");
    assertThat(plan.measures()).allSatisfy(measure -> {
      assertThat(measure.kind()).isEqualTo(MeasureKind.OTHER);
      assertThat(measure.steps()).isEmpty();
      assertThat(measure.cites()).isEmpty();
      assertThat(measure.answers()).hasSize(1);
    });
  }

  @Test
  void recommendationsOfAnotherYearAreRefused() {
    Framework fy2567 = DrawnScorecards.year(2567);
    Recommendations others = Recommendations.forFindings(
        fy2567, Findings.of(fy2567, DrawnScorecards.of(fy2567, "4", "70"), FIX_BELOW_85));

    assertThatThrownBy(() -> Plans.draft(FY2568, AGENCY, others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recommendations for nacc-2567r1: must be for nacc-2568r1");
  }

  @Property(tries = 80)
  void theDraftOfAllFindingsHasFullCoverage(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings =
        Findings.of(framework, DrawnScorecards.partial(framework, seed), FIX_BELOW_85);

    ActionPlan plan =
        Plans.draft(framework, AGENCY, Recommendations.forFindings(framework, findings));

    Coverage coverage = Coverage.of(plan, findings, framework);
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.unknownCodes()).isEmpty();
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isTrue();
    assertThat(plan.measures().stream()
            .flatMap(measure -> measure.answers().stream())
            .distinct())
        .containsExactlyInAnyOrderElementsOf(findings.all().stream()
            .filter(finding -> finding.category() != FindingCategory.MAINTAIN)
            .map(Finding::element)
            .toList());
  }

  @Property(tries = 80)
  void aDraftWithoutAMeasureForAWeaknessLeavesItUncovered(
      @ForAll @IntRange(min = 2562, max = 2568) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings =
        Findings.of(framework, DrawnScorecards.partial(framework, seed), FIX_BELOW_85);
    ActionPlan empty = ActionPlan.builder()
        .fiscalYear(framework.fiscalYear().next())
        .agency(AGENCY)
        .build();

    assertThat(Coverage.of(empty, findings, framework).uncovered())
        .isEqualTo(findings.in(FindingCategory.FIX));
  }
}
