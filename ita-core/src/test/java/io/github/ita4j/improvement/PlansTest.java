package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.RunSeed;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AddLifecycleHook(RunSeed.class)
class PlansTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);
  private static final Agency AGENCY = Agency.ofName("หน่วยงานตัวอย่าง");
  private static final FindingPolicy FIX_BELOW_85 =
      FindingPolicy.of(Score.parse("85"), Score.parse("95"));

  private static ActionPlan draft(Framework framework, Scorecard scorecard) {
    return Plans.draft(framework, AGENCY, recommendations(framework, scorecard));
  }

  private static Recommendations recommendations(Framework framework, Scorecard scorecard) {
    return Recommendations.of(
        framework, scorecard, Findings.of(framework, scorecard, FIX_BELOW_85));
  }

  @Test
  void aTitleCallsAnElementAsItIsPrinted() {
    Framework own = new FrameworkTexts().load();
    Scorecard scorecard = DrawnScorecards.of(own, "O1", "50", "O2", "60").toBuilder()
        .addAdvice(
            Advice.builder().element(ElementId.parse("O1")).text("ควรเผยแพร่").build())
        .build();

    assertThat(draft(own, scorecard).measures())
        .extracting(Measure::title)
        .containsExactly("ดำเนินการตามข้อเสนอแนะของผู้ประเมิน (MOIT 1)", "O2 มี / ไม่มี");
    assertThat(draft(own, DrawnScorecards.of(own, "O1", "50")).measures())
        .extracting(Measure::title)
        .containsExactly("MOIT 1 โครงสร้าง");
  }

  @Test
  void everyRecommendationBecomesAMeasureOfTheNextYear() {
    ActionPlan plan = draft(FY2568, DrawnScorecards.of(FY2568, "E1", "70", "E2", "60"));

    assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.ofBuddhistEra(2569));
    assertThat(plan.framework()).contains(FY2568.id());
    assertThat(plan.agency()).isEqualTo(AGENCY);
    assertThat(plan.targets()).isEmpty();
    assertThat(plan.measures()).hasSize(2);
    Recommendation e2 = RecommendationCatalogue.findBundled(FY2568)
        .orElseThrow()
        .forTrigger(ElementId.parse("E2"))
        .get(0);
    Measure first = plan.measures().get(0);
    assertThat(first.id()).isEqualTo("m1");
    assertThat(first.title()).isEqualTo(e2.title().thai());
    assertThat(first.kind()).isEqualTo(e2.kind());
    assertThat(first.steps()).containsExactly(e2.text().thai());
    assertThat(first.answers()).containsExactly(ElementId.parse("E2"));
    assertThat(first.periods())
        .containsExactly(Period.OfFiscalYear.of(FiscalYear.ofBuddhistEra(2569)));
    assertThat(first.responsibleUnits()).isEmpty();
    assertThat(first.budget()).isEmpty();
    assertThat(first.monitoring()).isEmpty();
    assertThat(first.remark()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2568, O8,  O8/2568 O8/2569",
    "2568, O17, O17/2568 O16/2569", // the complaint procedure moved up
    "2568, O10, O10/2568", // E-Service has a longer title in FY2569
    "2568, E2,  O10/2568 O8/2568 O8/2569 O9/2568 O9/2569",
    "2567, 8,   O8/2567 O6/2568", // the yearly plan
    "2566, OIT, ''",
  })
  void aCodeOfTheResultIsFollowedByTheCodeOfTheSameTitleInThePlansYear(
      int year, String element, String cites) {
    Framework framework = DrawnScorecards.year(year);

    ActionPlan plan = draft(framework, DrawnScorecards.of(framework, element, "60"));

    assertThat(plan.measures().get(plan.measures().size() - 1).cites())
        .extracting(CitedCode::toString)
        .containsExactly(cites.isEmpty() ? new String[0] : cites.split(" "));
  }

  @Test
  void whereThePlansYearHasNoListOnlyTheCodesOfTheResultAreCited() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "O10", "60");

    assertThat(Plans.draft(
                Frameworks.none().with(FY2568), FY2568, AGENCY, recommendations(FY2568, scorecard))
            .measures())
        .singleElement()
        .satisfies(
            measure -> assertThat(measure.cites()).containsExactly(CitedCode.parse("O10/2568")));
  }

  @Test
  void aMeasureSaysWhoseRecommendationItIs() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "E1", "60", "E4", "70", "I4", "96").toBuilder()
        .addAdvice(Advice.builder()
            .element(ElementId.parse("9"))
            .text("เผยแพร่ข้อมูลให้ครบ")
            .build())
        .build();

    ActionPlan plan = draft(FY2568, scorecard);

    assertThat(plan.measures())
        .extracting(measure -> measure.origin() + " " + measure.answers())
        .containsExactly("ASSESSOR [9]", "EXAMPLE [E1]", "EDITORIAL [E4]");
    assertThat(plan.measures().get(0).title()).isEqualTo("ดำเนินการตามข้อเสนอแนะของผู้ประเมิน (9)");
    assertThat(plan.measures().get(0).steps()).containsExactly("เผยแพร่ข้อมูลให้ครบ");
  }

  @Test
  void anAdviceThatSaysWhatOneShouldDoIsAStepWithoutTheShould() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "E1", "60").toBuilder()
        .addAdvice(Advice.builder()
            .element(ElementId.parse("9"))
            .text("ควรเพิ่มช่องทางรับฟังความคิดเห็น")
            .build())
        .build();

    ActionPlan plan = draft(FY2568, scorecard);

    assertThat(plan.measures().get(0).steps()).containsExactly("เพิ่มช่องทางรับฟังความคิดเห็น");
    assertThat(scorecard.advice())
        .extracting(Advice::text)
        .containsExactly("ควรเพิ่มช่องทางรับฟังความคิดเห็น");
  }

  @Test
  void aMeasureIsTheAgencysOwnUnlessItSaysOtherwise() {
    assertThat(Measure.builder().id("m1").title("อบรม").build().origin()).isEqualTo(Origin.AGENCY);
  }

  @Test
  void aFindingWithoutARecommendationGetsAMeasureToFillIn() {
    Scorecard scorecard = DrawnScorecards.of(FY2568, "4", "70", "I5", "60");

    ActionPlan plan = Plans.draft(
        FY2568,
        AGENCY,
        Recommendations.of(
            RecommendationCatalogue.none(FY2568),
            scorecard,
            Findings.of(FY2568, scorecard, FIX_BELOW_85)));

    assertThat(plan.measures())
        .extracting(Measure::id, Measure::title)
        .containsExactly(tuple("m1", "I5"), tuple("m2", "4 การใช้ทรัพย์สินของราชการ"));
    assertThat(plan.measures()).allSatisfy(measure -> {
      assertThat(measure.kind()).isEqualTo(MeasureKind.OTHER);
      assertThat(measure.steps()).isEmpty();
      assertThat(measure.cites()).isEmpty();
      assertThat(measure.answers()).hasSize(1);
      assertThat(measure.origin()).isEqualTo(Origin.AGENCY);
    });
  }

  @Test
  void recommendationsOfAnotherYearAreRefused() {
    Framework fy2567 = DrawnScorecards.year(2567);
    Recommendations others = recommendations(fy2567, DrawnScorecards.of(fy2567, "4", "70"));

    assertThatThrownBy(() -> Plans.draft(FY2568, AGENCY, others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("recommendations for nacc-2567r1: must be for nacc-2568r1");
  }

  @Property(tries = 80)
  void theDraftOfAllFindingsHasFullCoverage(
      @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);
    Findings findings = Findings.of(framework, scorecard, FIX_BELOW_85);

    Recommendations recommendations = Recommendations.of(framework, scorecard, findings);
    ActionPlan plan = Plans.draft(framework, AGENCY, recommendations);

    Coverage coverage = Coverage.of(framework, findings, plan);
    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.unknownCodes()).isEmpty();
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isTrue();
    assertThat(plan.measures().stream()
            .flatMap(measure -> measure.answers().stream())
            .distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                findings.all().stream()
                    .filter(finding -> finding.category() != FindingCategory.MAINTAIN)
                    .filter(finding -> !recommendations.leftToOthers().contains(finding))
                    .map(Finding::element),
                recommendations.general().stream().map(Recommendation::trigger).distinct())
            .toList());
    assertThat(plan.measures())
        .extracting(measure -> measure.origin() + " " + measure.title() + " " + measure.steps())
        .doesNotHaveDuplicates();
  }

  @Test
  void theItemsOfASubIndicatorShareAMeasure() {
    ActionPlan plan =
        draft(FY2568, DrawnScorecards.of(FY2568, "O10", "0", "O8", "0", "O5", "60", "O22", "0"));

    assertThat(plan.measures())
        .extracting(measure -> measure.kind() + " " + measure.answers() + " " + measure.cites())
        .containsExactly(
            "DISCLOSURE [O5, O8, O10] [O5/2568, O5/2569, O8/2568, O8/2569, O10/2568]",
            "NO_GIFT_POLICY [O22] [O22/2568]");
    RecommendationCatalogue catalogue =
        RecommendationCatalogue.findBundled(FY2568).orElseThrow();
    Measure shared = plan.measures().get(0);
    assertThat(shared.title())
        .isEqualTo(catalogue.forTrigger(ElementId.parse("9.2")).get(0).title().thai());
    assertThat(shared.steps())
        .containsExactlyElementsOf(Stream.of("O5", "O8", "O10")
            .map(item ->
                catalogue.forTrigger(ElementId.parse(item)).get(0).text().thai())
            .toList());
    assertThat(plan.measures().get(1).title())
        .isEqualTo(catalogue.forTrigger(ElementId.parse("O22")).get(0).title().thai());
  }

  @Test
  void itemsOfAnUnknownSubIndicatorShareTheMeasureOfTheirInstrument() {
    Framework fy2567 = DrawnScorecards.year(2567);

    // The title of o13 is not known.
    ActionPlan plan = draft(fy2567, DrawnScorecards.of(fy2567, "O13", "0", "O2", "0"));

    assertThat(plan.measures()).singleElement().satisfies(measure -> {
      assertThat(measure.title())
          .isEqualTo(RecommendationCatalogue.findBundled(fy2567)
              .orElseThrow()
              .forTrigger(ElementId.parse("OIT"))
              .get(0)
              .title()
              .thai());
      assertThat(measure.steps()).hasSize(2);
      assertThat(measure.answers()).containsExactly(ElementId.parse("O2"), ElementId.parse("O13"));
    });
  }

  @Test
  void whereNothingIsToBeFixedThePlanHasTheGeneralMeasures() {
    ActionPlan plan = draft(FY2568, DrawnScorecards.of(FY2568, "overall", "97", "4", "90"));

    assertThat(plan.measures())
        .extracting(measure -> measure.kind() + " " + measure.answers() + " " + measure.origin())
        .containsExactly(
            "STATE_PROPERTY [4] EXAMPLE",
            "ASSESSMENT [overall] EDITORIAL",
            "DISCLOSURE [overall] EDITORIAL",
            "TRAINING [overall] EDITORIAL");
  }

  /** The whole of a made-up agency: every question stated, half of them weak. */
  @Test
  void aWholeCaseOfFy2568GetsAtMostFifteenMeasures() {
    String scores = "EIT.1 83 EIT.2 80 I1 79.39 I2 74.37 I3 88.88 I4 72.1 I5 85.54 I6 80.6 "
        + "I7 71.68 I8 84.72 I9 71.09 I10 82.58 I11 72.03 I12 72.63 I13 82.31 I14 93.98 "
        + "I15 73.59 E1 72.59 E2 86.33 E3 97.22 E4 84.62 E5 78.49 E6 98.19 E7 66.58 "
        + "E8 94.19 E9 74.85 O1 100 O2 0 O3 100 O4 100 O5 0 O6 100 O7 100 O8 0 O9 0 "
        + "O10 0 O11 100 O12 100 O13 100 O14 100 O15 100 O16 100 O17 100 O18 100 O19 100 "
        + "O20 100 O21 100 O22 0 O23 100 O24 100 O25 100 O26 100 O27 100 O28 0";

    ActionPlan plan = draft(FY2568, DrawnScorecards.of(FY2568, scores.split(" ")));

    assertThat(plan.measures())
        .extracting(measure -> measure.answers().toString())
        .containsExactly(
            "[O2]",
            "[O5, O8, O9, O10]",
            "[O22]",
            "[O28]",
            "[E7]",
            "[I7, I8, I9]",
            "[I10, I11, I12]",
            "[I4, I6]",
            "[E1]",
            "[I13, I15]",
            "[I1, I2]",
            "[E9]",
            "[E4, E5]");
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

    assertThat(Coverage.of(framework, findings, empty).uncovered())
        .isEqualTo(findings.in(FindingCategory.FIX));
  }

  private static List<String> details(Measure measure) {
    return measure.details().stream()
        .map(detail -> detail.item() + " " + detail.origin() + " "
            + detail.exampleOf().orElse("every agency") + ": " + detail.text())
        .toList();
  }

  @Test
  void aMeasureForItemsSaysWhatEachMustShowAndWhoseAnExampleIs() {
    Measure measure = draft(FY2568, DrawnScorecards.of(FY2568, "O3", "0", "O4", "0"))
        .measures()
        .get(0);

    assertThat(details(measure))
        .containsExactly(
            "O3/2568 EDITORIAL every agency: อย่างน้อยที่อยู่ หมายเลขโทรศัพท์ และอีเมล",
            "O3/2568 EXAMPLE องค์การบริหารส่วนตำบลสมเด็จ: ช่องทางติดต่อสองทางที่มีผู้รับผิดชอบตอบ"
                + " และแสดงในที่ที่บุคคลภายนอกเห็นได้ง่าย");
  }

  @Test
  void whatThePlansYearAsksForGoesBeforeWhatTheResultsYearAskedFor() {
    Framework fy2567 = DrawnScorecards.year(2567);
    Framework fy2566 = DrawnScorecards.year(2566);

    // O2 has one title in both years. What FY2568 asks for is known.
    assertThat(draft(fy2567, DrawnScorecards.of(fy2567, "O2", "0"))
            .measures()
            .get(0)
            .details())
        .extracting(MeasureDetail::item)
        .containsExactly(CitedCode.parse("O2/2568"));
    // No item of FY2567 has the title of O40.
    assertThat(draft(fy2566, DrawnScorecards.of(fy2566, "O40", "0"))
            .measures()
            .get(0)
            .details())
        .extracting(MeasureDetail::item)
        .containsExactly(CitedCode.parse("O40/2566"));
  }

  @Test
  void aMeasureForAnythingElseHasNoDetails() {
    ActionPlan plan = draft(FY2568, DrawnScorecards.of(FY2568, "E6", "60", "9", "60", "4", "60"));

    assertThat(plan.measures())
        .hasSize(3)
        .allSatisfy(measure -> assertThat(measure.details()).isEmpty());
  }

  @Test
  void aDraftHasTheIssuesOfTheYearAndItsMeasuresFallUnderThem() {
    ActionPlan plan = draft(
        FY2568,
        DrawnScorecards.of(FY2568, "O8", "0", "O5", "0", "4", "60", "I13", "70", "EIT", "80"));

    assertThat(plan.issues())
        .hasSize(7)
        .allSatisfy(issue -> assertThat(issue.origin()).isEqualTo(Origin.EDITORIAL));
    assertThat(plan.issues().get(1))
        .isEqualTo(PlanIssue.of(2, "การให้บริการและระบบ E-Service", Origin.EDITORIAL));
    assertThat(plan.measures())
        .extracting(measure -> measure.answers() + " " + measure.issues())
        .containsExactlyInAnyOrder("[O5, O8] [2]", "[4] [4]", "[I13] [7]", "[EIT] []");
  }

  @Test
  void aYearWithoutIssuesHasNoneInItsDraft() {
    Framework fy2567 = DrawnScorecards.year(2567);
    ActionPlan plan = draft(fy2567, DrawnScorecards.of(fy2567, "4", "60"));

    assertThat(plan.issues()).isEmpty();
    assertThat(plan.measures())
        .allSatisfy(measure -> assertThat(measure.issues()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1 1, , issue 1: must be given once in a plan",
    "1 2, 3, 'issue 3 of measure m1: must be one of the plan''s [1, 2], named once'",
    "1 2, 2 2, 'issue 2 of measure m1: must be one of the plan''s [1, 2], named once'",
    ", 1, 'issue 1 of measure m1: must be one of the plan''s [], named once'",
  })
  void anIssueIsNamedOnceAndAMeasureNamesOneOfThePlan(String listed, String named, String reason) {
    ActionPlanBuilder plan =
        ActionPlan.builder().fiscalYear(FiscalYear.ofBuddhistEra(2569)).agency(AGENCY);
    numbers(listed).forEach(number -> plan.addIssue(PlanIssue.of(number, "ก", Origin.AGENCY)));
    plan.addMeasure(Measure.builder().id("m1").title("ก").issues(numbers(named)).build());

    assertThatThrownBy(plan::build).isInstanceOf(IllegalArgumentException.class).hasMessage(reason);
  }

  private static List<Integer> numbers(String text) {
    return text == null
        ? List.of()
        : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
  }

  @Test
  void anIssueHasATitleOfAtMostTheGreatestLength() {
    String longest = "ก".repeat(Issue.LONGEST_NAME);

    assertThat(PlanIssue.of(1, longest, Origin.AGENCY).title()).isEqualTo(longest);
    assertThatThrownBy(() -> PlanIssue.of(1, longest + "ก", Origin.AGENCY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have at most " + Issue.LONGEST_NAME);
  }

  @Test
  void aBlankTitleAndAnAgencyOfNoExampleAreRefused() {
    assertThatThrownBy(() -> PlanIssue.of(0, "ก", Origin.AGENCY))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> PlanIssue.of(1, " ", Origin.AGENCY)).hasMessageContaining("blank");
    assertThatThrownBy(() -> detail(" ", Origin.AGENCY).build())
        .hasMessage("detail of O3/2568: must not be blank");
    assertThatThrownBy(() -> detail("ก", Origin.EXAMPLE).build())
        .hasMessageContaining("must be given for an EXAMPLE");
    assertThatThrownBy(() -> detail("ก", Origin.EDITORIAL).exampleOf("อบต.").build())
        .hasMessageContaining("and only there");
  }

  private static MeasureDetailBuilder detail(String text, Origin origin) {
    return MeasureDetail.builder().item(CitedCode.parse("O3/2568")).text(text).origin(origin);
  }
}
