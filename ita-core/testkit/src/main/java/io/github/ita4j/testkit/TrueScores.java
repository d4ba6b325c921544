package io.github.ita4j.testkit;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The exact scores of an agency, before any rounding or omission. Elements without parts have
 * thousandths of a point, so that the ends of every rounding interval occur.
 */
final class TrueScores {

  private static final int FULL = 100_000;
  private static final int[] SPREADS = {0, 10, 100, 1_000, 10_000, 100_000};
  private static final int[] SPREADS_AT_LIMITS = {1, 10, 50, 1_000, 5_000};
  private static final int[] RISES = {10, 1_000, 30_000};

  /** The last printed decimal, in thousandths, by the number of decimals. */
  private static final int[] UNIT = {1_000, 100, 10};

  private final SummedElements elements;

  /**
   * The score of each element, in thousandths of a point times its share. All are whole numbers,
   * and those of the parts add up.
   */
  private final long[] contributions;

  private TrueScores(SummedElements elements, long[] contributions) {
    this.elements = elements;
    this.contributions = contributions;
  }

  /**
   * Draws scores. Half of them lie around one limit of the ladder, or around half a hundredth below
   * it. They are at most 5 points away and mostly much nearer. The others lie around any score, at
   * most 0 to 100 points away.
   */
  static TrueScores draw(Framework framework, RandomGenerator random) {
    int center = random.nextInt(FULL + 1);
    int spread = SPREADS[random.nextInt(SPREADS.length)];
    if (random.nextBoolean()) {
      List<Tier> tiers = framework.tiers();
      if (tiers.size() > 1) {
        List<TierLimit> limits = tiers.get(random.nextInt(tiers.size() - 1)).limits();
        int limit = limits.get(random.nextInt(limits.size())).atLeast().hundredths() * 10;
        center = random.nextBoolean() ? limit : limit - 5;
        spread = SPREADS_AT_LIMITS[random.nextInt(SPREADS_AT_LIMITS.length)];
      }
    }
    SummedElements elements = SummedElements.of(framework);
    long[] drawn = new long[elements.size()];
    for (int number = 0; number < drawn.length; number++) {
      int score = center + random.nextInt(2 * spread + 1) - spread;
      drawn[number] = Math.max(0, Math.min(FULL, score)) * elements.share(number);
    }
    return summed(elements, drawn);
  }

  /** Sums up from the elements without parts. The values of all others are replaced. */
  private static TrueScores summed(SummedElements elements, long[] contributions) {
    for (int number = 0; number < contributions.length; number++) {
      if (elements.hasParts(number)) {
        contributions[number] = 0;
      }
    }
    for (int number = contributions.length - 1; number >= 0; number--) {
      if (elements.parent(number) >= 0) {
        contributions[elements.parent(number)] += contributions[number];
      }
    }
    return new TrueScores(elements, contributions);
  }

  /**
   * Draws scores none of which is lower than here. About one in four without parts is raised, and
   * at least one.
   */
  TrueScores raised(RandomGenerator random) {
    long[] raised = contributions.clone();
    int forSure = random.nextInt(raised.length);
    while (elements.hasParts(forSure)) {
      forSure = random.nextInt(raised.length);
    }
    int most = RISES[random.nextInt(RISES.length)];
    for (int number = 0; number < raised.length; number++) {
      if (number == forSure || random.nextInt(4) == 0) {
        long share = elements.share(number);
        raised[number] =
            Math.min(FULL * share, raised[number] + (1 + random.nextInt(most)) * share);
      }
    }
    return summed(elements, raised);
  }

  /** Returns the printed score of an element, rounded half up. */
  StatedScore printed(ElementId id, int decimals) {
    int number = elements.number(id);
    long unit = UNIT[decimals] * elements.share(number);
    int units = Math.toIntExact(Math.floorDiv(2 * contributions[number] + unit, 2 * unit));
    return StatedScore.of(Score.ofHundredths(units * UNIT[decimals] / 10), decimals);
  }
}
