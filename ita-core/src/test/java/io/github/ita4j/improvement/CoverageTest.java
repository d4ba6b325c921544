package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AddLifecycleHook(RunSeed.class)
class CoverageTest {

  private static final Framework FY2563 = DrawnScorecards.year(2563);
  private static final Framework FY2567 = DrawnScorecards.year(2567);
  private static final Framework FY2568 = DrawnScorecards.year(2568);

  private static final Findings FINDINGS = Findings.of(
      FY2568,
      DrawnScorecards.of(FY2568, "4", "79.11", "E1", "70", "3", "98.44", "2", "90"),
      FindingPolicy.of(Score.parse("85"), Score.parse("95")));

  private static ActionPlan plan(Measure... measures) {
    return planOf(FY2568, measures);
  }

  private static ActionPlan planOf(Framework framework, Measure... measures) {
    return ActionPlan.builder()
        .fiscalYear(FY2568.fiscalYear().next())
        .framework(framework.id())
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
        .cites(Arrays.stream(codes).map(CitedCode::parse).toList())
        .build();
  }

  private static String uncovered(Coverage coverage) {
    return coverage.uncovered().stream()
        .map(finding -> finding.element().toString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsToBeFixedAndNoMeasureAnswersIsUncovered() {
    Coverage coverage = Coverage.of(FY2568, FINDINGS, plan(answering("m1", "E1", "3")));

    // 2 is only to be developed: a plan may leave it.
    assertThat(uncovered(coverage)).isEqualTo("4");
    assertThat(coverage.idle()).isEmpty();
    assertThat(coverage.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // year, what is to be fixed, what the measures answer, what is left open
    "2568, OIT 9 10,   OIT,      ''", // an instrument's measure covers its indicators
    "2568, OIT 9 10,   9,        10", // and one for a part is a beginning on the whole
    "2568, 9 10 9.1,   9,        10",
    "2568, 9,          9.1,      ''",
    "2568, 9,          O4,       ''", // below a sub-indicator of 9
    "2568, 9.2,        O4,       9.2",
    "2568, O4,         9.1,      ''",
    "2568, O4,         OIT,      ''",
    "2568, O4,         O5,       O4",
    "2568, 1 2 6,      IIT,      6",
    "2568, E1 6 EIT,   6,        ''",
    "2568, E1 EIT.2,   EIT,      ''",
    "2568, EIT.1,      EIT.2,    EIT.1",
    "2568, 6,          EIT.1,    6", // indicators are of no part
    "2568, EIT.1 EIT.2, 6,       ''", // but the parts ask about them
    "2568, EIT.1,      E1,       ''",
    "2568, EIT.1,      3,        EIT.1 EIT",
    "2568, IIT 9,      overall,  ''",
    "2568, IIT 9,      4 O28,    9",
    "2565, IIT I5,     I7,       I5", // an open list: the letter says the instrument
    "2565, I5,         IIT,      ''",
    "2565, I5,         1,        I5",
    "2563, I5,         1,        ''",
  })
  void aMeasureCoversWhatStandsAtAboveOrBelowWhatItAnswers(
      int year, String weak, String answers, String open) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings = Findings.of(
        framework,
        DrawnScorecards.of(framework, weak.replaceAll("(\\S+)", "$1 60").split(" ")),
        FindingPolicy.of(Score.parse("85"), Score.parse("95")));

    assertThat(uncovered(Coverage.of(
            framework, findings, planOf(framework, answering("m1", answers.split(" "))))))
        .isEqualTo(open);
  }

  /** A year with a thousand titles of OIT: one of FrameworkTexts, and of questions from one on. */
  private static Framework ofThousand(String id, int first) {
    FrameworkTexts texts = new FrameworkTexts().replace("framework.tsv", "demo-2568r1", id);
    StringBuilder elements = new StringBuilder(texts.get("elements.tsv"));
    for (int i = 0; i < 999; i++) {
      elements
          .append("O" + (first + i) + "\tOIT\t\t\tการเปิดเผยข้อมูล " + i)
          .append("\t\t\tWORDING\tCONFIRMED\ts1\tCONFIRMED\ts1\t\n");
    }
    return texts.put("elements.tsv", elements.toString()).load();
  }

  /** Each code is compared with all titles of its year, and 100,000 comparisons are made. */
  @Test
  void ofTheUnknownCodesOfLargeRulesTheFirstHaveALikeTitle() {
    Framework year = ofThousand("demo-2568r1", 5_001);
    Framework earlier = ofThousand("demo-2567r1", 1_001);
    Frameworks both = Frameworks.none().with(year).with(earlier);
    int enough = 100_000 / 1_000;
    ActionPlan plan = planOf(
        year,
        citing(
            "m1",
            IntStream.rangeClosed(0, enough)
                .mapToObj(i -> "O" + (1_001 + i) + "/2568")
                .toArray(String[]::new)),
        citing("m2", "O1001/2568"));

    List<UnknownCode> unknown = Coverage.of(both, year, FINDINGS, plan).unknownCodes();

    assertThat(unknown.stream()
            .map(code -> code.nearest().map(QuestionCode::toString).orElse("")))
        .containsExactlyElementsOf(Stream.concat(
                IntStream.rangeClosed(0, enough).mapToObj(i -> i < enough ? "O" + (5_001 + i) : ""),
                Stream.of("O5001"))
            .toList());
    assertThat(unknown.get(enough).titleThere()).contains("การเปิดเผยข้อมูล " + enough);
    assertThat(unknown.get(enough + 1).measureId()).isEqualTo("m2");
  }

  @Test
  void onlyAMeasureThatDoesNotSayWhatItAnswersIsIdle() {
    Coverage coverage = Coverage.of(
        FY2568,
        FINDINGS,
        plan(
            answering("m1", "4", "E1"),
            answering("m2"),
            // without a score
            answering("m3", "7"),
            answering("m4", "I4"),
            // strong
            answering("m5", "3")));

    assertThat(coverage.idle()).containsExactly("m2");
    assertThat(coverage.isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // the year whose elements the plan names, what it answers, what is weak in FY2568, what is left
    "2569, O17, O18, ''", // the channel for complaints is o18 in FY2568
    "2569, O17, O17, O17", // and o17 is the procedure
    "2569, O16, O17, ''",
    "2569, O10, O10, ''", // E-Service, by a longer title: for all we know the same
    "2569, O12, O14, O14",
    "2569, E1,  E1,  ''", // FY2569 has no titles for E
    "2569, E1,  6,   ''",
    "2569, E1,  IIT, IIT",
    "2569, 4,   4,   ''", // nor indicators
    "2567, O8,  O8,  O8", // the yearly plan was o8
    "2567, O8,  O6,  ''",
    "2567, O8,  9,   ''",
    "2567, O1,  OIT, ''", // no title of FY2568 is near, but it is of the disclosure check
    "2563, 4,   4,   ''",
    "2563, IIT, 4,   ''",
    "2563, 9.1, 9.1, ''", // the sub-indicators of FY2568 have no names
    "2563, 4,   3,   3",
  })
  void elementsOfAnotherYearAreTheSameByTheirTitles(
      int year, String answers, String weak, String open) {
    Findings findings = Findings.of(
        FY2568, DrawnScorecards.of(FY2568, weak, "60"), FindingPolicy.of(Score.parse("85")));

    assertThat(uncovered(Coverage.of(
            FY2568, findings, planOf(DrawnScorecards.year(year), answering("m1", answers)))))
        .isEqualTo(open);
  }

  @Test
  void aPlanThatNamesNoFrameworkMeansTheOneOfItsYear() {
    Findings findings = Findings.of(
        FY2568,
        DrawnScorecards.of(FY2568, "O17", "60", "O18", "60"),
        FindingPolicy.of(Score.parse("85")));
    ActionPlan plan =
        plan(answering("m1", "O17")).toBuilder().framework(Optional.empty()).build();

    assertThat(uncovered(Coverage.of(FY2568, findings, plan))).isEqualTo("O17");
    // Where nobody knows the codes of that year, they may be those of the result.
    assertThat(uncovered(Coverage.of(Frameworks.none(), FY2568, findings, plan)))
        .isEqualTo("O18");
  }

  @Property(tries = 100)
  void moreMeasuresNeverLeaveMoreOpen(
      @ForAll @IntRange(min = 2562, max = 2568) int year, @ForAll long seed) {
    Framework framework = DrawnScorecards.year(year);
    Findings findings = Findings.of(
        framework, DrawnScorecards.partial(framework, seed), FindingPolicy.of(Score.parse("85")));
    List<ElementId> elements =
        new ArrayList<>(framework.elements().stream().map(Element::id).toList());
    Collections.shuffle(elements, new Random(seed));
    List<Measure> measures = new ArrayList<>();
    List<Finding> before = findings.in(FindingCategory.FIX);
    for (ElementId element : elements.subList(0, 5)) {
      measures.add(answering("m" + measures.size(), element.toString()));
      Coverage coverage =
          Coverage.of(framework, findings, planOf(framework, measures.toArray(new Measure[0])));

      assertThat(before).containsAll(coverage.uncovered());
      assertThat(coverage.uncovered()).noneMatch(finding -> finding.element().equals(element));
      assertThat(coverage.idle()).isEmpty();
      before = coverage.uncovered();
    }
  }

  @Test
  void aCodeThatItsYearDoesNotHaveIsNamedWithItsTitleElsewhereAndTheNearest() {
    Coverage coverage = Coverage.of(FY2568, FINDINGS, plan(citing("m1", "O8/2568", "O34/2568")));

    assertThat(coverage.isComplete()).isFalse();
    assertThat(coverage.unknownCodes()).singleElement().satisfies(unknown -> {
      assertThat(unknown.measureId()).isEqualTo("m1");
      assertThat(unknown.code()).isEqualTo(CitedCode.parse("O34/2568"));
      // the latest year that has it
      assertThat(unknown.knownIn()).contains(FY2567.id());
      assertThat(unknown.titleThere())
          .contains("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
      assertThat(unknown.nearest()).contains(QuestionCode.parse("O27"));
      assertThat(unknown.nearestTitle()).isEqualTo(unknown.titleThere());
    });
  }

  @ParameterizedTest
  @CsvSource({
    "O28/2568, true",
    "O29/2568, false",
    "O43/2566, true",
    "O44/2566, false",
    "O43/2563, true",
    "O44/2563, false",
    "O26/2569, true",
    "O27/2569, true", // an open list
    "I99/2565, true",
    "I31/2563, false",
    "O36/2567, false",
    "O99/2942, true", // nobody knows the list of that year
  })
  void aCodeIsLookedUpInItsOwnYear(String code, boolean exists) {
    assertThat(Coverage.of(FY2568, FINDINGS, plan(citing("m1", code)))
            .unknownCodes()
            .isEmpty())
        .isEqualTo(exists);
  }

  @Test
  void codesOfFy2563AreLookedUpInTheFrameworksGiven() {
    Frameworks older = Frameworks.none().with(FY2563);

    Coverage coverage = Coverage.of(
        older, FY2568, FINDINGS, plan(citing("m1", "O34/2568", "O30/2568", "O41/2568")));

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
        Frameworks.none().with(DrawnScorecards.year(2562)).with(FY2568),
        FY2563,
        Findings.of(FY2563, DrawnScorecards.of(FY2563, "4", "90")),
        planOf(FY2563, citing("m1", "O48/2563")));

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

  private static UnknownCode unknownO3(Framework framework, Framework... others) {
    Frameworks all = Frameworks.none();
    for (Framework other : others) {
      all = all.with(other);
    }
    return Coverage.of(
            all,
            framework,
            Findings.of(framework, DrawnScorecards.of(framework, "IIT", "90")),
            planOf(framework, citing("m1", "O3/2568")))
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
    "กขค,   กขคง,  กขค,   O2", // the same title before one that contains it
    "กขค,   กขคงจฉชซ, มยร, O1", // one that contains it, however long
    "กขค,   กขค,   กขคง,  O1",
    "กขคง,  กขจฉ,  มยร,   ''", // one of three
    "กขค,   กขกข,  มยร,   ''", // กข is there once and counts once
    "กขกขค, กขกขง, มยร,   O1",
  })
  void theNearestTitleHasAtLeastHalfOfTheLetterPairs(
      String there, String first, String second, String nearest) {
    UnknownCode unknown = unknownO3(withO1AndO2(first, second), withO3("demo-2567r1", there));

    assertThat(unknown.titleThere()).contains(there);
    assertThat(unknown.nearest().map(Object::toString).orElse("")).isEqualTo(nearest);
  }

  /** Titles of 500 letters are compared, longer ones are not. */
  @ParameterizedTest
  @CsvSource({"500, 500, O1", "501, 500, ''", "500, 501, ''"})
  void titlesThatAreTooLongAreNotCompared(int there, int here, String nearest) {
    UnknownCode unknown =
        unknownO3(withO1AndO2("ก".repeat(here), "มยร"), withO3("demo-2567r1", "ก".repeat(there)));

    assertThat(unknown.nearest().map(Object::toString).orElse("")).isEqualTo(nearest);
  }

  @Test
  void anElementOfAnotherMeaningCoversWhatItWasPartOf() {
    Framework framework = new FrameworkTexts().load();
    Framework planned = new FrameworkTexts()
        .replace("framework.tsv", "demo-2568r1", "demo-2567r1")
        .replace("elements.tsv", "โครงสร้าง", "มยร")
        .load();
    Findings findings =
        Findings.of(framework, DrawnScorecards.of(framework, "OIT", "60", "O1", "60"));

    assertThat(uncovered(Coverage.of(
            Frameworks.none().with(planned).with(framework),
            framework,
            findings,
            planOf(planned, answering("m1", "O1")))))
        .isEqualTo("O1");
  }

  @Test
  void aPlanIsHeldAgainstTheRevisionThatItNames() {
    Framework framework = new FrameworkTexts().load();
    Framework revised = withO3("demo-2568r2", "กขค");
    Frameworks both = Frameworks.none().with(framework).with(revised);
    Findings findings = Findings.of(framework, DrawnScorecards.of(framework, "IIT", "90"));
    Measure measure = citing("m1", "O3/2568");

    assertThat(Coverage.of(both, framework, findings, planOf(revised, measure)).unknownCodes())
        .isEmpty();
    assertThat(
            Coverage.of(both, framework, findings, planOf(framework, measure)).unknownCodes())
        .hasSize(1);
    // The rules of the findings are known, wherever they are.
    assertThat(Coverage.of(Frameworks.none(), framework, findings, planOf(framework, measure))
            .unknownCodes())
        .hasSize(1);
  }

  @Test
  void aCodeThatNoYearHasIsUnknownWithoutMore() {
    Coverage coverage = Coverage.of(FY2568, FINDINGS, plan(citing("m1", "O99/2568")));

    assertThat(coverage.unknownCodes()).singleElement().satisfies(unknown -> {
      assertThat(unknown.knownIn()).isEmpty();
      assertThat(unknown.titleThere()).isEmpty();
      assertThat(unknown.nearest()).isEmpty();
    });
  }
}
