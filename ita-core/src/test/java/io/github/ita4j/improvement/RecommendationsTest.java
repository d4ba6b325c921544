package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AddLifecycleHook(RunSeed.class)
class RecommendationsTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);
  private static final FindingPolicy FIX_BELOW_85 =
      FindingPolicy.of(Score.parse("85"), Score.parse("95"));

  private static Recommendations forScores(String... elementsAndScores) {
    Scorecard scorecard = DrawnScorecards.of(FY2568, elementsAndScores);
    return of(FY2568, scorecard);
  }

  private static Recommendations of(Framework framework, Scorecard scorecard) {
    return Recommendations.of(
        framework, scorecard, Findings.of(framework, scorecard, FIX_BELOW_85));
  }

  private static Scorecard advised(Scorecard scorecard, String... elements) {
    ScorecardBuilder advised = scorecard.toBuilder();
    for (String element : elements) {
      advised.addAdvice(Advice.builder()
          .element(ElementId.parse(element))
          .text("ควรปรับปรุง " + element)
          .addCite(QuestionCode.parse("O8"))
          .build());
    }
    return advised.build();
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
    Map<CitedCode, List<Recommendations.Recommended>> byCode =
        forScores("E9", "90", "E1", "70", "E2", "60").byCode();

    assertThat(byCode.keySet())
        .extracting(Object::toString)
        .containsExactly("O10/2568", "O8/2568", "O9/2568");
    assertThat(ids(byCode.getOrDefault(CitedCode.parse("O10/2568"), List.of())))
        .containsExactly("e2", "e9");
    assertThat(ids(byCode.getOrDefault(CitedCode.parse("O8/2568"), List.of())))
        .containsExactly("e2", "e1");
  }

  @Test
  void whatIsGroupedByCodeCannotBeChanged() {
    Map<CitedCode, List<Recommendations.Recommended>> byCode =
        forScores("E1", "70").byCode();
    List<Recommendations.Recommended> one = byCode.values().iterator().next();

    assertThatThrownBy(byCode::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(one::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  /** So many that comparing each finding with each other would take very long. */
  @Test
  void aFrameworkOfThousandsOfElementsGetsItsRecommendations() {
    int size = 9_000;
    FrameworkTexts texts = new FrameworkTexts();
    StringBuilder elements = new StringBuilder(texts.get("elements.tsv"));
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    scores.put(ElementId.parse("IIT"), StatedScore.parse("50"));
    scores.put(ElementId.parse("OIT"), StatedScore.parse("50"));
    for (int i = 1; i <= size; i++) {
      elements.append("I" + i + "\tIIT\t\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n");
      scores.put(ElementId.parse("I" + i), StatedScore.parse("60"));
    }
    Framework framework = texts.put("elements.tsv", elements.toString()).load();
    RecommendationCatalogue catalogue = RecommendationCatalogue.fromText(framework, """
        id\ttrigger\tkind\ttitle_th\ttitle_en\ttext_th\ttext_en\tcites\torigin\texample_agency\texample_year\texample_by\tconfidence\tsource\tnote
        iit\tIIT\tOTHER\tก\tA\tก\tA\t\tEDITORIAL\t\t\t\tINFERRED\ts1\t
        """);
    Scorecard scorecard = DrawnScorecards.of(framework, scores);
    Recommendations recommendations =
        Recommendations.of(catalogue, scorecard, Findings.of(framework, scorecard, FIX_BELOW_85));

    assertThat(recommendations.all())
        .singleElement()
        .satisfies(only -> assertThat(only.findings())
            .hasSize(size)
            .noneMatch(finding -> finding.element().toString().equals("IIT")));
    assertThat(recommendations.leftToOthers())
        .extracting(finding -> finding.element().toString())
        .containsExactly("IIT");
    assertThat(recommendations.unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("OIT");
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
        .allSatisfy(recommended ->
            assertThat(recommended.finding().orElseThrow().element()).hasToString("10"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // to be fixed below 85, to be maintained from 95; what is recommended for what
        "2568 | I7 70 I8 60 I9 97     | i8 [I8 I7]", // one text
        "2568 | I7 70 I10 60          | i10 [I10], i7 [I7]",
        "2568 | I7 70 I8 90           | i7 [I7]", // something in the indicator is to be fixed
        "2568 | 3 70 I8 90            | indicator-3 [3]",
        "2568 | I7 90 I8 91           | i7 [I7 I8]",
        "2568 | 3 70 I7 60            | i7 [I7]",
        "2568 | 3 90 I7 60            | i7 [I7]",
        "2568 | 3 90 I7 91            | i7 [I7]",
        "2568 | I3 90 I7 60           | i7 [I7], i3 [I3]", // another indicator
        "2568 | IIT 70 3 60           | indicator-3 [3]",
        "2568 | IIT 90 3 60           | indicator-3 [3]",
        "2568 | IIT 70 3 90           | iit [IIT], indicator-3 [3]", // that alone would not do
        "2568 | IIT 70 I7 97          | iit [IIT]",
        "2568 | EIT.1 70 EIT.2 60 6 80 | indicator-6 [6]", // the parts ask about indicators 6 to 8
        "2568 | EIT.1 70 EIT.2 60     | eit.2 [EIT.2], eit.1 [EIT.1]",
        "2568 | EIT.1 70 3 60         | indicator-3 [3], eit.1 [EIT.1]",
        "2568 | 9.1 60 O1 0           | o1 [O1]",
        "2566 | 9 60 9.1 70           | sub-9.1 [9.1]",
        "2566 | 9 60 9.1 90           | indicator-9 [9]",
        "2567 | O13 0 O15 0 O1 0      | o1 [O1], oit [O13 O15]", // titles not known
        "2567 | 9.1 60 9.2 70         | indicator-9 [9.1 9.2]",
        "2565 | I5 60 I9 50           | iit [I9 I5]", // an open list
        "2562 | I5 60 E9 50           | e9 [E9], i5 [I5]",
      })
  void noRecommendationIsGivenTwice(int year, String scores, String expected) {
    Framework framework = DrawnScorecards.year(year);
    Recommendations recommendations =
        of(framework, DrawnScorecards.of(framework, scores.split(" ")));

    // Sums of what is stated are findings too. Here they only repeat it.
    assertThat(recommendations.all().stream()
            .map(each -> each.recommendation().id() + " "
                + each.findings().stream()
                    .map(finding -> finding.element().toString())
                    .collect(Collectors.joining(" ", "[", "]")))
            .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // what is stated, of 85 and above is nothing to fix
    "overall 90 IIT 90 EIT 90 OIT 90, true",
    "overall 96 IIT 96 EIT 96 OIT 96, true",
    "overall 90, true",
    "overall 20, true", // all instruments are weak, but which of them is not known
    "IIT 60, false",
    "overall 84 OIT 60, false",
  })
  void theGeneralOnesAreForThoseWithNothingToFixOrJustTheOverallScore(
      String scores, boolean given) {
    assertThat(forScores(scores.split(" ")).general())
        .extracting(Recommendation::id)
        .containsExactly(
            given
                ? new String[] {"general-analysis", "general-oit", "general-survey"}
                : new String[0]);
  }

  @Test
  void aFindingLeftToOthersIsNamed() {
    assertThat(forScores("3", "70", "I7", "60", "I8", "90").leftToOthers())
        .extracting(finding -> finding.element().toString())
        .containsExactly("I8", "3");
  }

  @Test
  void whatACatalogueHasNothingForIsNamed() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "E1", "70", "E2", "90", "E3", "96");

    Recommendations recommendations = Recommendations.of(
        RecommendationCatalogue.none(FY2568),
        scorecard,
        Findings.of(FY2568, scorecard, FIX_BELOW_85));

    assertThat(recommendations.all()).isEmpty();
    assertThat(recommendations.byCode()).isEmpty();
    assertThat(recommendations.unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("E1", "E2");
  }

  @Test
  void aYearWithoutACatalogueLeavesEverythingUnmapped() {
    Framework indices = Frameworks.bundled().get(FrameworkId.parse("nacc5-2561r1"));

    assertThat(of(indices, DrawnScorecards.of(indices, "INDEX.1", "60", "INDEX.2", "100"))
            .unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("INDEX.1");
  }

  @Test
  void theAssessorsOwnAdviceGoesBeforeExamplesAndProposalsForItsElement() {
    Recommendations recommendations =
        of(FY2568, advised(DrawnScorecards.of(FY2568, "4", "70", "E1", "60"), "4", "E1", "4"));

    assertThat(recommendations.all())
        .extracting(
            each -> each.recommendation().id() + " " + each.recommendation().origin())
        .containsExactly(
            "advice.2 ASSESSOR",
            "e1 EXAMPLE",
            "advice.1 ASSESSOR",
            "advice.3 ASSESSOR",
            "indicator-4-agency EXAMPLE");
  }

  @Test
  void adviceKeepsTheAssessorsWordsAndCitesCodesOfTheYearOfTheResult() {
    Recommendation advice = of(FY2568, advised(DrawnScorecards.of(FY2568, "E1", "60"), "E1"))
        .all()
        .get(0)
        .recommendation();

    assertThat(advice.trigger()).isEqualTo(ElementId.parse("E1"));
    assertThat(advice.text().thai()).isEqualTo("ควรปรับปรุง E1");
    assertThat(advice.text().english()).isEmpty();
    assertThat(advice.title().thai()).isEqualTo("ดำเนินการตามข้อเสนอแนะของผู้ประเมิน (E1)");
    assertThat(advice.cites()).containsExactly(CitedCode.parse("O8/2568"));
    assertThat(advice.kind()).isEqualTo(MeasureKind.OTHER);
    assertThat(advice.example()).isEmpty();
    assertThat(advice.provenance()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // scores, advice on, what comes of it: with the score of its finding
    "'4 70 E1 60', I4,    'advice.1 -,e1 60.00,indicator-4-agency 70.00'", // no score: first
    "'4 70 E1 60', OIT,   'advice.1 -,e1 60.00,indicator-4-agency 70.00'",
    "'4 96 E1 60', 4,     'e1 60.00,advice.1 96.00'", // to be maintained
    "'4 96',       4,     'advice.1 96.00'",
    "'overall 90', overall, 'advice.1 -'", // the overall score is no finding
    "'4 96',       E99,   'advice.1 -'", // not even an element of the year
  })
  void adviceAboutWhatIsNoWeaknessIsKept(String scores, String element, String expected) {
    Recommendations recommendations =
        of(FY2568, advised(DrawnScorecards.of(FY2568, scores.split(" ")), element));

    assertThat(recommendations.all())
        .extracting(each -> each.recommendation().id() + " "
            + each.finding().flatMap(Finding::score).map(Score::toString).orElse("-"))
        .containsExactly(expected.split(","));
  }

  @Test
  void aWeaknessThatTheAssessorAdvisesOnIsNotWithoutARecommendation() {
    Scorecard scorecard = advised(DrawnScorecards.of(FY2568, "E1", "60", "E2", "70"), "E2");

    Recommendations recommendations = Recommendations.of(
        RecommendationCatalogue.none(FY2568),
        scorecard,
        Findings.of(FY2568, scorecard, FIX_BELOW_85));

    assertThat(ids(recommendations.all())).containsExactly("advice.1");
    assertThat(recommendations.unmapped())
        .extracting(finding -> finding.element().toString())
        .containsExactly("E1");
  }

  @Test
  void onlyTheAgencysOwnDocumentHasTheWordsOfItsAssessor() {
    for (Framework framework : DrawnScorecards.nationalWithTiers()) {
      assertThat(of(framework, DrawnScorecards.complete(framework, 7)).all())
          .extracting(each -> each.recommendation().origin())
          .doesNotContain(Origin.ASSESSOR, Origin.AGENCY);
    }
  }

  @Test
  void aScorecardOfAnotherYearIsRefused() {
    Framework fy2567 = DrawnScorecards.year(2567);
    Scorecard scorecard = DrawnScorecards.of(fy2567, "4", "70");

    assertThatThrownBy(() ->
            Recommendations.of(FY2568, scorecard, Findings.of(fy2567, scorecard, FIX_BELOW_85)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fiscal year of the scorecard FY2567: must be that of the catalogue, FY2568");
  }

  @Property(tries = 80)
  void adviceAddsItselfAndChangesNothingElse(
      @ForAll @IntRange(min = 2562, max = 2569) int year,
      @ForAll long seed,
      @ForAll @Size(max = 6) List<@From("elements") String> elements) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard without = DrawnScorecards.partial(framework, seed);
    Scorecard with = advised(without, elements.toArray(new String[0]));

    Recommendations advised = of(framework, with);

    assertThat(advised.all().stream()
            .filter(each -> each.recommendation().origin() == Origin.ASSESSOR)
            .map(each -> each.recommendation().text().thai()))
        .containsExactlyInAnyOrderElementsOf(
            elements.stream().map(element -> "ควรปรับปรุง " + element).toList());
    assertThat(advised.all())
        .filteredOn(each -> each.recommendation().origin() != Origin.ASSESSOR)
        .isEqualTo(of(framework, without).all());
    assertThat(of(framework, without).unmapped()).containsAll(advised.unmapped());
  }

  @Provide
  Arbitrary<String> elements() {
    return Arbitraries.of("overall", "IIT", "OIT", "EIT.1", "4", "9", "9.1", "O8", "E1", "I3");
  }

  @Property(tries = 80)
  void everyFindingNotMaintainedIsServedOrLeftToOthersOrUnmapped(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);
    Findings findings = Findings.of(framework, scorecard, FIX_BELOW_85);

    Recommendations recommendations = Recommendations.of(framework, scorecard, findings);

    Set<Finding> led = new HashSet<>();
    recommendations.all().forEach(recommended -> led.addAll(recommended.findings()));
    List<Finding> answered = new ArrayList<>(led);
    answered.addAll(recommendations.unmapped());
    answered.addAll(recommendations.leftToOthers());
    List<Finding> weak = new ArrayList<>(findings.in(FindingCategory.FIX));
    weak.addAll(findings.in(FindingCategory.DEVELOP));
    assertThat(answered).containsExactlyInAnyOrderElementsOf(weak);
    assertThat(recommendations.all())
        .extracting(Recommendations.Recommended::recommendation)
        .doesNotHaveDuplicates();
    assertThat(recommendations.all().stream()
            .map(each -> findings.all().indexOf(each.finding().orElseThrow())))
        .isSorted();
    assertThat(recommendations.unmapped()).isEmpty();
    assertThat(recommendations.general().isEmpty())
        .isEqualTo(!findings.in(FindingCategory.FIX).isEmpty());
  }

  @Test
  void aRecommendationForItemsSaysWhatTheyMustShowAsFarAsItIsKnown() {
    assertThat(forScores("O3", "0", "O4", "0", "E6", "60").all().stream()
            .map(each -> each.recommendation().id() + " "
                + each.contents().stream()
                    .map(content -> content.item()
                        + content.exampleOf().map(of -> " (" + of + ")").orElse(""))
                    .toList()))
        .containsExactly("o3 [O3/2568, O3/2568 (องค์การบริหารส่วนตำบลสมเด็จ)]", "o4 []", "e6 []");
  }

  @Test
  void adviceAboutAnItemWithoutAScoreSaysItToo() {
    Recommendations given = of(FY2568, advised(DrawnScorecards.of(FY2568, "IIT", "90"), "O2"));

    assertThat(given.all().get(0).recommendation().origin()).isEqualTo(Origin.ASSESSOR);
    assertThat(given.all().get(0).contents())
        .extracting(ItemContent::item)
        .containsExactly(CitedCode.parse("O2/2568"));
  }

  /** In an open list nobody knows which indicator of IIT the question belongs to. */
  @Test
  void aQuestionOfAnUnknownIndicatorIsNotLeftToItsInstrument() {
    Framework fy2565 = DrawnScorecards.year(2565);
    Scorecard scorecard = DrawnScorecards.of(fy2565, "IIT", "60", "I5", "90");

    Recommendations recommendations = Recommendations.of(
        fy2565,
        scorecard,
        Findings.of(fy2565, scorecard, FindingPolicy.of(Score.parse("85"), Score.parse("95"))));

    assertThat(recommendations.leftToOthers()).isEmpty();
    assertThat(recommendations.all())
        .singleElement()
        .satisfies(recommended -> assertThat(recommended.findings())
            .extracting(finding -> finding.element().toString())
            .containsExactly("IIT", "I5"));
  }
}
