package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.Conflict;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EngineAgreesWithNaiveTest {

  /** Every build compares a twentieth; {@code .ci/soak} all, and others each time. */
  private static final int SHARE = RunSeed.isSoak() ? 1 : 20;

  private static final int SCORECARDS = 100_000 / SHARE;
  private static final int SCORECARDS_OF_CUSTOM_FRAMEWORKS = 20_000 / SHARE;
  private static final int SCORECARDS_OF_WIDE_FRAMEWORKS = 60;

  private static final List<Framework> BUNDLED =
      List.copyOf(Frameworks.bundled().all());

  /** How often each status, each fit and other things worth seeing occurred. */
  private final Map<String, LongAdder> seen = new ConcurrentHashMap<>();

  @Test
  void theyAgreeOnRandomScorecardsOfEveryBundledFramework() {
    compare(SCORECARDS, seed -> BUNDLED.get(Math.floorMod(seed, BUNDLED.size())));

    for (GradeStatus status : GradeStatus.values()) {
      assertOccurred("status " + status, 500);
    }
    for (String fit : List.of("STATED", "PARTS", "BOTH", "NEITHER")) {
      assertOccurred("fits " + fit, 100);
    }
    assertOccurred("two conflicts or more", 300);
    assertOccurred("each limit alone can be reached, all together cannot", 100);
    assertOccurred("three possible tiers or more", 300);
    assertOccurred("something missing", 300);
    assertOccurred("passes at face value only", 300);
  }

  @Test
  void theyAgreeOnRandomScorecardsOfRandomFrameworks() {
    compare(
        SCORECARDS_OF_CUSTOM_FRAMEWORKS, seed -> RandomFrameworks.draw(new Random(-1 - seed / 20)));

    for (GradeStatus status : GradeStatus.values()) {
      assertOccurred("status " + status, 100);
    }
    assertOccurred("each limit alone can be reached, all together cannot", 5);
    assertOccurred("a possible tier below one that is not", 5);
  }

  @Test
  void theyAgreeWhereAnElementHasVeryManyParts() {
    List<Framework> wide = List.of(RandomFrameworks.wide(150), RandomFrameworks.wide(300));
    compare(SCORECARDS_OF_WIDE_FRAMEWORKS, seed -> wide.get(Math.floorMod(seed, 2)));

    assertThat(seen).isNotEmpty();
  }

  private void compare(int scorecards, Function<Long, Framework> frameworks) {
    LongStream.range(RunSeed.value(), RunSeed.value() + scorecards).parallel().forEach(seed -> {
      Framework framework = frameworks.apply(seed);
      Random random = new Random(seed);
      Map<ElementId, StatedScore> scores = draw(framework, random);
      try {
        compare(framework, scores, random);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", " + framework + ", " + scores, e);
      }
    });
  }

  /** At least so often among all. */
  private void assertOccurred(String what, int times) {
    assertThat(seen.getOrDefault(what, new LongAdder()).sum())
        .as(what)
        .isGreaterThan(times / SHARE);
  }

  private void saw(String what, boolean that) {
    if (that) {
      seen.computeIfAbsent(what, key -> new LongAdder()).increment();
    }
  }

  /**
   * Mostly what a truth may be printed as; at times with a number or two made wrong, at times
   * nothing but noise.
   */
  private static Map<ElementId, StatedScore> draw(Framework framework, Random random) {
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(Truth.draw(framework, random).print(random));
    int kind = random.nextInt(20);
    if (kind == 0) {
      scores.replaceAll((id, score) -> StatedScore.of(Score.ofHundredths(random.nextInt(100_01))));
    } else if (kind < 8 && !scores.isEmpty()) {
      List<ElementId> ids = new ArrayList<>(scores.keySet());
      for (int i = random.nextInt(3); i >= 0; i--) {
        // Errors near the top of the tree are the ones that meet others.
        ElementId id =
            ids.get(random.nextInt(random.nextBoolean() ? ids.size() : Math.min(5, ids.size())));
        int most = new int[] {2, 10, 100, 30_00}[random.nextInt(4)];
        scores.computeIfPresent(
            id, (key, score) -> wrong(score, random.nextInt(2 * most + 1) - most));
      }
    }
    if (framework.findElement(QuestionCode.parse("E9999")).isPresent() && random.nextInt(10) == 0) {
      scores.put(QuestionCode.parse("E9999"), StatedScore.parse("77.7"));
    }
    return scores;
  }

  private static StatedScore wrong(StatedScore score, int byHundredths) {
    int unit = score.decimals() == 2 ? 1 : score.decimals() == 1 ? 10 : 100;
    int wrong = score.score().hundredths() + byHundredths / unit * unit;
    return StatedScore.of(
        Score.ofHundredths(Math.max(0, Math.min(100_00, wrong))), score.decimals());
  }

  private void compare(Framework framework, Map<ElementId, StatedScore> scores, Random random) {
    NaiveGrading naive = new NaiveGrading(framework, scores);
    ScoreBounds bounds = Scoring.bounds(framework, Truth.scorecard(framework, scores));
    Grade grade = Grading.grade(bounds);

    assertThat(grade.status()).isEqualTo(naive.status());
    assertThat(grade.possibleTiers())
        .isEqualTo(naive.possible().stream().map(Tier::code).toList());
    assertThat(grade.tier()).isEqualTo(naive.tier());
    assertThat(grade.missing()).isEqualTo(naive.missing());
    assertThat(grade.passCheck().passes()).isEqualTo(naive.passes());
    assertThat(grade.passCheck().certain()).isEqualTo(naive.passesCertainly());
    assertThat(grade.overall()).isEqualTo(naive.bounds(ElementId.OVERALL));
    List<Conflict> conflicts = bounds.conflicts().stream()
        .sorted(Comparator.comparing(conflict -> conflict.element().toString()))
        .toList();
    assertThat(conflicts).isEqualTo(naive.conflicts());
    for (ElementId id : someElements(framework, scores, random)) {
      if (!bounds.element(id).equals(naive.bounds(id))) {
        assertThat(bounds.element(id)).isEqualTo(naive.bounds(id));
      }
    }

    saw("status " + grade.status(), true);
    conflicts.forEach(conflict -> saw("fits " + conflict.fits(), true));
    saw("two conflicts or more", conflicts.size() > 1);
    saw("each limit alone can be reached, all together cannot", naive.asksJointly());
    saw("three possible tiers or more", grade.possibleTiers().size() > 2);
    saw("something missing", !grade.missing().isEmpty());
    saw(
        "passes at face value only",
        grade.passCheck().passes().isPresent() && !grade.passCheck().certain());
    saw("a possible tier below one that is not", hasGap(framework, grade));
  }

  private static boolean hasGap(Framework framework, Grade grade) {
    Optional<TierLadder> ladder = framework.ladder();
    if (ladder.isEmpty() || grade.possibleTiers().isEmpty()) {
      return false;
    }
    List<?> codes = ladder.get().codes();
    int first = codes.indexOf(grade.possibleTiers().get(0));
    int last = codes.indexOf(grade.possibleTiers().get(grade.possibleTiers().size() - 1));
    return last - first + 1 > grade.possibleTiers().size();
  }

  /** All that are stated or that the ladder asks about, and some others. */
  private static Set<ElementId> someElements(
      Framework framework, Map<ElementId, StatedScore> scores, Random random) {
    Set<ElementId> ids = new LinkedHashSet<>(scores.keySet());
    framework.ladder().ifPresent(ladder -> ids.addAll(ladder.elements()));
    List<Element> elements = framework.elements();
    for (int i = 0; i < 10; i++) {
      ids.add(elements.get(random.nextInt(elements.size())).id());
    }
    return ids;
  }
}
