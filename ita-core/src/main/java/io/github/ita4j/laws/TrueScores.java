package io.github.ita4j.laws;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
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

  private final SumTree tree;

  /**
   * The score of each node, in thousandths of a point times its share. All are whole numbers, and
   * those of the parts add up.
   */
  private final long[] contributions;

  private TrueScores(SumTree tree, long[] contributions) {
    this.tree = tree;
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
      List<Tier> tiers = framework.ladder().map(ladder -> ladder.tiers()).orElse(List.of());
      if (tiers.size() > 1) {
        List<TierLimit> limits = tiers.get(random.nextInt(tiers.size() - 1)).limits();
        int limit = limits.get(random.nextInt(limits.size())).atLeast().hundredths() * 10;
        center = random.nextBoolean() ? limit : limit - 5;
        spread = SPREADS_AT_LIMITS[random.nextInt(SPREADS_AT_LIMITS.length)];
      }
    }
    SumTree tree = framework.sumTree();
    long[] leaves = new long[tree.size()];
    for (int node = 0; node < leaves.length; node++) {
      int drawn = center + random.nextInt(2 * spread + 1) - spread;
      leaves[node] = Math.max(0, Math.min(FULL, drawn)) * tree.share(node);
    }
    return summed(tree, leaves);
  }

  /** Sums up from the nodes without parts. The values of all other nodes are replaced. */
  private static TrueScores summed(SumTree tree, long[] contributions) {
    boolean[] hasParts = hasParts(tree);
    for (int node = 0; node < contributions.length; node++) {
      if (hasParts[node]) {
        contributions[node] = 0;
      }
    }
    for (int node = contributions.length - 1; node >= 0; node--) {
      if (tree.parent(node) >= 0) {
        contributions[tree.parent(node)] += contributions[node];
      }
    }
    return new TrueScores(tree, contributions);
  }

  private static boolean[] hasParts(SumTree tree) {
    boolean[] hasParts = new boolean[tree.size()];
    for (int node = 0; node < hasParts.length; node++) {
      if (tree.parent(node) >= 0) {
        hasParts[tree.parent(node)] = true;
      }
    }
    return hasParts;
  }

  /**
   * Draws scores none of which is lower than here. About one in four without parts is raised, and
   * at least one.
   */
  TrueScores raised(RandomGenerator random) {
    long[] raised = contributions.clone();
    boolean[] hasParts = hasParts(tree);
    int forSure = random.nextInt(raised.length);
    while (hasParts[forSure]) {
      forSure = random.nextInt(raised.length);
    }
    int most = RISES[random.nextInt(RISES.length)];
    for (int node = 0; node < raised.length; node++) {
      if (node == forSure || random.nextInt(4) == 0) {
        raised[node] = Math.min(
            FULL * tree.share(node), raised[node] + (1 + random.nextInt(most)) * tree.share(node));
      }
    }
    return summed(tree, raised);
  }

  /** Returns the printed score of an element, rounded half up. */
  StatedScore printed(ElementId id, int decimals) {
    int node = tree.node(id);
    long unit = UNIT[decimals] * tree.share(node);
    int units = Math.toIntExact(Math.floorDiv(2 * contributions[node] + unit, 2 * unit));
    return StatedScore.of(Score.ofHundredths(units * UNIT[decimals] / 10), decimals);
  }
}
