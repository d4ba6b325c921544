package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.Score;

/**
 * A walk down the tree, for the bounds of many elements.
 *
 * <p>{@link BoundsPropagation#low} and {@link BoundsPropagation#high} go up to the root anew for
 * each element that they are asked about.
 */
final class WalkDown {

  private static final Score LEAST_ABOVE_ZERO = Score.ofHundredths(1);

  private final SumTree tree;
  private final BoundsPropagation propagation;

  /** The bounds that each element above the last level tells its parts. */
  private final long[] toldLow;

  private final long[] toldHigh;

  private long low;
  private long high;

  WalkDown(SumTree tree, BoundsPropagation propagation) {
    int sums = tree.sizeAboveLevelOf(tree.engaged() - 1);
    this.tree = tree;
    this.propagation = propagation;
    this.toldLow = new long[sums];
    this.toldHigh = new long[sums];
  }

  /** Goes to an element whose parent, if it has one, has been visited. */
  void visit(int node) {
    int parent = tree.parent(node);
    long carriedLow = propagation.carriedLow(node);
    long carriedHigh = propagation.carriedHigh(node);
    low = carriedLow;
    high = carriedHigh;
    if (parent >= 0) {
      low = Math.max(low, toldLow[parent] - (propagation.partsHigh(parent) - carriedHigh));
      high = Math.min(high, toldHigh[parent] - (propagation.partsLow(parent) - carriedLow));
    }
    if (node < toldLow.length) {
      toldLow[node] = propagation.toldLow(node, low, high);
      toldHigh[node] = propagation.toldHigh(node, low, high);
    }
  }

  /** Tells whether the bounds of the element are printed as narrower than 0 to 100. */
  boolean isNarrowed(int node) {
    long share = tree.share(node);
    return low >= EngineUnits.limit(LEAST_ABOVE_ZERO, share)
        || high < EngineUnits.limit(Score.MAX, share);
  }

  /**
   * Tells whether an element below the levels of the pass up is narrowed, without a visit. Its
   * parent must have been visited. Most of a framework's elements are there.
   *
   * <p>From above it is at least what the parent is less all other parts in full, and at most the
   * parent.
   */
  boolean narrowsFromAbove(int node) {
    int parent = tree.parent(node);
    long nearlyFull = EngineUnits.limit(Score.MAX, tree.share(node));
    return nearlyFull >= EngineUnits.full(tree.share(parent)) - toldLow[parent]
        || nearlyFull > toldHigh[parent];
  }

  /** Returns the least value of the element, by all stated scores. */
  long low() {
    return low;
  }

  /** Returns the greatest value of the element, by all stated scores. */
  long high() {
    return high;
  }
}
