package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One pass up a tree of sums, and from there the way down to any element, which on a tree gives
 * exact bounds on every element.
 *
 * <p>Upwards, the interval of an element is what it may be by itself and what the sum of its parts
 * may be, both. Where the two exclude each other the element is in conflict and the hull of both
 * goes on, so that an ancestor is not blamed for the same error. Downwards, a part may be what its
 * parent leaves beside the other parts; an element in conflict tells its parts nothing that they
 * themselves exclude.
 *
 * <p>Only the first levels are looked at; of the elements below them nothing is known but what
 * stands above them.
 */
final class Propagation {

  /**
   * So low that no sum of scores brings it up to zero, and that all elements together have it
   * within a {@code long}.
   */
  private static final long MISSING = -(1L << 48);

  private final SumTree tree;

  private final @Nullable StatedScore[] stated;

  /**
   * The least that each of these nodes is to be, beside what is stated; null where nothing is
   * asked.
   */
  private final long @Nullable [] reached;

  /**
   * The most that each of these nodes is to be, beside what is stated; null where nothing is asked.
   */
  private final long @Nullable [] kept;

  /**
   * What each element above the last level may be as seen from below and from itself: what it is at
   * least, and how far it stays below its full score at least. On the last level an element is
   * known by itself alone.
   */
  private final long[] carried;

  /**
   * The same of the sum of the parts of each element above the last level, 0 where nothing is
   * known; and what they come to at face value, in steps, below zero where something is missing.
   */
  private final long[] parts;

  /** Null as long as there is no conflict. */
  private boolean @Nullable [] inConflict;

  /**
   * Runs the pass up.
   *
   * @param tree the tree
   * @param stated what is stated of the first nodes, down to the end of a level
   * @param reached the least that each of these nodes is to be; null where nothing is asked beside
   *     what is stated
   */
  Propagation(SumTree tree, @Nullable StatedScore[] stated, long @Nullable [] reached) {
    this(tree, stated, reached, null);
  }

  private Propagation(
      SumTree tree,
      @Nullable StatedScore[] stated,
      long @Nullable [] reached,
      long @Nullable [] kept) {
    this.tree = tree;
    this.stated = stated;
    this.reached = reached;
    this.kept = kept;
    int sums = tree.sizeAboveLevelOf(stated.length - 1);
    this.carried = new long[2 * sums];
    this.parts = new long[3 * sums];
    for (int i = stated.length - 1; i >= 0; i--) {
      StatedScore own = stated[i];
      int parent = tree.parent(i);
      if (own == null && i >= sums && reached == null && kept == null) {
        if (parent >= 0) {
          parts[3 * parent + 2] += MISSING;
        }
        continue;
      }
      long share = tree.share(i);
      long full = Lattice.full(share);
      long low = ownLow(i);
      long high = ownHigh(i);
      if (i < sums) {
        long fromParts = parts[3 * i];
        long toParts = full - parts[3 * i + 1];
        if (Math.max(low, fromParts) <= Math.min(high, toParts)) {
          low = Math.max(low, fromParts);
          high = Math.min(high, toParts);
        } else {
          addConflict(i);
          low = Math.min(low, fromParts);
          high = Math.max(high, toParts);
        }
        carried[2 * i] = low;
        carried[2 * i + 1] = full - high;
      }
      if (parent >= 0) {
        parts[3 * parent] += low;
        parts[3 * parent + 1] += full - high;
        parts[3 * parent + 2] += own == null ? nominalOfParts(i) : Lattice.faceValue(own, share);
      }
    }
  }

  /** What an element is at least by itself. */
  private long ownLow(int node) {
    if (node >= stated.length) {
      return 0;
    }
    StatedScore own = stated[node];
    long low = own == null ? 0 : Lattice.low(own, tree.share(node));
    return reached == null ? low : Math.max(low, reached[node]);
  }

  /** What an element is at most by itself. */
  private long ownHigh(int node) {
    StatedScore own = node < stated.length ? stated[node] : null;
    long high = own == null ? full(node) : Lattice.high(own, tree.share(node));
    return kept == null || node >= kept.length ? high : Math.min(high, kept[node]);
  }

  /**
   * Tells whether some elements can all be printed as a score or more at once.
   *
   * @param nodes the elements, each of which can by itself
   * @param score the score
   * @return false if a conflict follows that is not there without it
   */
  boolean canBeAtLeast(int[] nodes, Score score) {
    int size = sizeWith(nodes);
    long[] least = reached == null ? new long[size] : Arrays.copyOf(reached, size);
    for (int node : nodes) {
      least[node] = Math.max(least[node], Lattice.limit(score, tree.share(node)));
    }
    return !isWorse(new Propagation(tree, Arrays.copyOf(stated, size), least, kept));
  }

