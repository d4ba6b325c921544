package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Source;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TierCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of FY2568 carried over to years whose own are not known. */
class AssumedFrameworksTest {

  private static final Frameworks BUNDLED = Frameworks.bundled();
  private static final Framework FY2568 = BUNDLED.latest(FiscalYear.ofBuddhistEra(2568));
  private static final String[] SCORES = {
    "IIT", "89.73", "EIT.1", "99.25", "EIT.2", "87.94", "OIT", "80.00"
  };

  private static Framework assumed(int year) {
    return BUNDLED.get(FrameworkId.parse("assumed-" + year + "r1"));
  }

  @Test
  void theyAreNeverChosenUnlessTheyAreNamed() {
    assertThat(BUNDLED.latest(FiscalYear.ofBuddhistEra(2569))).hasToString("nacc-2569r1");
    assertThatExceptionOfType(UnknownFrameworkException.class)
        .isThrownBy(() -> BUNDLED.latest(FiscalYear.ofBuddhistEra(2570)))
        .withMessageContaining("assumed-2570r1");
  }

  @ParameterizedTest
  @ValueSource(ints = {2569, 2570})
  void everyRowIsInferredByContinuityButForTheTitlesThatTheYearHas(int year) {
    Framework framework = assumed(year);

    assertThat(framework.provisional()).isTrue();
    assertThat(framework.elements()).allSatisfy(element -> {
      assertThat(element.provenance().confidence()).isEqualTo(Confidence.INFERRED);
      assertThat(element.provenance().sources())
          .extracting(Source::id)
          .containsExactly("continuity");
      element.nameProvenance().ifPresent(name -> {
        boolean own = year == 2569
            && element.id().toString().startsWith("O")
            && element.id() instanceof QuestionCode;
        assertThat(name.confidence()).isEqualTo(own ? Confidence.ONE_SOURCE : Confidence.INFERRED);
        assertThat(name.sources())
            .extracting(Source::id)
            .containsExactly(own ? "rtrda-2569" : "continuity");
      });
    });
    assertThat(framework.passMark().orElseThrow().provenance().confidence())
        .isEqualTo(Confidence.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(ints = {2569, 2570})
  void whatSumsAndTheLadderAreThoseOf2568(int year) {
    Framework framework = assumed(year);

    assertThat(framework.elements())
        .filteredOn(Element::sums)
        .isNotEmpty()
        .allSatisfy(element -> {
          assertThat(element.weight()).isEqualTo(FY2568.element(element.id()).weight());
          assertThat(element.parent()).isEqualTo(FY2568.element(element.id()).parent());
        })
        .hasSameSizeAs(FY2568.elements().stream().filter(Element::sums).toList());
    assertThat(framework.ladder().orElseThrow().tiers())
        .extracting(Tier::code)
        .containsExactlyElementsOf(
            FY2568.ladder().orElseThrow().tiers().stream().map(Tier::code).toList());
    for (Tier tier : framework.ladder().orElseThrow().tiers()) {
      assertThat(tier.limits())
          .allSatisfy(
              limit -> assertThat(limit.provenance().confidence()).isEqualTo(Confidence.INFERRED))
          .extracting(TierLimit::element, TierLimit::atLeast)
          .containsExactlyElementsOf(
              FY2568.ladder().orElseThrow().tier(tier.code()).limits().stream()
                  .map(limit -> tuple(limit.element(), limit.atLeast()))
                  .toList());
    }
    assertThat(framework.children(QuestionCode.parse("O1").instrument()))
        .filteredOn(element -> element.id() instanceof QuestionCode)
        .hasSize(26)
        .noneMatch(Element::sums);
  }

  @ParameterizedTest
  @ValueSource(ints = {2569, 2570})
  void aScorecardIsGradedAnalysedAndPlanned(int year) {
    Framework framework = assumed(year);
    Analysis analysis = Analysis.of(framework, DrawnScorecards.of(framework, SCORES));

    assertThat(analysis.grade().tier()).contains(TierCode.parse("PASS"));
    assertThat(analysis.grade().confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(analysis.upliftTo(TierCode.parse("GOOD"))).isPresent();
    assertThat(analysis.plan().orElseThrow().measures())
        .extracting(Measure::cites)
        .anyMatch(cites -> !cites.isEmpty());
    assertThat(RecommendationCatalogue.findBundled(framework).orElseThrow().all())
        .allSatisfy(each -> assertThat(each.cites()).allSatisfy(code -> {
          assertThat(code.fiscalYear()).isEqualTo(framework.fiscalYear());
          assertThat(framework.element(code.code()).hasTitle()).isTrue();
        }));
  }

  @Test
  void plain2569HasNoRules() {
    Framework plain = BUNDLED.latest(FiscalYear.ofBuddhistEra(2569));

    assertThat(Grading.grade(plain, DrawnScorecards.of(plain, "IIT", "89.73")).status())
        .isEqualTo(GradeStatus.NO_RULES);
  }
}
