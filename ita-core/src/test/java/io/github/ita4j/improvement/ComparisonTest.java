package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.StatedScore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static Comparison compare(
      int yearBefore, List<String> before, int yearAfter, List<String> after) {
    Framework frameworkBefore = DrawnScorecards.year(yearBefore);
    Framework frameworkAfter = DrawnScorecards.year(yearAfter);
    return Comparison.between(
        frameworkBefore,
        DrawnScorecards.of(frameworkBefore, before.toArray(new String[0])),
        frameworkAfter,
        DrawnScorecards.of(frameworkAfter, after.toArray(new String[0])));
  }

  private static List<String> changes(Comparison comparison) {
    return comparison.changes().stream()
        .map(change -> change.before() + ">" + change.after() + " " + change.difference())
        .toList();
  }

  private static List<String> texts(List<ElementId> ids) {
    return ids.stream().map(ElementId::toString).toList();
  }

  @Test
  void aCodeThatMeansSomethingElseIsNotComparedAndATitleIsFollowedToItsNewCode() {
    // O10 is the yearly plan in FY2563 and E-Service in FY2568; E-Service was O17.
    Comparison comparison = compare(
        2563,
        List.of("O2", "100", "O10", "100", "O17", "0"),
        2568,
        List.of("O2", "50.00", "O10", "85.75"));

    assertThat(changes(comparison)).containsExactly("O2>O2 -50.00", "O17>O10 85.75");
    assertThat(texts(comparison.vanished())).containsExactly("O10");
    assertThat(comparison.appeared()).isEmpty();
  }

  private static Framework withSubItems(int year) {
    return new FrameworkTexts()
        .put("scales.tsv", """
            scale\toption_th\toption_en\ten_origin\tpoints\tconfidence\tsource\tnote
            yes\tมี\t\t\t100\tCONFIRMED\ts1\t
            """)
        .put("answers.tsv", """
            question\tsub_item\tweight\tscale\tconfidence\tsource\tnote
            O1\t\t\t\tCONFIRMED\ts1\t
            O1\t1\t\tyes\tCONFIRMED\ts1\t
            O1\t2\t\tyes\tCONFIRMED\ts1\t
            """)
        .replace("framework.tsv", "demo-2568r1", "demo-" + year + "r1")
        .load();
  }

  @Test
  void aSubItemMeansWhatItsTitleSaysAndNothingWithoutOne() {
    Comparison comparison =
        compare(2564, List.of("I5.1", "98.50", "I5.2", "99"), 2565, List.of("O1", "100"));

    assertThat(texts(comparison.vanished())).containsExactly("I5.1", "I5.2");

    Framework own = withSubItems(2568);
    Framework other = withSubItems(2569);
    Comparison untitled = Comparison.between(
        own, DrawnScorecards.of(own, "O1.1", "50"), other, DrawnScorecards.of(other, "O1.1", "60"));

    assertThat(untitled.changes()).isEmpty();
    assertThat(texts(untitled.appeared())).containsExactly("O1.1");
  }

  @Test
  void indicatorsKeepTheirMeaningAndQuestionsWithoutATitleNeverDo() {
    Comparison comparison =
        compare(2563, List.of("4", "78.52", "I7", "80"), 2568, List.of("4", "79.11", "I7", "90"));

    assertThat(changes(comparison)).containsExactly("4>4 0.59");
    assertThat(texts(comparison.vanished())).containsExactly("I7");
    assertThat(texts(comparison.appeared())).containsExactly("I7");
  }

  @Test
  void aSubIndicatorOfAnotherNameIsNotCompared() {
    // 9.3 is the management of the budget in FY2565 and procurement in FY2566.
    Comparison comparison =
        compare(2565, List.of("9.2", "80", "9.3", "90"), 2566, List.of("9.2", "85", "9.3", "95"));

    assertThat(changes(comparison)).containsExactly("9.2>9.2 5.00");
    assertThat(texts(comparison.vanished())).containsExactly("9.3");
    assertThat(texts(comparison.appeared())).containsExactly("9.3");
  }

  @Test
  void sumsAreComparedAsStatedOnesAre() {
    Comparison comparison = compare(
        2564,
        List.of("IIT", "80", "EIT", "80", "OIT", "80"),
        2565,
        List.of("overall", "87.50", "IIT", "85"));

    assertThat(changes(comparison)).containsExactly("overall>overall 7.50", "IIT>IIT 5.00");
    assertThat(texts(comparison.vanished())).containsExactly("EIT", "OIT");
  }

  @Test
  void tiersAreComparedWithinOneLadder() {
    Comparison comparison =
        compare(2564, List.of("overall", "64.99"), 2565, List.of("overall", "85.00"));

    assertThat(comparison.isSameLadder()).isTrue();
    assertThat(comparison.tierBefore().map(Object::toString)).contains("D");
    assertThat(comparison.tierAfter().map(Object::toString)).contains("A");
    assertThat(comparison.tierSteps()).contains(3);
  }

  @ParameterizedTest
  @CsvSource({"2565, 2566, false", "2562, 2565, true", "2567, 2568, false", "2568, 2569, false"})
  void aLadderIsTheSameOnlyWithTheSameTiersAndLimits(int before, int after, boolean same) {
    Comparison comparison =
        compare(before, List.of("overall", "90"), after, List.of("overall", "91"));

    assertThat(comparison.isSameLadder()).isEqualTo(same);
    assertThat(comparison.tierSteps().isPresent()).isEqualTo(same);
  }

  @Test
  void withoutATierThereAreNoSteps() {
    Comparison comparison = compare(2564, List.of("4", "80"), 2565, List.of("overall", "90"));

    assertThat(comparison.isSameLadder()).isTrue();
    assertThat(comparison.tierBefore()).isEmpty();
    assertThat(comparison.tierSteps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // อบต.สมเด็จ set out from 94.60 to reach 99.17.
    "overall, 99.17, true",
    "overall, 99.18, false",
    // only scored in the second year
    "O10, 100, true",
    "EIT, 90, false",
  })
  void aTargetIsReachedByTheScoreOfTheSecondYear(String element, String atLeast, boolean reached) {
    Comparison comparison = compare(
        2567,
        List.of("overall", "94.60"),
        2568,
        List.of("overall", "99.17", "O10", "100", "EIT", "89.99"));
    Target target = new Target(
        ElementId.parse(element), Optional.empty(), Optional.empty(), StatedScore.parse(atLeast));

    assertThat(comparison.isReached(target)).contains(reached);
  }

  @Test
  void whetherATargetIsReachedIsNotKnownWithoutAScore() {
    Comparison comparison = compare(2567, List.of("4", "90"), 2568, List.of("overall", "90"));

    assertThat(comparison.isReached(new Target(
            ElementId.parse("4"), Optional.empty(), Optional.empty(), StatedScore.parse("80"))))
        .isEmpty();
    assertThat(comparison.isReached(Target.ofOverall(StatedScore.parse("90")))).contains(true);
  }

  @Test
  void anotherNameIsAnotherIndicatorButStillTheSameInstrument() {
    FrameworkTexts texts = new FrameworkTexts()
        .put(
            "elements.tsv",
            new FrameworkTexts().get("elements.tsv")
                + "INDEX.1\toverall\t\t\tความโปร่งใส\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n"
                + "1\tIIT\t\t\tการปฏิบัติหน้าที่\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n"
                + "2\tIIT\t\t\tการใช้งบประมาณ\t\t\t\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n");
    Framework after = texts.load();
    Framework before = texts
        .replace("framework.tsv", "demo-2568r1", "demo-2567r1")
        .replace("elements.tsv", "ภาพรวม", "ระดับประเทศ")
        .replace("elements.tsv", "ภายใน", "ของบุคลากร")
        .replace("elements.tsv", "ส่วนที่ 1", "ผู้รับบริการ")
        .replace("elements.tsv", "ความโปร่งใส", "ความพร้อมรับผิด")
        .replace("elements.tsv", "การปฏิบัติหน้าที่", "การใช้อำนาจ")
        .load();
    String[] scores = {
      "overall", "90", "IIT", "90", "EIT.1", "90", "INDEX.1", "90", "1", "90", "2", "90"
    };

    Comparison comparison = Comparison.between(
        before, DrawnScorecards.of(before, scores), after, DrawnScorecards.of(after, scores));

    assertThat(changes(comparison))
        .containsExactly("overall>overall 0.00", "IIT>IIT 0.00", "EIT.1>EIT.1 0.00", "2>2 0.00");
    assertThat(texts(comparison.vanished())).containsExactly("INDEX.1", "1");
    assertThat(texts(comparison.appeared())).containsExactly("INDEX.1", "1");
  }

  @Test
  void twoScorecardsOfOneYearAreRefused() {
    assertThatThrownBy(
            () -> compare(2568, List.of("overall", "90"), 2568, List.of("overall", "91")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fiscal year FY2568: must differ from that of the other scorecard");
  }
}