  /**
   * Tells whether some elements can all be printed as a score or less at once.
   *
   * @param nodes the elements, each of which can by itself
   * @param score the score
   * @return false if a conflict follows that is not there without it
   */
  boolean canBeAtMost(int[] nodes, Score score) {
    int size = sizeWith(nodes);
    long[] most = new long[size];
    Arrays.fill(most, Long.MAX_VALUE);
    for (int node : nodes) {
      most[node] = Lattice.printedAtMost(score, tree.share(node));
    }
    long[] least = reached == null ? null : Arrays.copyOf(reached, size);
    return !isWorse(new Propagation(tree, Arrays.copyOf(stated, size), least, most));
  }

  private int sizeWith(int[] nodes) {
    int size = stated.length;
    for (int node : nodes) {
      if (node >= size) {
        size = tree.sizeToLevelOf(node);
      }
    }
    return size;
  }

  private boolean isWorse(Propagation other) {
    for (int i = 0; i < other.stated.length; i++) {
      if (other.isInConflict(i) && !isInConflict(i)) {
        return true;
      }
    }
    return false;
  }

  private void addConflict(int node) {
    if (inConflict == null) {
      inConflict = new boolean[tree.engaged()];
    }
    inConflict[node] = true;
  }

  private long full(int node) {
    return Lattice.full(tree.share(node));
  }

  /** What an element is at least as seen from below and from itself. */
  long carriedLow(int node) {
    return 2 * node < carried.length ? carried[2 * node] : ownLow(node);
  }

  /** What an element is at most as seen from below and from itself. */
  long carriedHigh(int node) {
    return 2 * node < carried.length ? full(node) - carried[2 * node + 1] : ownHigh(node);
  }

  /** What the sum of an element's parts is at least; 0 where nothing is known of them. */
  long partsLow(int node) {
    return 3 * node < parts.length ? parts[3 * node] : 0;
  }

  /**
   * What the sum of an element's parts is at most; its full score where nothing is known of them.
   */
  long partsHigh(int node) {
    return 3 * node < parts.length ? full(node) - parts[3 * node + 1] : full(node);
  }

  /**
   * What the parts of an element come to at face value, in steps; below zero where something is
   * missing.
   */
  long nominalOfParts(int node) {
    return 3 * node < parts.length && tree.firstPart(node) < tree.endOfParts(node)
        ? parts[3 * node + 2]
        : MISSING;
  }

  /** The least that an element may be, all told. */
  long low(int node) {
    return tree.parent(node) < 0
        ? carriedLow(node)
        : Math.max(carriedLow(node), fromAboveLow(node));
  }

  /** Whether an element can be less than what it must be at least to reach a limit. */
  boolean canMiss(int node, Score limit) {
    long least = Lattice.limit(limit, tree.share(node));
    return carriedLow(node) < least && (tree.parent(node) < 0 || fromAboveLow(node) < least);
  }

  /** Whether an element can be what it must be at least to reach a limit. */
  boolean canReach(int node, Score limit) {
    long least = Lattice.limit(limit, tree.share(node));
    return carriedHigh(node) >= least && (tree.parent(node) < 0 || fromAboveHigh(node) >= least);
  }

  /** The most that an element may be, all told. */
  long high(int node) {
    return tree.parent(node) < 0
        ? carriedHigh(node)
        : Math.min(carriedHigh(node), fromAboveHigh(node));
  }

  /** The least that the parent leaves for a node beside its siblings. */
  long fromAboveLow(int node) {
    int parent = tree.parent(node);
    return toldLow(parent) - (partsHigh(parent) - carriedHigh(node));
  }

  /** The most that the parent leaves for a node beside its siblings. */
  long fromAboveHigh(int node) {
    int parent = tree.parent(node);
    return toldHigh(parent) - (partsLow(parent) - carriedLow(node));
  }

  private long toldLow(int parent) {
    long low = low(parent);
    if (!isInConflict(parent)) {
      return low;
    }
    return agrees(parent) ? Math.max(low, partsLow(parent)) : partsLow(parent);
  }

  private long toldHigh(int parent) {
    long high = high(parent);
    if (!isInConflict(parent)) {
      return high;
    }
    return agrees(parent) ? Math.min(high, partsHigh(parent)) : partsHigh(parent);
  }

  /**
   * Whether what an element in conflict may be, all told, leaves anything of what its parts allow.
   */
  private boolean agrees(int node) {
    return Math.max(low(node), partsLow(node)) <= Math.min(high(node), partsHigh(node));
  }

  boolean hasConflict() {
    return inConflict != null;
  }

  boolean isInConflict(int node) {
    return inConflict != null && inConflict[node];
  }
}
