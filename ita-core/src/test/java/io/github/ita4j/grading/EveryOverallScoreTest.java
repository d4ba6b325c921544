package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class EveryOverallScoreTest {

  private static final int FULL = 100_00;

  private static Stream<Framework> withLadder() {
    return Frameworks.bundled().all().stream()
        .filter(framework -> framework.ladder().isPresent());
  }

  private static Stream<Framework> withoutLadder() {
    return Frameworks.bundled().all().stream()
        .filter(framework -> framework.ladder().isEmpty());
  }

  private static Stream<Framework> ofTheOverallScoreOnly() {
    return withLadder().filter(EveryOverallScoreTest::asksForOverallOnly);
  }

  private static boolean asksForOverallOnly(Framework framework) {
    return ladder(framework).elements().stream().allMatch(ElementId.OVERALL::equals);
  }

  private static TierLadder ladder(Framework framework) {
    return framework.ladder().orElseThrow();
  }

  /** Of each framework the grades of all overall scores, which several tests look at. */
  private static final Map<Framework, List<Grade>> GRADES = new ConcurrentHashMap<>();

  private static Grade grade(Framework framework, int hundredths) {
    return GRADES.computeIfAbsent(framework, EveryOverallScoreTest::grades).get(hundredths);
  }

  private static List<Grade> grades(Framework framework) {
    return IntStream.rangeClosed(0, FULL)
        .mapToObj(Score::ofHundredths)
        .map(score -> grade(framework, Map.of(ElementId.OVERALL, StatedScore.of(score))))
        .toList();
  }

  private static Grade grade(Framework framework, Map<ElementId, StatedScore> scores) {
    return Grading.grade(framework, Truth.scorecard(framework, scores));
  }

  @ParameterizedTest
  @MethodSource("ofTheOverallScoreOnly")
  void aYearThatLooksAtTheOverallScoreOnlyGivesEveryScoreTheFirstTierThatItReaches(
      Framework framework) {
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      TierCode expected = null;
      for (Tier tier : ladder(framework).tiers()) {
        Optional<TierLimit> limit = tier.findLimit(ElementId.OVERALL);
        int atLeast = limit.map(present -> present.atLeast().hundredths()).orElse(0);
        if (expected == null && hundredths >= atLeast) {
          expected = tier.code();
        }
      }

      Grade grade = grade(framework, hundredths);

      assertThat(grade.possibleTiers()).as("%s hundredths", hundredths).containsExactly(expected);
      assertThat(grade.status()).isEqualTo(GradeStatus.DECIDED);
      assertThat(grade.tier()).contains(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("withLadder")
  void aHigherScoreNeverGivesAWorseTier(Framework framework) {
    List<TierCode> codes = ladder(framework).codes();
    int bestBefore = codes.size() - 1;
    int worstBefore = codes.size() - 1;
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      List<TierCode> possible = grade(framework, hundredths).possibleTiers();
      int best = codes.indexOf(possible.get(0));
      int worst = codes.indexOf(possible.get(possible.size() - 1));

      assertThat(best).as("%s hundredths", hundredths).isLessThanOrEqualTo(bestBefore);
      assertThat(worst).as("%s hundredths", hundredths).isLessThanOrEqualTo(worstBefore);
      bestBefore = best;
      worstBefore = worst;
    }
    assertThat(bestBefore).as("100 points").isZero();
  }

  @ParameterizedTest
  @MethodSource("withLadder")
  void thePossibleTiersOfEveryScoreStandInTheOrderOfTheLadderWithoutAGap(Framework framework) {
    List<TierCode> codes = ladder(framework).codes();
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      List<TierCode> possible = grade(framework, hundredths).possibleTiers();
      int first = codes.indexOf(possible.get(0));

      assertThat(possible)
          .as("%s hundredths", hundredths)
          .isEqualTo(codes.subList(first, first + possible.size()));
    }
  }

  @ParameterizedTest
  @MethodSource("withLadder")
  void everyScorePassesFromTheMarkOnAndFailsBelowIt(Framework framework) {
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      int score = hundredths;
      Optional<Boolean> expected =
          framework.passMark().map(mark -> score >= mark.score().hundredths());

      PassCheck check = grade(framework, hundredths).passCheck();

      assertThat(check.passes()).as("%s hundredths", hundredths).isEqualTo(expected);
      assertThat(check.certain()).isEqualTo(expected.isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("withLadder")
  void aStatedOverallScoreIsItsOwnNominalScoreAndBounds(Framework framework) {
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      Score score = Score.ofHundredths(hundredths);

      Grade grade = grade(framework, hundredths);

      assertThat(grade.overall().nominal()).contains(score);
      assertThat(grade.overall().low()).isEqualTo(score);
      assertThat(grade.overall().high()).isEqualTo(score);
    }
  }

  @ParameterizedTest
  @MethodSource("withoutLadder")
  void aYearWithoutALadderGivesNoScoreATier(Framework framework) {
    for (int hundredths = 0; hundredths <= FULL; hundredths++) {
      Grade grade = grade(framework, hundredths);

      assertThat(grade.status()).isEqualTo(GradeStatus.NO_RULES);
      assertThat(grade.possibleTiers()).isEmpty();
      assertThat(grade.tier()).isEmpty();
    }
  }

  private static Stream<Arguments> limits() {
    return withLadder()
        .flatMap(framework -> ladder(framework).tiers().stream()
            .flatMap(tier -> tier.limits().stream()
                .map(limit ->
                    Arguments.of(framework, tier.code(), limit.element(), limit.atLeast()))));
  }

  /** Beside a component, every other component has 100 points, so that it alone decides. */
  private static Grade gradeByOneElement(Framework framework, ElementId element, int hundredths) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    if (!element.equals(ElementId.OVERALL)) {
      ladder(framework).elements().forEach(id -> scores.put(id, StatedScore.of(Score.MAX)));
      scores.remove(ElementId.OVERALL);
    }
    scores.put(element, StatedScore.of(Score.ofHundredths(hundredths)));
    return grade(framework, scores);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("limits")
  void aLimitIsReachedAtItsBoundAndNotAHundredthBelow(
      Framework framework, TierCode tier, ElementId element, Score bound) {
    Grade below = gradeByOneElement(framework, element, bound.hundredths() - 1);
    Grade at = gradeByOneElement(framework, element, bound.hundredths());
    Grade above = gradeByOneElement(framework, element, bound.hundredths() + 1);

    assertThat(below.possibleTiers()).doesNotContain(tier).isNotEmpty();
    assertThat(at.possibleTiers()).contains(tier);
    assertThat(above.possibleTiers()).contains(tier);
    if (!element.equals(ElementId.OVERALL) || asksForOverallOnly(framework)) {
      assertThat(List.of(below.status(), at.status(), above.status()))
          .containsOnly(GradeStatus.DECIDED);
    }
  }
}
