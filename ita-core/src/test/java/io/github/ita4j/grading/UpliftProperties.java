package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Fraction;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.testing.RunSeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Uplift against the law of a single rise, computed another way, and against true scores. */
@Tag("slow")
@AddLifecycleHook(RunSeed.class)
class UpliftProperties {

  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.of(Frameworks.bundled().all().stream()
        .filter(framework -> framework.ladder().isPresent())
        .toList());
  }

  /** Trees of any shape, with limits anywhere. */
  @Provide
  Arbitrary<Framework> anyTrees() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .map(seed -> RandomFrameworks.draw(new Random(seed)))
        .filter(framework -> framework.ladder().isPresent());
  }

  @Property(tries = 120)
  void completeScorecardsFollowTheLaw(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, DrawnScorecards.complete(framework, seed), seed);
  }

  @Property(tries = 250)
  void partialAndContradictoryScorecardsFollowTheLaw(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, DrawnScorecards.partial(framework, seed), seed);
  }

  @Property(tries = 250)
  void roundedScoresNearTheLimitsFollowTheLaw(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, nearLimits(framework, seed), seed);
  }

  @Property(tries = 150)
  void anyTreeFollowsTheLaw(@ForAll("anyTrees") Framework framework, @ForAll long seed) {
    checkAll(
        framework,
        seed % 2 == 0 ? DrawnScorecards.partial(framework, seed) : nearLimits(framework, seed),
        seed);
  }

  /**
   * One sum is not stated, nor are some of its parts: what stands above and beside it bounds them.
   */
  @Property(tries = 400)
  void aSumThatIsOnlyBoundedFollowsTheLaw(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, withAGap(framework, seed), seed);
  }

  @Property(tries = 100)
  void aSumThatIsOnlyBoundedFollowsTheLawInAnyTree(
      @ForAll("anyTrees") Framework framework, @ForAll long seed) {
    checkAll(framework, withAGap(framework, seed), seed);
  }

  private static Scorecard withAGap(Framework framework, long seed) {
    Random random = new Random(seed);
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(Truth.draw(framework, random).complete());
    List<ElementId> sums = scores.keySet().stream()
        .filter(
            id -> framework.element(id).sums() && !Truth.partsOf(framework, id).isEmpty())
        .toList();
    if (!sums.isEmpty()) {
      ElementId gap = sums.get(random.nextInt(sums.size()));
      List<ElementId> below = new ArrayList<>(List.of(gap));
      for (int i = 0; i < below.size(); i++) {
        Truth.partsOf(framework, below.get(i)).forEach(part -> below.add(part.id()));
      }
      int keptOfTen = 1 + random.nextInt(8);
      below.removeIf(id -> !id.equals(gap) && random.nextInt(10) < keptOfTen);
      scores.keySet().removeAll(below);
    }
    return DrawnScorecards.of(framework, scores);
  }

  private static Scorecard nearLimits(Framework framework, long seed) {
    Random random = new Random(seed);
    return DrawnScorecards.of(framework, Truth.draw(framework, random).print(random));
  }

  /**
   * Whatever the true scores are that a scorecard was printed from, what is said of all holds for
   * them.
   */
  @Property(tries = 150)
  void noTrueScoresRefuteAnAnswer(@ForAll("anyTrees") Framework framework, @ForAll long seed) {
    noTrueScoresRefute(framework, seed);
  }

  @Property(tries = 300)
  void noTrueScoresRefuteAnAnswerForTheBundledYears(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    noTrueScoresRefute(framework, seed);
  }

  private static void noTrueScoresRefute(Framework framework, long seed) {
    Random random = new Random(seed);
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> printed = truth.print(random);
    Tier tier = tier(framework, seed);
    NaiveUplift naive = new NaiveUplift(framework, printed, tier);

    Uplift uplift = Uplift.to(framework, DrawnScorecards.of(framework, printed), tier.code());

    for (Uplift.Alone alone : uplift.alone()) {
      alone.suffices().filter(known -> !uplift.isReached().orElse(false)).ifPresent(suffices -> {
        Score to = alone.needed().orElse(Score.MAX);
        assertThat(naive.reaches(alone.element(), Fraction.of(to), truth::value))
            .as("%s of %s", alone, printed)
            .isEqualTo(suffices);
      });
    }
  }

  @Property(tries = 250)
  void gapsAreTheShortfallsAtFaceValue(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    Scorecard scorecard = DrawnScorecards.partial(framework, seed);
    Tier tier = tier(framework, seed);

    Uplift uplift = Uplift.to(framework, scorecard, tier.code());

    assertThat(uplift.framework()).isEqualTo(framework.id());
    assertThat(uplift.tier()).isEqualTo(tier.code());
    assertThat(uplift.gaps()).extracting(Uplift.Gap::limit).isEqualTo(tier.limits());
    for (Uplift.Gap gap : uplift.gaps()) {
      ElementBounds bounds =
          Scoring.bounds(framework, scorecard).element(gap.limit().element());
      Optional<Score> score = bounds
          .nominal()
          .map(nominal -> Collections.max(
              List.of(bounds.low(), Collections.min(List.of(bounds.high(), nominal)))));
      assertThat(gap.score()).isEqualTo(score);
      int asked = gap.limit().atLeast().hundredths();
      int missing = score.map(known -> asked - known.hundredths()).orElse(0);
      assertThat(gap.shortfall().map(UpliftProperties::hundredths))
          .isEqualTo(missing > 0 ? Optional.of(missing) : Optional.empty());
      boolean must = score.orElse(bounds.low()).hundredths() >= asked;
      boolean can = score.orElse(bounds.high()).hundredths() >= asked;
      assertThat(gap.isReached())
          .isEqualTo(must ? Optional.of(true) : can ? Optional.empty() : Optional.of(false));
    }
    if (uplift.gaps().stream().anyMatch(gap -> !gap.isReached().orElse(true))) {
      assertThat(uplift.isReached()).contains(false);
    }
  }

  private static Tier tier(Framework framework, long seed) {
    List<Tier> tiers = framework.ladder().orElseThrow().tiers();
    return tiers.get(new Random(seed).nextInt(tiers.size()));
  }

  private static void checkAll(Framework framework, Scorecard scorecard, long seed) {
    Tier tier = tier(framework, seed);
    NaiveUplift naive = new NaiveUplift(framework, scorecard.scores(), tier);
    Random random = new Random(seed);

    Uplift uplift = Uplift.to(framework, scorecard, tier.code());

    assertThat(uplift.isReached())
        .as("%s of %s", tier, scorecard.scores())
        .isEqualTo(naive.reaches(null, Fraction.ZERO));
    List<ElementId> expected = new ArrayList<>();
    for (Element element : framework.elements()) {
      if (naive.face(element.id()).isPresent() && naive.counts(element.id())) {
        expected.add(element.id());
      }
    }
    assertThat(uplift.alone())
        .extracting(Uplift.Alone::element)
        .containsExactlyInAnyOrderElementsOf(expected);
    for (Uplift.Alone alone : uplift.alone()) {
      Score own = alone.score();
      assertThat(own).isEqualTo(naive.face(alone.element()).orElseThrow().rounded());
      if (uplift.isReached().orElse(false)) {
        assertThat(alone.rise()).contains(new BigDecimal("0.00"));
        continue;
      }
      int needed = alone.needed().map(Score::hundredths).orElse(10_001);
      assertThat(needed).isGreaterThanOrEqualTo(own.hundredths());
      assertThat(alone.rise().map(UpliftProperties::hundredths))
          .isEqualTo(needed > 10_000 ? Optional.empty() : Optional.of(needed - own.hundredths()));
      assertThat(alone.suffices())
          .as("%s of %s", alone, scorecard.scores())
          .isEqualTo(naive.reaches(alone.element(), Fraction.HUNDRED));
      for (int h : new int[] {own.hundredths(), needed - 1, needed, random.nextInt(100_01)}) {
        if (h >= own.hundredths() && h <= 10_000) {
          assertThat(naive.reaches(alone.element(), Fraction.of(h, 100)).orElse(false))
              .as("%s at %s hundredths, of %s", alone, h, scorecard.scores())
              .isEqualTo(h >= needed);
        }
      }
    }
  }

  private static int hundredths(BigDecimal points) {
    return points.movePointRight(2).intValueExact();
  }
}
