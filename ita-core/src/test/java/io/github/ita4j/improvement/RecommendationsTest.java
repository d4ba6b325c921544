package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

@AddLifecycleHook(RunSeed.class)
class RecommendationsTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);
  private static final FindingPolicy FIX_BELOW_85 =
      new FindingPolicy(Score.of("85"), Optional.of(Score.of("95")));

  private static Recommendations forScores(String... elementsAndScores) {
    Scorecard scorecard = DrawnScorecards.of(FY2568, elementsAndScores);
    return Recommendations.forFindings(FY2568, Findings.of(FY2568, scorecard, FIX_BELOW_85));
  }

  private static List<String> ids(List<Recommendations.Recommended> recommended) {
    return recommended.stream().map(each -> each.recommendation().id()).toList();
  }

  @Test
  void theWeakestComesFirstAndWhatIsMaintainedNeedsNothing() {
    Recommendations recommendations = forScores("E9", "90", "E1", "70", "E2", "60", "E7", "95");

    assertThat(recommendations.framework()).isEqualTo(FY2568.id());
    assertThat(ids(recommendations.all())).containsExactly("e2", "e1", "e9");
    assertThat(recommendations.unmapped()).isEmpty();
  }

  @Test
  void recommendationsThatCiteOneCodeStandTogetherInTheOrderOfTheFindings() {
    Map<QuestionCode, List<Recommendations.Recommended>> byCode =
        forScores("E9", "90", "E1", "70", "E2", "60").byCode();

    assertThat(byCode.keySet()).extracting(Object::toString).containsExactly("O10", "O8", "O9");
    assertThat(ids(byCode.getOrDefault(QuestionCode.parse("O10"), List.of())))
        .containsExactly("e2", "e9");
    assertThat(ids(byCode.getOrDefault(QuestionCode.parse("O8"), List.of())))
        .containsExactly("e2", "e1");
  }

  @Test
  void whatIsGroupedByCodeCannotBeChanged() {
    Map<QuestionCode, List<Recommendations.Recommended>> byCode =
        forScores("E1", "70").byCode();
    List<Recommendations.Recommended> one = byCode.values().iterator().next();

    assertThatThrownBy(byCode::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(one::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void recommendationsAreShownInTheirOrder() {
    assertThat(forScores("E1", "70", "E2", "60").toString()).containsSubsequence("e2", "e1");
  }

  @Test
  void eachRecommendationNamesWhatLedToIt() {
    Recommendations recommendations = forScores("10", "80");

    assertThat(ids(recommendations.all()))
        .containsExactly("no-gift-agency", "measures-agency", "indicator-10");
    assertThat(recommendations.all())
        .allSatisfy(recommended -> assertThat(recommended.findings())
            .singleElement()
            .satisfies(finding -> assertThat(finding.element()).hasToString("10")));
  }

  @Test
  void whatACatalogueHasNothingForIsNamed() {
    Findings findings = Findings.of(
        FY2568, DrawnScorecards.of(FY2568, "E1", "70", "E2", "90", "E3", "96"), FIX_BELOW_85);

    Recommendations recommendations =
        Recommendations.forFindings(RecommendationCatalogue.none(FY2568), findings);

    assertThat(recommendations.all()).isEmpty();
    assertThat(recommendations.byCode()).isEmpty();
    assertThat(recommendations.unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("E1", "E2");
  }

  @Test
  void aYearWithoutACatalogueLeavesEverythingUnmapped() {
    Framework fy2569 = DrawnScorecards.year(2569);
    Findings findings =
        Findings.of(fy2569, DrawnScorecards.of(fy2569, "O1", "0", "O2", "100"), FIX_BELOW_85);

    assertThat(Recommendations.forFindings(fy2569, findings).unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("O1");
  }

  @Property(tries = 80)
  void everyFindingNotMaintainedHasARecommendationOrIsNamedAsUnmapped(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings =
        Findings.of(framework, DrawnScorecards.partial(framework, seed), FIX_BELOW_85);

    Recommendations recommendations = Recommendations.forFindings(framework, findings);

    Set<Finding> led = new HashSet<>();
    recommendations.all().forEach(recommended -> led.addAll(recommended.findings()));
    List<Finding> answered = new ArrayList<>(led);
    answered.addAll(recommendations.unmapped());
    List<Finding> weak = new ArrayList<>(findings.in(FindingCategory.FIX));
    weak.addAll(findings.in(FindingCategory.DEVELOP));
    assertThat(answered).containsExactlyInAnyOrderElementsOf(weak);
    assertThat(recommendations.all())
        .extracting(Recommendations.Recommended::recommendation)
        .doesNotHaveDuplicates();
    assertThat(recommendations.all().stream().map(each -> each.findings().get(0).atMost()))
        .isSorted();
    if (year == 2568) {
      assertThat(recommendations.unmapped()).isEmpty();
    }
  }
}
