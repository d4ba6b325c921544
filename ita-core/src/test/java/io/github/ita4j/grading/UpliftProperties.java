package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.improvement.DrawnScorecards;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/** Uplift against trying out every one of the 10,001 scores that an element can have. */
@Tag("slow")
@AddLifecycleHook(RunSeed.class)
class UpliftProperties {

  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.of(Frameworks.bundled().all().stream()
        .filter(framework -> framework.ladder().isPresent())
        .toList());
  }

  @Property(tries = 120)
  void neededIsTheLeastScoreThatDoesForCompleteScorecards(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, DrawnScorecards.complete(framework, seed), seed);
  }

  @Property(tries = 250)
  void neededIsTheLeastScoreThatDoesForPartialAndContradictoryScorecards(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    checkAll(framework, DrawnScorecards.partial(framework, seed), seed);
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
    Optional<Boolean> reached = Optional.of(true);
    for (Uplift.Gap gap : uplift.gaps()) {
      ElementBounds bounds = Scoring.bounds(framework, scorecard).of(gap.limit().element());
      Optional<Score> score = bounds
          .nominal()
          .map(nominal -> Collections.max(
              List.of(bounds.low(), Collections.min(List.of(bounds.high(), nominal)))));
      assertThat(gap.score()).isEqualTo(score);
      int asked = gap.limit().atLeast().hundredths();
      int missing = score.map(known -> asked - known.hundredths()).orElse(0);
      assertThat(gap.shortfall().map(Score::hundredths))
          .isEqualTo(missing > 0 ? Optional.of(missing) : Optional.empty());
      boolean canMiss = score.orElse(bounds.low()).hundredths() < asked;
      boolean canReach = score.orElse(bounds.high()).hundredths() >= asked;
      if (!canReach) {
        reached = Optional.of(false);
      } else if (canMiss && reached.orElse(false)) {
        reached = Optional.empty();
      }
    }
    assertThat(uplift.isReached()).isEqualTo(reached);
  }

  private static Tier tier(Framework framework, long seed) {
    List<Tier> tiers = framework.ladder().orElseThrow().tiers();
    return tiers.get(new Random(seed).nextInt(tiers.size()));
  }

  private static void checkAll(Framework framework, Scorecard scorecard, long seed) {
    Tier tier = tier(framework, seed);
    Trial trial = new Trial(framework, scorecard, tier);

    Uplift uplift = Uplift.to(framework, scorecard, tier.code());

    List<ElementId> expected = new ArrayList<>();
    for (int node = 0; node < trial.tree.size(); node++) {
      if (trial.face[node] != null && trial.countsTowardsALimit(node)) {
        expected.add(trial.tree.id(node));
      }
    }
    assertThat(uplift.alone()).extracting(Uplift.Alone::element).isEqualTo(expected);
    for (Uplift.Alone alone : uplift.alone()) {
      int node = trial.tree.node(alone.element());
      int own = alone.score().hundredths();
      assertThat(own).as("score of %s", alone.element()).isEqualTo(trial.rounded(node));
      if (uplift.isReached().orElse(false)) {
        assertThat(alone.rise()).contains(Score.ZERO);
        continue;
      }
      int needed = alone.needed().map(Score::hundredths).orElse(10_001);
      assertThat(needed).isGreaterThanOrEqualTo(own);
      assertThat(alone.rise().map(Score::hundredths))
          .isEqualTo(needed > 10_000 ? Optional.empty() : Optional.of(needed - own));
      assertThat(alone.suffices()).isEqualTo(trial.reaches(node, 10_000));
      for (int h = own; h <= 10_000; h++) {
        if (trial.reaches(node, h).orElse(false) != (h >= needed)) {
          throw new AssertionError(framework + " " + tier.code() + ": " + alone + " at " + h
              + " hundredths, of " + scorecard.scores());
        }
      }
    }
  }

  /** One scorecard, with the elements above a changed one summed up anew; all in hundredths times shares, exactly. */
  private static final class Trial {
    final SumTree tree;
    private final Tier tier;
    private final Map<ElementId, StatedScore> stated;
    private final ScoreBounds bounds;
    final @Nullable Long[] face;
    private final List<List<Integer>> parts = new ArrayList<>();

    Trial(Framework framework, Scorecard scorecard, Tier tier) {
      this.tree = framework.sumTree();
      this.tier = tier;
      this.stated = scorecard.scores();
      this.bounds = Scoring.bounds(framework, scorecard);
      this.face = new Long[tree.size()];
      for (int node = 0; node < tree.size(); node++) {
        parts.add(new ArrayList<>());
        if (tree.parent(node) >= 0) {
          parts.get(tree.parent(node)).add(node);
        }
      }
      for (int node = tree.size() - 1; node >= 0; node--) {
        StatedScore own = stated.get(tree.id(node));
        face[node] = own != null
            ? Long.valueOf(own.score().hundredths() * tree.share(node))
            : sum(node, face);
      }
      for (int node = 0; node < tree.size(); node++) {
        ElementBounds allowed = bounds.of(tree.id(node));
        int printed = rounded(node);
        int taken =
            Math.max(allowed.low().hundredths(), Math.min(allowed.high().hundredths(), printed));
        if (printed >= 0 && taken != printed) {
          face[node] = taken * tree.share(node);
        }
      }
    }

    private @Nullable Long sum(int node, @Nullable Long[] values) {
      long sum = 0;
      for (int part : parts.get(node)) {
        Long value = values[part];
        if (value == null) {
          return null;
        }
        sum += value;
      }
      return parts.get(node).isEmpty() ? null : Long.valueOf(sum);
    }

    boolean countsTowardsALimit(int node) {
      for (int at = node; at >= 0; at = tree.parent(at)) {
        if (tier.limit(tree.id(at)).isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** Half up to hundredths. */
    int rounded(int node) {
      Long value = face[node];
      return value == null
          ? -1
          : Math.toIntExact((2 * value + tree.share(node)) / (2 * tree.share(node)));
    }

    /** Whether every limit is reached if a node is; empty if nobody can know. */
    Optional<Boolean> reaches(int node, int hundredths) {
      @Nullable Long[] values = Arrays.copyOf(face, face.length);
      Long was = face[node];
      long risen = hundredths * tree.share(node) - (was == null ? 0 : was);
      values[node] = hundredths * tree.share(node);
      for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
        Long sum = sum(at, values);
        StatedScore own = stated.get(tree.id(at));
        if (sum != null) {
          values[at] = sum;
        } else if (own != null) {
          values[at] = face[at] + risen;
        }
      }
      Optional<Boolean> reaches = Optional.of(true);
      for (TierLimit limit : tier.limits()) {
        Optional<Boolean> one = reaches(node, limit, values[tree.node(limit.element())]);
        if (one.isPresent() && !one.get()) {
          return one;
        }
        if (one.isEmpty()) {
          reaches = one;
        }
      }
      return reaches;
    }

    private Optional<Boolean> reaches(int node, TierLimit limit, @Nullable Long value) {
      int limited = tree.node(limit.element());
      if (value != null) {
        return Optional.of(
            2 * value >= (2L * limit.atLeast().hundredths() - 1) * tree.share(limited));
      }
      ElementBounds known = bounds.of(limit.element());
      if (known.low().isAtLeast(limit.atLeast())) {
        return Optional.of(true);
      }
      boolean stays = !isAbove(limited, node) && !isAbove(node, limited);
      return stays && !known.high().isAtLeast(limit.atLeast())
          ? Optional.of(false)
          : Optional.empty();
    }

    private boolean isAbove(int above, int node) {
      int at = tree.parent(node);
      while (at >= 0 && at != above) {
        at = tree.parent(at);
      }
      return at >= 0;
    }
  }
}
