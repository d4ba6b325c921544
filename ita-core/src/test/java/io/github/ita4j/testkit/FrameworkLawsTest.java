package io.github.ita4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkTexts;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.grading.PassCheck.Outcome;
import io.github.ita4j.grading.WrongGrade;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the bundled frameworks obey the laws, and that each law can be broken. */
@Tag("slow")
class FrameworkLawsTest {

  private static final int SCORECARDS = 200;

  /** Each law takes so many of each year. */
  private static final int SCORECARDS_OF_BUNDLED = RunSeed.isSoak() ? 1_000 : 100;

  static Collection<Framework> bundled() {
    return Frameworks.bundled().all();
  }

  private static Framework year(int buddhistEra) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(buddhistEra));
  }

  private static List<LawViolation> check(Law law, GradedFramework subject) {
    return FrameworkLaws.check(subject, law, new Random(1), SCORECARDS);
  }

  private static List<LawViolation> check(Law law, Framework framework) {
    return check(law, GradedFramework.of(framework));
  }

  /** The framework, graded as it should be but for some grades. */
  private static GradedFramework mutant(
      Framework framework, BiFunction<Scorecard, Grade, Grade> change) {
    return new GradedFramework(
        framework, scorecard -> change.apply(scorecard, Grading.grade(framework, scorecard)));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledFrameworkObeysAllLaws(Framework framework) {
    FrameworkLaws.require(framework, new Random(RunSeed.value()), SCORECARDS_OF_BUNDLED);
  }

  /** A grade that is as it should be but for one thing, where the change applies. */
  private static Arguments total(
      String wrong, Predicate<Grade> where, UnaryOperator<WrongGrade> change) {
    return Arguments.of(wrong, where, change);
  }

  private static Predicate<Grade> is(GradeStatus status) {
    return grade -> grade.status() == status;
  }

  private static UnaryOperator<WrongGrade> passCheck(UnaryOperator<PassCheck> change) {
    return builder -> builder.passCheck(change.apply(builder.build().passCheck()));
  }

  static Stream<Arguments> wrongGrades() {
    TierCode good = TierCode.parse("GOOD");
    TierCode unknown = TierCode.parse("SOMETHING_ELSE");
    Predicate<Grade> any = grade -> true;
    return Stream.of(
        total("grading throws java.lang.IllegalStateException", any, builder -> {
          throw new IllegalStateException("no grade");
        }),
        total(
            "the grade names framework nacc-2568r9",
            any,
            builder -> builder.framework(FrameworkId.parse("nacc-2568r9"))),
        total(
            "status NO_RULES where the tiers are",
            any,
            builder -> builder.status(GradeStatus.NO_RULES)),
        total("not in the order of", is(GradeStatus.OPEN), builder -> {
          List<TierCode> reversed = new ArrayList<>(builder.build().possibleTiers());
          Collections.reverse(reversed);
          return builder.possibleTiers(reversed);
        }),
        total(
            "not in the order of",
            is(GradeStatus.OPEN),
            builder -> builder.addPossibleTier(unknown)),
        total(
            "what DECIDED promises",
            is(GradeStatus.DECIDED),
            builder -> builder.tier(Optional.empty())),
        total(
            "what DECIDED promises",
            is(GradeStatus.OPEN),
            builder -> builder.status(GradeStatus.DECIDED)),
        total(
            "what DECIDED promises",
            is(GradeStatus.DECIDED),
            builder -> builder.addMissing(ElementId.OVERALL)),
        // The tier of a decided grade is its possible tier.
        total("not in the order of", is(GradeStatus.DECIDED), builder -> builder.tier(unknown)),
        total("what BOUNDARY promises", is(GradeStatus.BOUNDARY), builder -> builder.tier(unknown)),
        total(
            "what BOUNDARY promises",
            is(GradeStatus.DECIDED),
            builder -> builder.status(GradeStatus.BOUNDARY)),
        total("what OPEN promises", is(GradeStatus.OPEN), builder -> builder.tier(good)),
        total(
            "what OPEN promises",
            is(GradeStatus.DECIDED),
            builder -> builder.status(GradeStatus.OPEN).tier(Optional.empty())),
        total(
            "what CONTRADICTORY promises",
            is(GradeStatus.CONTRADICTORY),
            builder -> builder.tier(good)),
        total(
            "what CONTRADICTORY promises",
            is(GradeStatus.CONTRADICTORY),
            builder -> builder.addPossibleTier(good)),
        total(
            "what CONTRADICTORY promises",
            is(GradeStatus.CONTRADICTORY),
            builder -> builder.addMissing(ElementId.OVERALL)),
        total(
            "an element is missing that the ladder does not ask about",
            is(GradeStatus.OPEN),
            builder -> builder.addMissing(new IndicatorId(3))),
        total(
            "the pass check must be certainly FAILS",
            grade -> grade.passCheck().passes().equals(Optional.of(false)),
            passCheck(check -> WrongGrade.check(check.mark(), Outcome.PASSES, true))),
        total(
            "the pass check must be certainly PASSES",
            grade -> grade.passCheck().passes().equals(Optional.of(true)),
            passCheck(check -> WrongGrade.check(check.mark(), check.outcome(), false))),
        total(
            "the pass check must be PASSES",
            grade -> !grade.passCheck().certain(),
            passCheck(check -> WrongGrade.check(check.mark(), Outcome.UNKNOWN, false))),
        total(
            "the pass check must be UNKNOWN",
            grade -> grade.passCheck().outcome() == Outcome.UNKNOWN,
            passCheck(check -> WrongGrade.check(check.mark(), Outcome.FAILS, false))),
        total(
            "the pass check must be",
            any,
            passCheck(
                check -> WrongGrade.check(Optional.empty(), check.outcome(), check.certain()))),
        total(
            "scores that can all be true are called contradictory",
            is(GradeStatus.BOUNDARY),
            builder -> builder
                .status(GradeStatus.CONTRADICTORY)
                .tier(Optional.empty())
                .missing(List.of())
                .possibleTiers(List.of())),
        total(
            "scores that exclude each other are not called contradictory",
            is(GradeStatus.CONTRADICTORY),
            builder -> builder.status(GradeStatus.DECIDED).addPossibleTier(good).tier(good)),
        total(
            "is not called possible",
            grade -> grade.possibleTiers().size() > 2,
            builder -> builder.possibleTiers(builder.build().possibleTiers().subList(1, 3))));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("wrongGrades")
  void everyWrongGradeBreaksTotal(
      String wrong, Predicate<Grade> where, UnaryOperator<WrongGrade> change) {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) ->
            where.test(grade) ? change.apply(WrongGrade.from(grade)).build() : grade);

    List<LawViolation> found = FrameworkLaws.check(subject, Law.TOTAL, new Random(1), 2_000);

    assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(GradedFramework.MOST_VIOLATIONS);
    assertThat(found).allSatisfy(violation -> {
      assertThat(violation.law()).isEqualTo(Law.TOTAL);
      assertThat(violation.example()).isPresent();
    });
    assertThat(found).anySatisfy(violation -> assertThat(violation.message()).contains(wrong));
  }

  @Test
  void aTierWithoutALadderBreaksTotal() {
    GradedFramework subject = mutant(
        year(2569),
        (scorecard, grade) -> WrongGrade.from(grade)
            .status(GradeStatus.DECIDED)
            .addPossibleTier(TierCode.parse("A"))
            .tier(TierCode.parse("A"))
            .build());

    assertThat(check(Law.TOTAL, subject)).isNotEmpty();
  }

  @Test
  void theExampleOfAViolationHasNoScoreThatItDoesNotNeed() {
    GradedFramework subject = mutant(year(2568), (scorecard, grade) -> {
      if (scorecard.scores().containsKey(Instrument.OIT)
          && scorecard.scores().containsKey(new IndicatorId(3))) {
        throw new IllegalStateException("no grade");
      }
      return grade;
    });

    assertThat(check(Law.TOTAL, subject))
        .isNotEmpty()
        .allSatisfy(
            violation -> assertThat(violation.example().orElseThrow().scores().keySet())
                .containsExactlyInAnyOrder(Instrument.OIT, new IndicatorId(3)));
  }

  private static boolean states(Scorecard scorecard, ElementId id, String least, String most) {
    StatedScore stated = scorecard.scores().get(id);
    return stated != null
        && stated.score().isAtLeast(Score.parse(least))
        && Score.parse(most).isAtLeast(stated.score());
  }

  private static Grade worst(Grade grade) {
    return WrongGrade.from(grade)
        .status(GradeStatus.DECIDED)
        .possibleTiers(List.of(TierCode.parse("URGENT")))
        .tier(TierCode.parse("URGENT"))
        .missing(List.of())
        .build();
  }

  /** Where one element has an even number of hundredths, the lowest tier. */
  @ParameterizedTest
  @CsvSource({
    // only the overall score; one raised element among others; everything stated
    "overall, 1, 1, 'if overall rises to '",
    "IIT, 2, 9, 'if IIT rises to '",
    "IIT, 75, 75, 'if all these rise, '",
  })
  void aTierThatFallsWhereAScoreRisesBreaksMonotone(
      String element, int fewest, int most, String what) {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) -> fewest <= scorecard.scores().size()
                && scorecard.scores().size() <= most
                && Stream.ofNullable(scorecard.scores().get(ElementId.parse(element)))
                    .anyMatch(stated -> stated.score().hundredths() % 2 == 0)
            ? worst(grade)
            : grade);

    assertThat(check(Law.MONOTONE, subject)).isNotEmpty().allSatisfy(violation -> {
      assertThat(violation.law()).isEqualTo(Law.MONOTONE);
      assertThat(violation.message())
          .startsWith(what)
          .contains("the best possible tier falls from");
      assertThat(violation.example()).isPresent();
    });
  }

  @Test
  void aWorstTierThatFallsBreaksMonotone() {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) -> states(scorecard, ElementId.OVERALL, "85.01", "100.00")
                && scorecard.scores().size() == 1
            ? WrongGrade.from(grade).addPossibleTier(TierCode.parse("URGENT")).build()
            : grade);

    assertThat(check(Law.MONOTONE, subject))
        .anySatisfy(violation ->
            assertThat(violation.message()).contains("the worst possible tier falls from PASS"));
  }

  @Test
  void aGivenTierThatFallsBreaksMonotoneEvenIfThePossibleOnesDoNot() {
    // Where two tiers are possible, a higher score gives the lower one.
    GradedFramework subject = mutant(
        year(2563),
        (scorecard, grade) -> scorecard.scores().size() == 1
            ? WrongGrade.from(grade)
                .status(GradeStatus.BOUNDARY)
                .possibleTiers(List.of(TierCode.parse("A"), TierCode.parse("B")))
                .tier(TierCode.parse(
                    states(scorecard, ElementId.OVERALL, "50.00", "100.00") ? "B" : "A"))
                .build()
            : grade);

    assertThat(check(Law.MONOTONE, subject)).anySatisfy(violation -> {
      assertThat(violation.message())
          .isEqualTo("if overall rises to 50.00, the tier falls from A to B");
      assertThat(violation.example().orElseThrow().scores())
          .isEqualTo(Map.of(ElementId.OVERALL, StatedScore.parse("49.99")));
    });
  }

  @ParameterizedTest
  @CsvSource({"FAILS", "UNKNOWN"})
  void aPassThatIsLostBreaksMonotone(Outcome outcome) {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) -> states(scorecard, ElementId.OVERALL, "99.00", "100.00")
            ? WrongGrade.from(grade)
                .passCheck(WrongGrade.check(grade.passCheck().mark(), outcome, false))
                .build()
            : grade);

    assertThat(check(Law.MONOTONE, subject))
        .anySatisfy(violation -> assertThat(violation.message())
            .contains("the pass check goes from PASSES to " + outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // tier, what it asks; the tier below it, that nothing gives
        "overall 95.00, IIT 95.00, EIT 95.00, OIT 95.00 | overall 94.99, IIT 95.00, EIT 95.00, OIT 95.00",
        "IIT 90.00 | IIT 0.00",
        "overall 85.00, EIT.1 85.00, EIT.2 85.00, EIT 85.00 | overall 85.00, EIT.1 85.00, EIT.2 85.00",
      })
  void aTierThatNothingGivesBreaksEveryTierReachable(String upper, String lower) {
    Framework framework = withLimits("GOOD", upper, "PASS", lower);
    boolean lowestToo = lower.endsWith("0.00") && lower.startsWith("IIT");

    List<LawViolation> found = check(Law.EVERY_TIER_REACHABLE, framework);

    assertThat(found).singleElement().satisfies(violation -> {
      assertThat(violation.message())
          .isEqualTo(
              lowestToo
                  ? "no scores give tier FAIL: whatever reaches its limits reaches those of PASS above it"
                  : "no scores give tier PASS: whatever reaches its limits reaches those of GOOD above it");
      assertThat(violation.example()).isEmpty();
    });
    assertThat(FrameworkLaws.witnesses(framework)).hasSize(2);
  }

  private static Framework withLimits(String upper, String asked, String lower, String less) {
    StringBuilder limits = new StringBuilder("tier\telement\tat_least\tconfidence\tsource\tnote\n");
    Stream.of(asked.split(", ")).forEach(limit -> limits.append(row(upper, limit)));
    Stream.of(less.split(", ")).forEach(limit -> limits.append(row(lower, limit)));
    return new FrameworkTexts().put("limits.tsv", limits.toString()).load();
  }

  private static String row(String tier, String limit) {
    return tier + "\t" + limit.replace(' ', '\t') + "\tCONFIRMED\ts1\t\n";
  }

  @Test
  void aTierThatGradingNeverGivesBreaksEveryTierReachable() {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) ->
            grade.tier().equals(Optional.of(TierCode.parse("PASS"))) ? worst(grade) : grade);

    assertThat(check(Law.EVERY_TIER_REACHABLE, subject)).singleElement().satisfies(violation -> {
      assertThat(violation.message()).startsWith("scores of tier PASS are graded as ");
      assertThat(violation.example()).isPresent();
    });
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theWitnessOfATierReachesItsLimitsAndMissesOneAboveIt(Framework framework) {
    Map<TierCode, Scorecard> witnesses = FrameworkLaws.witnesses(framework);

    assertThat(List.copyOf(witnesses.keySet()))
        .isEqualTo(framework.ladder().map(ladder -> ladder.codes()).orElse(List.of()));
    witnesses.forEach((code, scorecard) -> {
      Grade grade = Grading.grade(framework, scorecard);
      assertThat(grade.status()).isEqualTo(GradeStatus.DECIDED);
      assertThat(grade.tier()).contains(code);
      assertThat(scorecard.scores().keySet())
          .contains(ElementId.OVERALL)
          .containsAll(framework.ladder().orElseThrow().elements());
    });
  }

  @Test
  void theEvidenceForATierIsScoresThatAnyoneCanCheck() {
    assertThat(FrameworkLaws.witnesses(year(2568)).values())
        .extracting(scorecard -> scorecard.scores().toString())
        .containsExactly(
            "{IIT=100.00, EIT.1=100.00, EIT.2=100.00, OIT=100.00, overall=100.00}",
            "{IIT=94.99, EIT.1=100.00, EIT.2=100.00, OIT=100.00, overall=98.50}",
            "{IIT=84.99, EIT.1=100.00, EIT.2=100.00, OIT=100.00, overall=95.50}",
            "{overall=84.99, IIT=100.00, EIT.1=100.00, EIT.2=100.00, OIT=62.47}",
            "{overall=69.99, IIT=100.00, EIT.1=100.00, EIT.2=100.00, OIT=24.97}");
  }

  @ParameterizedTest
  @CsvSource({
    "2563, overall, 84.99",
    "2568, overall, 70.00",
    "2568, EIT.2, 84.99",
    "2568, OIT, 95.01"
  })
  void aScoreAtALimitThatLeavesTwoTiersBreaksNoGap(int year, String element, String at) {
    Framework framework = year(year);
    List<TierCode> two = framework.ladder().orElseThrow().codes().subList(0, 2);
    GradedFramework subject = mutant(
        framework,
        (scorecard, grade) -> states(scorecard, ElementId.parse(element), at, at)
            ? WrongGrade.from(grade)
                .status(GradeStatus.BOUNDARY)
                .possibleTiers(two)
                .tier(two.get(0))
                .build()
            : grade);

    assertThat(check(Law.NO_GAP, subject)).isNotEmpty().allSatisfy(violation -> {
      assertThat(violation.message()).startsWith("the limits leave tier ");
      assertThat(violation.example().orElseThrow().scores().get(ElementId.parse(element)))
          .isEqualTo(StatedScore.parse(at));
    });
  }

  @Test
  void aWrongTierOfOneCombinationBreaksNoGap() {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) -> states(scorecard, Instrument.IIT, "85.00", "85.00")
                && states(scorecard, Instrument.OIT, "84.99", "84.99")
                && states(scorecard, ElementId.parse("EIT.1"), "95.00", "95.00")
            ? worst(grade)
            : grade);

    assertThat(check(Law.NO_GAP, subject)).isNotEmpty();
  }

  @Test
  void aPassCheckThatIsWrongAtTheMarkBreaksNoGap() {
    GradedFramework subject = mutant(
        year(2568),
        (scorecard, grade) -> states(scorecard, ElementId.OVERALL, "85.00", "85.00")
            ? WrongGrade.from(grade)
                .passCheck(WrongGrade.check(grade.passCheck().mark(), Outcome.FAILS, true))
                .build()
            : grade);

    assertThat(check(Law.NO_GAP, subject)).isNotEmpty();
  }

  @Test
  void aQuestionOfWhichNothingIsKnownAndNothingSaidBreaksTheLawOfCodes() {
    FrameworkTexts texts = new FrameworkTexts();
    texts.put(
        "elements.tsv",
        texts.get("elements.tsv")
            + "O3\tOIT\t\t\t\t\t\t\t\t\tCONFIRMED\ts1\t\n"
            // A label, a note, and a confidence that says so: these may stand.
            + "O4\tOIT\t\tMOIT 4\t\t\t\t\t\t\tCONFIRMED\ts1\t\n"
            + "O5\tOIT\t\t\t\t\t\t\t\t\tONE_SOURCE\ts1\tplace not known\n"
            + "O6\tOIT\t\t\t\t\t\t\t\t\tINFERRED\ts1\t\n");

    List<LawViolation> found = check(Law.EVERY_CODE_MAPPED_OR_NAMED, texts.load());

    assertThat(found)
        .singleElement()
        .satisfies(violation -> assertThat(violation.message())
            .startsWith("O3 stands right below OIT without weight, title and label"));
    assertThat(FrameworkLaws.unknownQuestions(texts.load()))
        .extracting(Object::toString)
        .containsExactly("O2", "O3", "O5", "O6");
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 45",
    "2563, 0",
    "2564, 0",
    "2565, 0",
    "2566, 0",
    "2567, 13",
    "2568, 0",
    "2569, 0"
  })
  void theQuestionsOfWhichNeitherPlaceNorTitleIsKnownAreListed(int year, int unknown) {
    assertThat(FrameworkLaws.unknownQuestions(year(year))).hasSize(unknown);
  }

  @Test
  void requireFailsWithEverythingThatIsWrong() {
    Framework framework = withLimits("GOOD", "IIT 90.00", "PASS", "IIT 0.00");

    assertThatThrownBy(() -> FrameworkLaws.require(framework, new Random(1), 10))
        .isInstanceOf(AssertionError.class)
        .hasMessage("demo-2568r1 breaks laws:\n- EVERY_TIER_REACHABLE: no scores give tier FAIL:"
            + " whatever reaches its limits reaches those of PASS above it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkLaws.check(framework, new Random(1), -1))
        .withMessage("scorecards -1: must be 0 or more");
  }
}
