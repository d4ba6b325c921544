package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;

/**
 * One pass up and one down a tree of sums, which on a tree gives exact bounds on every element.
 *
 * <p>Upwards, the interval of an element is what it may be by itself and what the sum of its parts may be, both. Where the
 * two exclude each other the element is in conflict and the hull of both goes on, so that an ancestor is not blamed for the
 * same error. Downwards, a part may be what its parent leaves beside the other parts; an element in conflict tells its parts
 * nothing that they themselves exclude.
 */
final class Propagation {

  final SumTree tree;
  final int size;

  /** What each element may be as seen from below and from itself. */
  final long[] carriedLow;

  final long[] carriedHigh;

  /** What the sum of each element's parts may be; 0 to 0 where it has none. */
  final long[] partsLow;

  final long[] partsHigh;

  /** What each element may be, all told. */
  final long[] low;

  final long[] high;

  private final boolean[] hasParts;
  private final boolean[] inConflict;
  private boolean conflict;

  /**
   * Runs both passes.
   *
   * @param tree the tree
   * @param size how many of its first nodes to look at; with a node, all nodes that sum into the same parent
   * @param ownLow the lower end of each node by itself; becomes {@link #carriedLow}
   * @param ownHigh the upper end of each node by itself; becomes {@link #carriedHigh}
   */
  Propagation(SumTree tree, int size, long[] ownLow, long[] ownHigh) {
    this.tree = tree;
    this.size = size;
    this.carriedLow = ownLow;
    this.carriedHigh = ownHigh;
    this.partsLow = new long[size];
    this.partsHigh = new long[size];
    this.low = new long[size];
    this.high = new long[size];
    this.hasParts = new boolean[size];
    this.inConflict = new boolean[size];
    up();
    down();
  }

  private void up() {
    for (int i = size - 1; i >= 0; i--) {
      if (hasParts[i]) {
        long least = Math.max(carriedLow[i], partsLow[i]);
        long most = Math.min(carriedHigh[i], partsHigh[i]);
        if (least > most) {
          conflict = true;
          inConflict[i] = true;
          least = Math.min(carriedLow[i], partsLow[i]);
          most = Math.max(carriedHigh[i], partsHigh[i]);
        }
        carriedLow[i] = least;
        carriedHigh[i] = most;
      }
      int parent = tree.parent(i);
      if (parent >= 0) {
        hasParts[parent] = true;
        partsLow[parent] += carriedLow[i];
        partsHigh[parent] += carriedHigh[i];
      }
    }
  }

  private void down() {
    for (int i = 0; i < size; i++) {
      low[i] = carriedLow[i];
      high[i] = carriedHigh[i];
      if (tree.parent(i) >= 0) {
        low[i] = Math.max(low[i], fromAboveLow(i));
        high[i] = Math.min(high[i], fromAboveHigh(i));
      }
    }
  }

  /** The least that the parent leaves for a node beside its siblings. */
  long fromAboveLow(int node) {
    int parent = tree.parent(node);
    return toldLow(parent) - (partsHigh[parent] - carriedHigh[node]);
  }

  /** The most that the parent leaves for a node beside its siblings. */
  long fromAboveHigh(int node) {
    int parent = tree.parent(node);
    return toldHigh(parent) - (partsLow[parent] - carriedLow[node]);
  }

  private long toldLow(int parent) {
    if (!inConflict[parent]) {
      return low[parent];
    }
    return agrees(parent) ? Math.max(low[parent], partsLow[parent]) : partsLow[parent];
  }

  private long toldHigh(int parent) {
    if (!inConflict[parent]) {
      return high[parent];
    }
    return agrees(parent) ? Math.min(high[parent], partsHigh[parent]) : partsHigh[parent];
  }

  /** Whether what an element in conflict may be, all told, leaves anything of what its parts allow. */
  private boolean agrees(int node) {
    return Math.max(low[node], partsLow[node]) <= Math.min(high[node], partsHigh[node]);
  }

  boolean hasConflict() {
    return conflict;
  }

  boolean isInConflict(int node) {
    return inConflict[node];
  }
}
