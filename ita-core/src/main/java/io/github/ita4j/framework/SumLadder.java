package io.github.ita4j.framework;

import io.github.ita4j.model.Score;
import java.util.List;

/**
 * The arithmetic form of a tier ladder, for {@code Scoring}: every limit with the node of the
 * {@link SumTree} that it is about.
 *
 * <p>Tiers and limits are named by their places: tiers from the top down, limits through all tiers,
 * so that those of one tier are beside each other.
 *
 * <p>Immutable and thread-safe.
 */
public final class SumLadder {

  private final int[] firstLimits;
  private final int[] nodes;
  private final Score[] atLeast;
  private final int sizeAsked;
  private final Confidence confidenceOfSums;

  /**
   * Places the limits.
   *
   * @param tree the tree that has the elements
   * @param tiers the tiers from the top down; none where the framework has no ladder
   */
  SumLadder(SumTree tree, List<Tier> tiers) {
    firstLimits = new int[tiers.size() + 1];
    for (int i = 0; i < tiers.size(); i++) {
      firstLimits[i + 1] = firstLimits[i] + tiers.get(i).limits().size();
    }
    int limits = firstLimits[tiers.size()];
    nodes = new int[limits];
    atLeast = new Score[limits];
    Confidence lowest = Confidence.CONFIRMED;
    int size = tree.sizeToLevelOf(0);
    int at = 0;
    for (Tier tier : tiers) {
      for (TierLimit limit : tier.limits()) {
        nodes[at] = tree.node(limit.element());
        atLeast[at] = limit.atLeast();
        size = Math.max(size, tree.sizeToLevelOf(nodes[at]));
        lowest = lowest.lowest(tree.confidence(nodes[at]));
        at++;
      }
    }
    sizeAsked = size;
    confidenceOfSums = lowest;
  }

  /**
   * The first limit of a tier.
   *
   * @param tier the place of the tier, from 0
   * @return the place of its first limit
   */
  public int firstLimit(int tier) {
    return firstLimits[tier];
  }

  /**
   * Where the limits of a tier end.
   *
   * @param tier the place of the tier, from 0
   * @return the place after its last limit
   */
  public int endOfLimits(int tier) {
    return firstLimits[tier + 1];
  }

  /**
   * What a limit is about.
   *
   * @param limit the place of the limit
   * @return the node of its element, less than {@link SumTree#engaged}
   */
  public int node(int limit) {
    return nodes[limit];
  }

  /**
   * What a limit asks.
   *
   * @param limit the place of the limit
   * @return the score that its element must reach
   */
  public Score atLeast(int limit) {
    return atLeast[limit];
  }

  /**
   * How many nodes there are down to the deepest level that the ladder asks about.
   *
   * @return the number of the first nodes of the tree, 1 or more
   */
  public int sizeAsked() {
    return sizeAsked;
  }

  /**
   * How well the sums are known that the elements enter which the ladder asks about.
   *
   * @return the lowest {@link SumTree#confidence} of their nodes; {@link Confidence#CONFIRMED}
   *     where nothing is asked
   */
  public Confidence confidenceOfSums() {
    return confidenceOfSums;
  }
}
