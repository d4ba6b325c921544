package io.github.ita4j.framework;

import java.util.BitSet;
import java.util.List;

/**
 * The arithmetic form of a tier ladder. It is no API: {@code Scoring} reads it, and any version may
 * change it.
 *
 * <p>It pairs every limit with the node of its element in the {@link SumTree}.
 *
 * <p>Tiers are numbered from the top down. Limits are numbered through all tiers, so that those of
 * one tier are contiguous.
 */
public final class SumLadder {

  private final List<List<Tier>> alone;
  private final int[] firstLimits;
  private final int[] nodes;

  /** The elements with a limit, by their nodes. */
  private final BitSet asked = new BitSet();

  private final long[] least;
  private final int sizeAsked;
  private final Confidence confidenceOfSums;

  /**
   * Numbers the limits.
   *
   * @param tree the tree that has the elements
   * @param tiers the tiers from the top down; none if the framework has no ladder
   */
  SumLadder(SumTree tree, List<Tier> tiers) {
    alone = tiers.stream().map(List::of).toList();
    firstLimits = new int[tiers.size() + 1];
    for (int i = 0; i < tiers.size(); i++) {
      firstLimits[i + 1] = firstLimits[i] + tiers.get(i).limits().size();
    }
    int limits = firstLimits[tiers.size()];
    nodes = new int[limits];
    least = new long[limits];
    Confidence lowest = Confidence.CONFIRMED;
    int size = tree.sizeToLevelOf(0);
    int at = 0;
    for (Tier tier : tiers) {
      for (TierLimit limit : tier.limits()) {
        nodes[at] = tree.node(limit.element());
        asked.set(nodes[at]);
        least[at] = (2L * limit.atLeast().hundredths() - 1) * tree.share(nodes[at]);
        size = Math.max(size, tree.sizeToLevelOf(nodes[at]));
        lowest = lowest.lower(tree.confidence(nodes[at]));
        at++;
      }
    }
    sizeAsked = size;
    confidenceOfSums = lowest;
  }

  /**
   * Returns a tier as the only one. Most scorecards leave one tier, so the list is made once.
   *
   * @param tier the number of the tier, from 0
   * @return a list of the tier alone
   */
  public List<Tier> alone(int tier) {
    return alone.get(tier);
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
   * Returns the least value that reaches a limit when it is printed, so that it is rounded half up.
   *
   * @param limit the number of the limit
   * @return the value in steps: half hundredths, times the share of the element
   */
  public long least(int limit) {
    return least[limit];
  }

  /**
   * Tells whether any tier has a limit on an element.
   *
   * @param node the node of the element
   * @return true if there is a limit
   */
  public boolean asksFor(int node) {
    return asked.get(node);
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
