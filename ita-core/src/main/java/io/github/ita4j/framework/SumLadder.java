package io.github.ita4j.framework;

import io.github.ita4j.model.Score;
import java.util.List;

/**
 * The arithmetic form of a tier ladder, for {@code Scoring}. It pairs every limit with the node of
 * its element in the {@link SumTree}.
 *
 * <p>Tiers are numbered from the top down. Limits are numbered through all tiers, so that those of
 * one tier are contiguous.
 */
public final class SumLadder {

  private final int[] firstLimits;
  private final int[] nodes;
  private final Score[] atLeast;
  private final int sizeAsked;
  private final Confidence confidenceOfSums;

  /**
   * Numbers the limits.
   *
   * @param tree the tree that has the elements
   * @param tiers the tiers from the top down; none if the framework has no ladder
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
   * Returns the first limit of a tier.
   *
   * @param tier the number of the tier, from 0
   * @return the number of its first limit
   */
  public int firstLimit(int tier) {
    return firstLimits[tier];
  }

  /**
   * Returns the end of the limits of a tier.
   *
   * @param tier the number of the tier, from 0
   * @return the number after that of its last limit
   */
  public int endOfLimits(int tier) {
    return firstLimits[tier + 1];
  }

  /**
   * Returns the node that a limit is on.
   *
   * @param limit the number of the limit
   * @return the node of its element, less than {@link SumTree#engaged}
   */
  public int node(int limit) {
    return nodes[limit];
  }

  /**
   * Returns the bound of a limit.
   *
   * @param limit the number of the limit
   * @return the score that its element must reach
   */
  public Score atLeast(int limit) {
    return atLeast[limit];
  }

  /**
   * Returns the number of leading nodes that the ladder can depend on. They reach down to the
   * deepest level that has a limit.
   *
   * @return the number of nodes, 1 or more
   */
  public int sizeAsked() {
    return sizeAsked;
  }

  /**
   * Returns the lowest confidence of all sums that an element with a limit enters.
   *
   * @return the lowest {@link SumTree#confidence} of the elements' nodes;
   *     {@link Confidence#CONFIRMED} without any limit
   */
  public Confidence confidenceOfSums() {
    return confidenceOfSums;
  }

  /** Returns the number of tiers. */
  @Override
  public String toString() {
    return (firstLimits.length - 1) + " tiers";
  }
}
