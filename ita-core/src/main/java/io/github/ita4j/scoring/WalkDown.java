package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;

/**
 * A walk down the tree, for the bounds of many elements.
 *
 * <p>{@link BoundsPropagation#low} and {@link BoundsPropagation#high} go up to the root anew for
 * each element that they are asked about.
 */
final class WalkDown {

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

  /** Returns the least value of the element, by all stated scores. */
  long low() {
    return low;
  }

  /** Returns the greatest value of the element, by all stated scores. */
  long high() {
    return high;
  }
}
