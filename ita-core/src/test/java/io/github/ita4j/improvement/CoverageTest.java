package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2567 = DrawnScorecards.year(2567);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static final Findings FINDINGS = Findings.of(
      FY2568,
      DrawnScorecards.of(FY2568, "4", "79.11", "E1", "70", "3", "98.44", "2", "90"),
      new FindingPolicy(Score.of("85"), Optional.of(Score.of("95"))));

  private static ActionPlan plan(Measure... measures) {
    return ActionPlan.builder()
        .fiscalYear(FY2568.fiscalYear().next())
        .agency(Agency.ofName("หน่วยงานตัวอย่าง"))
        .measures(Arrays.asList(measures))
        .build();
  }

  private static Measure answering(String id, String... elements) {
    return Measure.builder()
        .id(id)
        .title("มาตรการ")
        .answers(Arrays.stream(elements).map(ElementId::parse).toList())
        .build();
  }

  private static Measure citing(String id, String... codes) {
    return Measure.builder()
        .id(id)
        .title("มาตรการ")
        .answers(FINDINGS.all().stream().map(Finding::element).toList())
        .cites(Arrays.stream(codes).map(QuestionCode::parse).toList())
        .build();
  }

  @Test
  void whatIsToBeFixedAndNoMeasureAnswersIsUncovered() {
    Coverage coverage = Coverage.of(plan(answering("m1", "E1", "3")), FINDINGS, FY2568);

    // 2 is only to be developed: a plan may leave it.
    assertThat(coverage.uncovered())
        .extracting(finding -> finding.element().toString())
        .containsExactly("4");
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isFalse();
  }

  @Test
  void aMeasureForAnElementBelowAnswersAWeaknessToo() {
    Coverage coverage =
        Coverage.of(plan(answering("m1", "I10"), answering("m2", "E1")), FINDINGS, FY2568);

    assertThat(coverage.uncovered()).isEmpty();
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isTrue();
  }

  @Test
  void aMeasureForAnElementAboveDoesNotAnswerAWeakness() {
    Coverage coverage = Coverage.of(plan(answering("m1", "IIT", "6", "EIT")), FINDINGS, FY2568);

    assertThat(coverage.uncovered())
        .extracting(finding -> finding.element().toString())
        .containsExactly("E1", "4");
  }

  @Test
  void measuresThatAnswerNoFindingAreIdleAndDoNoHarm() {
    Coverage coverage = Coverage.of(
        plan(
            answering("m1", "4", "E1"),
            answering("m2"),
            answering("m3", "7"),
            answering("m4", "7", "2"),
            answering("m5", "I4")),
        FINDINGS,
        FY2568);

    // I4 stands below 2, which is not to be fixed.
    assertThat(coverage.idle()).containsExactly("m2", "m3", "m5");
    assertThat(coverage.isComplete()).isTrue();
  }

  @Test
  void aCodeOfAnOlderYearIsNamedWithItsTitleThereAndTheNearestHere() {
    Coverage coverage = Coverage.of(plan(citing("m1", "O8", "O34")), FINDINGS, FY2568);

    assertThat(coverage.isComplete()).isFalse();
    assertThat(coverage.unknownCodes()).singleElement().satisfies(unknown -> {
      assertThat(unknown.measureId()).isEqualTo("m1");
      assertThat(unknown.code()).isEqualTo(QuestionCode.parse("O34"));
      // the latest year that has it
      assertThat(unknown.knownIn()).contains(FY2567.id());
      assertThat(unknown.titleThere())
          .contains("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
      assertThat(unknown.nearest()).contains(QuestionCode.parse("O27"));
      assertThat(unknown.nearestTitle()).isEqualTo(unknown.titleThere());
    });
  }

  @Test
  void codesOfFy2563AreLookedUpInTheFrameworksGiven() {
    Frameworks older = Frameworks.none().with(FY2563);

    Coverage coverage =
        Coverage.of(plan(citing("m1", "O34", "O30", "O41")), FINDINGS, FY2568, older);

    assertThat(coverage.unknownCodes()).hasSize(3);
    assertThat(coverage.unknownCodes())
        .allSatisfy(unknown -> assertThat(unknown.knownIn()).contains(FY2563.id()));
    // Nothing of FY2568 is like the executives' declaration of FY2563.
    assertThat(coverage.unknownCodes().get(0).titleThere()).contains("เจตจำนงสุจริตของผู้บริหาร");
    assertThat(coverage.unknownCodes().get(0).nearest()).isEmpty();
    assertThat(coverage.unknownCodes().get(0).nearestTitle()).isEmpty();
    assertThat(coverage.unknownCodes().get(1).nearest()).contains(QuestionCode.parse("O18"));
    assertThat(coverage.unknownCodes().get(2).nearest()).contains(QuestionCode.parse("O26"));
  }

  @Test
  void aCodeThatOneOlderYearHadIsKnownThere() {
    Coverage coverage = Coverage.of(
        plan(Measure.builder()
            .id("m1")
            .title("มาตรการ")
            .addCite(QuestionCode.parse("O48"))
            .build()),
        Findings.of(FY2563, DrawnScorecards.of(FY2563, "4", "90")),
        FY2563,
        Frameworks.none().with(DrawnScorecards.year(2562)).with(FY2568));

    assertThat(coverage.unknownCodes().get(0).knownIn())
        .contains(DrawnScorecards.year(2562).id());
  }

  /** A small framework whose question O3 has a title. */
  private static Framework withO3(String id, String title) {
    return new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", id)
        .replace("elements.tsv", "O2\tOIT", "O3\tOIT")
        .replace("elements.tsv", "มี / ไม่มี\t\t\tSCALE_ONLY", title + "\t\t\tWORDING")
        .load();
  }

  /** A small framework without O3, whose questions O1 and O2 have titles. */
  private static Framework withO1AndO2(String titleOfO1, String titleOfO2) {
    return new FrameworkTexts()
        .replace("elements.tsv", "โครงสร้าง", titleOfO1)
        .replace("elements.tsv", "มี / ไม่มี\t\t\tSCALE_ONLY", titleOfO2 + "\t\t\tWORDING")
        .load();
  }

  private static Coverage.UnknownCode unknownO3(Framework framework, Framework... others) {
    Frameworks all = Frameworks.none();
    for (Framework other : others) {
      all = all.with(other);
    }
    return Coverage.of(
            plan(citing("m1", "O3")),
            Findings.of(framework, DrawnScorecards.of(framework, "IIT", "90")),
            framework,
            all)
        .unknownCodes()
        .get(0);
  }

  @Test
  void aCodeIsLookedForInOlderYearsFirstAndInTheLatestOfThem() {
    Framework own = new FrameworkTexts().load();
    Framework of2566 = withO3("demo-2566r1", "กขค");
    Framework of2567 = withO3("demo-2567r1", "กขค");
    Framework of2569 = withO3("demo-2569r1", "กขค");

    assertThat(unknownO3(own, of2569, of2566, of2567).knownIn()).contains(of2567.id());
    assertThat(unknownO3(own, of2569).knownIn()).contains(of2569.id());
    Framework revised = withO3("demo-2567r2", "กขค");
    assertThat(unknownO3(own, revised, of2567).knownIn()).contains(revised.id());
    assertThat(unknownO3(own, of2567, revised).knownIn()).contains(revised.id());
  }

  @Test
  void anotherRevisionOfTheYearItselfComesBeforeOlderAndLaterYears() {
    Framework revised = withO3("demo-2568r2", "กขค");

    assertThat(unknownO3(
                new FrameworkTexts().load(),
                withO3("demo-2567r1", "กขค"),
                revised,
                withO3("demo-2569r1", "กขค"))
            .knownIn())
        .contains(revised.id());
  }

  @Test
  void aCodeOfAnotherSchemeIsAnotherCode() {
    assertThat(unknownO3(new FrameworkTexts().load(), withO3("other-2567r1", "กขค"))
            .knownIn())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // title of O3 there, titles of O1 and O2 here, the nearest
    "กขค,   กขง,   มยร,   O1", // one of two pairs of letters, just half
    "กขค,   มยร,   กขง,   O2",
    "กขค,   กขง,   กขจ,   O1", // the first of equals
    "กขค,   กขง,   กขค,   O2",
    "กขคง,  กขจฉ,  มยร,   ''", // one of three
    "กขค,   กขกข,  มยร,   ''", // กข is there once and counts once
    "กขกขค, กขกขง, มยร,   O1",
  })
  void theNearestTitleHasAtLeastHalfOfTheLetterPairs(
      String there, String first, String second, String nearest) {
    Coverage.UnknownCode unknown =
        unknownO3(withO1AndO2(first, second), withO3("demo-2567r1", there));

    assertThat(unknown.titleThere()).contains(there);
    assertThat(unknown.nearest().map(Object::toString).orElse("")).isEqualTo(nearest);
  }

  @Test
  void aCodeThatNoYearHasIsUnknownWithoutMore() {
    Coverage coverage = Coverage.of(plan(citing("m1", "O99")), FINDINGS, FY2568);

    assertThat(coverage.unknownCodes()).singleElement().satisfies(unknown -> {
      assertThat(unknown.knownIn()).isEmpty();
      assertThat(unknown.titleThere()).isEmpty();
      assertThat(unknown.nearest()).isEmpty();
    });
  }
}
