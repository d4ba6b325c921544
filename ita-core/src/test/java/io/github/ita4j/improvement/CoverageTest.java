package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
