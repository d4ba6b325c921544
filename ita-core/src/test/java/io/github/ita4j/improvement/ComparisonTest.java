package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);

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

  private static List<String> notComparable(Comparison comparison) {
    return comparison.notComparable().stream()
        .map(each -> each.element() + " " + each.scoreBefore() + " " + each.scoreAfter()
            + (each.reason() == NotComparable.Reason.OTHER_TITLE ? " other title" : " no title"))
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
    assertThat(notComparable(comparison)).containsExactly("O10 100.00 85.75 other title");
    assertThat(comparison.vanished()).isEmpty();
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
    assertThat(untitled.appeared()).isEmpty();
    assertThat(notComparable(untitled)).containsExactly("O1.1 50.00 60.00 no title");
  }

  @Test
  void indicatorsKeepTheirMeaningAndQuestionsWithoutATitleMayNot() {
    Comparison comparison =
        compare(2563, List.of("4", "78.52", "I7", "80"), 2568, List.of("4", "79.11", "I7", "90"));

    assertThat(changes(comparison)).containsExactly("4>4 0.59");
    assertThat(notComparable(comparison)).containsExactly("I7 80.00 90.00 no title");
    assertThat(comparison.vanished()).isEmpty();
    assertThat(comparison.appeared()).isEmpty();
  }

  @Test
  void aSubIndicatorOfAnotherNameIsNotCompared() {
    // 9.3 is the management of the budget in FY2565 and procurement in FY2566.
    Comparison comparison =
        compare(2565, List.of("9.2", "80", "9.3", "90"), 2566, List.of("9.2", "85", "9.3", "95"));

    assertThat(changes(comparison)).containsExactly("9.2>9.2 5.00");
    assertThat(notComparable(comparison)).containsExactly("9.3 90.00 95.00 other title");
    assertThat(comparison.vanished()).isEmpty();
    assertThat(comparison.appeared()).isEmpty();
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

    assertThat(comparison.isSameTiers()).isTrue();
    assertThat(comparison.tierBefore().map(Object::toString)).contains("D");
    assertThat(comparison.tierAfter().map(Object::toString)).contains("A");
    assertThat(comparison.tierSteps()).contains(3);
  }

  @ParameterizedTest
  @CsvSource({"2565, 2566, false", "2562, 2565, true", "2567, 2568, false", "2568, 2569, false"})
  void aLadderIsTheSameOnlyWithTheSameTiersAndLimits(int before, int after, boolean same) {
    Comparison comparison =
        compare(before, List.of("overall", "90"), after, List.of("overall", "91"));

    assertThat(comparison.isSameTiers()).isEqualTo(same);
    assertThat(comparison.tierSteps().isPresent()).isEqualTo(same);
  }

  @Test
  void withoutATierThereAreNoSteps() {
    Comparison comparison = compare(2564, List.of("4", "80"), 2565, List.of("overall", "90"));

    assertThat(comparison.isSameTiers()).isTrue();
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
    Target target = Target.builder()
        .element(ElementId.parse(element))
        .atLeast(StatedScore.parse(atLeast))
        .build();

    assertThat(comparison.isReached(target)).contains(reached);
  }

  @Test
  void whetherATargetIsReachedIsNotKnownWithoutAScore() {
    Comparison comparison = compare(2567, List.of("4", "90"), 2568, List.of("overall", "90"));

    assertThat(comparison.isReached(Target.builder()
            .element(ElementId.parse("4"))
            .atLeast(StatedScore.parse("80"))
            .build()))
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
    assertThat(notComparable(comparison))
        .containsExactly("INDEX.1 90.00 90.00 other title", "1 90.00 90.00 other title");
    assertThat(comparison.vanished()).isEmpty();
    assertThat(comparison.appeared()).isEmpty();
  }

  @Test
  void theResultsOfAUniversityInTwoYears() {
    // Printed on https://ita.psu.ac.th: 98.54 for I5 in FY2563, 99.02 in FY2564.
    Comparison comparison = compare(2563, List.of("I5", "98.54"), 2564, List.of("I5", "99.02"));

    assertThat(notComparable(comparison)).containsExactly("I5 98.54 99.02 no title");
    assertThat(comparison.vanished()).isEmpty();
    assertThat(comparison.appeared()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // titles of I5 and I6 on the first sheet, and on the second; changes; not comparable
    "ก, ข, ก, ข, 'I5>I5 0.48, I6>I6 10.00', ''",
    "ก, ข, ข, ก, 'I5>I6 -8.54, I6>I5 19.02', ''", // they changed places
    "ก, ข, ก, ค, 'I5>I5 0.48', I6 80.00 90.00 other title",
    "ก, '', ก, ข, 'I5>I5 0.48', I6 80.00 90.00 no title",
    "ก, '', '', ก, 'I5>I6 -8.54', 'I5 98.54 99.02 no title, I6 80.00 90.00 no title'",
    "ก, ก, ก, ก, 'I5>I5 0.48, I6>I6 10.00', ''",
    // which of the two is it?
    "ก, ก, ข, ก, I6>I6 10.00, I5 98.54 99.02 other title",
    "ก, '', ข, '', '', 'I5 98.54 99.02 other title, I6 80.00 90.00 no title'",
  })
  void theTitlesOfBothResultSheetsTellWhatIsTheSame(
      String first5, String first6, String second5, String second6, String changes, String rest) {
    // Neither year's own list has the titles of IIT.
    Framework fy2565 = DrawnScorecards.year(2565);
    Framework fy2566 = DrawnScorecards.year(2566);

    Comparison comparison = Comparison.between(
        fy2565,
        titled(DrawnScorecards.of(fy2565, "I5", "98.54", "I6", "80"), first5, first6),
        fy2566,
        titled(DrawnScorecards.of(fy2566, "I5", "99.02", "I6", "90"), second5, second6));

    assertThat(String.join(", ", changes(comparison))).isEqualTo(changes);
    assertThat(String.join(", ", notComparable(comparison))).isEqualTo(rest);
  }

  private static Scorecard titled(Scorecard scorecard, String titleOfI5, String titleOfI6) {
    ScorecardBuilder titled = scorecard.toBuilder();
    if (!titleOfI5.isEmpty()) {
      titled.putTitle(QuestionCode.parse("I5"), titleOfI5);
    }
    if (!titleOfI6.isEmpty()) {
      titled.putTitle(QuestionCode.parse("I6"), titleOfI6);
    }
    return titled.build();
  }

  @ParameterizedTest
  @CsvSource({
    // scores and stated tier of both years; the tiers, * where only stated; steps
    // The results of a university: AA follows from 95.70, but 92.88 alone decides no tier.
    "2565, overall 95.70 IIT 95.56, AA, 2566, overall 92.88,  PASS, AA,  PASS*, -",
    "2564, overall 94.96,           '', 2565, overall 95.70,  AA,   A,   AA,    1",
    "2563, 4 90,                    B,  2564, overall 85,     '',   B*,  A,     1",
    "2563, 4 90,                    B,  2564, 4 91,           C,    B*,  C*,    -1",
    "2563, 4 90,                    '', 2564, 4 91,           C,    -,   C*,    -",
    "2563, overall 90,              C,  2564, overall 96,     AA,   A,   AA,    1", // wrongly
    // stated
    // excluded by the numbers, which contradict each other in the last two
    "2564, overall 80,              B,  2565, IIT 50,         AA,   B,   AA*,   -",
    "2564, IIT 50,                  AA, 2565, overall 80,     B,    AA*, B,     -",
    "2564, overall 80, B, 2565, overall 99 IIT 50 EIT 50 OIT 50, AA, B,  AA*,   -",
    "2563, overall 50 IIT 90 EIT 90 OIT 90, D, 2564, overall 96, '', D*,  AA,   -",
    "2566, overall 80,              A,  2567, overall 81,     A,    IMPROVE, IMPROVE, 0",
    "2566, overall 90,              A,  2567, overall 90,     PASS, A*,  PASS*, -", // of no such
    // ladder
    "2568, overall 90,              GOOD, 2569, overall 90,   GOOD, GOOD*, GOOD*, -",
  })
  void aTierThatTheScoresDoNotDecideIsTheStatedOne(
      int yearBefore,
      String before,
      String statedBefore,
      int yearAfter,
      String after,
      String statedAfter,
      String tierBefore,
      String tierAfter,
      String steps) {
    Framework first = DrawnScorecards.year(yearBefore);
    Framework second = DrawnScorecards.year(yearAfter);

    Comparison comparison = Comparison.between(
        first,
        stating(DrawnScorecards.of(first, before.split(" ")), statedBefore),
        second,
        stating(DrawnScorecards.of(second, after.split(" ")), statedAfter));

    assertThat(marked(comparison.tierBefore(), comparison.isTierBeforeStated()))
        .isEqualTo(tierBefore);
    assertThat(marked(comparison.tierAfter(), comparison.isTierAfterStated())).isEqualTo(tierAfter);
    assertThat(comparison.tierSteps().map(Object::toString).orElse("-")).isEqualTo(steps);
  }

  private static Scorecard stating(Scorecard scorecard, String tier) {
    return tier.isEmpty()
        ? scorecard
        : scorecard.toBuilder().tier(TierCode.parse(tier)).build();
  }

  private static String marked(Optional<TierCode> tier, boolean stated) {
    return tier.map(code -> code + (stated ? "*" : "")).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "2568, 2568, 'fiscal year of the first scorecard FY2568: must be before that of the second, FY2568'",
    "2568, 2567, 'fiscal year of the first scorecard FY2568: must be before that of the second, FY2567'",
  })
  void theFirstScorecardMustBeOfAnEarlierYear(int before, int after, String message) {
    assertThatThrownBy(
            () -> compare(before, List.of("overall", "90"), after, List.of("overall", "91")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "เทศบาลตำบลบ้านใหม่, '',       เทศบาลตำบลบ้านใหม่, '',         true",
    "เทศบาลตำบลบ้านใหม่, ปทุมธานี, เทศบาลตำบลบ้านใหม่, '',         true",
    "เทศบาลตำบลบ้านใหม่, ปทุมธานี, เทศบาลตำบลบ้านใหม่, ปทุมธานี,   true",
    "เทศบาลตำบลบ้านใหม่, ปทุมธานี, เทศบาลตำบลบ้านใหม่, นครราชสีมา, false",
    "เทศบาลตำบลบ้านใหม่, ปทุมธานี, เทศบาลเมืองบ้านใหม่, ปทุมธานี,  false",
  })
  void twoAgenciesAreComparedAndTheResultSaysSo(
      String name, String province, String otherName, String otherProvince, boolean same) {
    Framework fy2567 = DrawnScorecards.year(2567);

    Comparison comparison = Comparison.between(
        fy2567,
        of(DrawnScorecards.of(fy2567, "overall", "90"), name, province),
        FY2568,
        of(DrawnScorecards.of(FY2568, "overall", "91"), otherName, otherProvince));

    assertThat(comparison.isSameAgency()).isEqualTo(same);
    assertThat(comparison.agencyBefore().name()).isEqualTo(name);
    assertThat(comparison.agencyAfter().name()).isEqualTo(otherName);
    assertThat(changes(comparison)).containsExactly("overall>overall 1.00");
  }

  private static Scorecard of(Scorecard scorecard, String name, String province) {
    return scorecard.toBuilder()
        .agency(Agency.builder()
            .name(name)
            .province(Optional.of(province).filter(given -> !given.isEmpty()))
            .build())
        .build();
  }

  /** What was O1 is a title of the second year's O2 too, which is the first year's O2. */
  @Test
  void elementsAreMatchedInBothDirections() {
    Framework before = new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", "demo-2567r1")
        .replace("elements.tsv", "โครงสร้าง", "กขค")
        .replace("elements.tsv", "มี / ไม่มี\t\t\tSCALE_ONLY", "มยร\t\t\tWORDING")
        .load();
    Framework after = new FrameworkTexts()
        .replace("elements.tsv", "มี / ไม่มี\t\t\tSCALE_ONLY", "มยร\t\t\tWORDING")
        .load();
    Scorecard first = DrawnScorecards.of(before, "O1", "50", "O2", "60");
    Scorecard second = DrawnScorecards.of(after, "O1", "70", "O2", "80").toBuilder()
        .putTitle(QuestionCode.parse("O2"), "กขค")
        .build();

    Comparison comparison = Comparison.between(before, first, after, second);

    assertThat(changes(comparison)).containsExactly("O2>O2 20.00");
    assertThat(notComparable(comparison)).containsExactly("O1 50.00 70.00 other title");
  }
}
