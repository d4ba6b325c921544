package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.model.Score;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The intervals of all elements of a sum tree. One pass up computes them; a walk down then gives
 * the exact bounds of any element.
 *
 * <p>Upwards, the interval of an element is its own interval cut by that of the sum of its parts.
 * If the two exclude each other, the element is in conflict. The hull of both then goes on, so that
 * no ancestor is blamed for the same error. Downwards, a part may have any value that its parent
 * and the other parts leave. An element in conflict does not narrow its parts by values that they
 * exclude.
 *
 * <p>The pass covers only the first levels. Elements below them are bounded by the elements above
 * alone.
 */
final class BoundsPropagation {

  /**
   * A summand for a missing score. No sum of scores raises it to zero, and the sum over all
   * elements fits in a {@code long}.
   */
  private static final long MISSING = -(1L << 48);

  private final SumTree tree;

  /** The stated scores of the first nodes, packed; 0 where none is stated. */
  private final int[] stated;

  /**
   * The least required value of each of these nodes, besides the stated scores; null if none is
   * required.
   */
  private final long @Nullable [] reached;

  /**
   * The greatest allowed value of each of these nodes, besides the stated scores; null if none is
   * limited.
   */
  private final long @Nullable [] kept;

  /**
   * The interval of the sum of each element's parts, above the last level. Each element has three
   * entries: its least value, its least distance below the full score, and the sum at face value.
   * The first two are 0 where nothing is known. The last is in steps, and negative if something is
   * missing.
   *
   * <p>Three entries follow: the least value of the first node itself, its least distance below the
   * full score, and the number of elements in conflict. In every year with tiers the first node is
   * the overall score.
   */
  private final long[] sums;

  /**
   * Keeps what it is given. The pass runs afterwards, so that this is compiled into its callers,
   * where the fields of a new object are written without barriers of the garbage collector.
   */
  private BoundsPropagation(
      SumTree tree, int[] stated, long @Nullable [] reached, long @Nullable [] kept, long[] sums) {
    this.tree = tree;
    this.stated = stated;
    this.reached = reached;
    this.kept = kept;
    this.sums = sums;
  }

  /**
   * Runs the pass up.
   *
   * @param tree the tree
   * @param stated the stated scores of the first nodes, down to the end of a level, packed; 0 where
   *     none is stated
   */
  static BoundsPropagation of(SumTree tree, int[] stated) {
    return of(tree, stated, null, null);
  }

  private static BoundsPropagation of(
      SumTree tree, int[] stated, long @Nullable [] reached, long @Nullable [] kept) {
    int size = Math.max(tree.sizeAboveLevelOf(stated.length - 1), 1);
    long[] sums = new long[3 * size + 3];
    BoundsPropagation propagation = new BoundsPropagation(tree, stated, reached, kept, sums);
    propagation.addUp(size);
    return propagation;
  }

  /** Adds the parts of the first elements, which are those above the last level. */
  private void addUp(int size) {
    long low = 0;
    long slack = 0;
    int conflicts = 0;
    for (int i = size - 1; i >= 0; i--) {
      int first = tree.firstPart(i);
      int end = first < stated.length ? tree.endOfParts(i) : first;
      low = 0;
      slack = 0;
      long nominal = first < end ? 0 : MISSING;
      for (int part = first; part < end; part++) {
        long partLow = ownLow(part);
        long partSlack = ownSlack(part);
        if (part < size) {
          boolean conflicting = conflicts > 0 && excludesParts(part);
          partLow = joint(conflicting, partLow, sums[3 * part]);
          partSlack = joint(conflicting, partSlack, sums[3 * part + 1]);
        }
        low += partLow;
        slack += partSlack;
        nominal += nominal(part);
      }
      sums[3 * i] = low;
      sums[3 * i + 1] = slack;
      sums[3 * i + 2] = nominal;
      if (!isFree(i)) {
        boolean conflicting = excludesParts(i);
        conflicts += conflicting ? 1 : 0;
        low = joint(conflicting, ownLow(i), low);
        slack = joint(conflicting, ownSlack(i), slack);
      }
    }
    sums[3 * size] = low;
    sums[3 * size + 1] = slack;
    sums[3 * size + 2] = conflicts;
  }

  /** Returns the nearer end of two intervals, or in a conflict that of the hull of both. */
  private static long joint(boolean conflicting, long own, long ofParts) {
    return conflicting ? Math.min(own, ofParts) : Math.max(own, ofParts);
  }

  /** Tells whether an element's own interval and that of its parts exclude each other. */
  private boolean excludesParts(int node) {
    long low = Math.max(ownLow(node), sums[3 * node]);
    long slack = Math.max(ownSlack(node), sums[3 * node + 1]);
    return low + slack > full(node);
  }

  /** Tells whether neither a stated score nor an assumption bears on an element itself. */
  private boolean isFree(int node) {
    return stated[node] == 0 && reached == null && kept == null;
  }

  /** Runs the pass under the assumption that the limits of a tier are reached. */
  BoundsPropagation ifReached(SumLadder ladder, int tier) {
    long[] least = new long[stated.length];
    for (int limit = ladder.firstLimit(tier); limit < ladder.endOfLimits(tier); limit++) {
      int node = ladder.node(limit);
      least[node] = Math.max(least[node], ladder.least(limit) * EngineUnits.MARKS);
    }
    return ifReached(least);
  }

  /**
   * Runs the pass under the assumption that elements have at least some values.
   *
   * @param least the least values of the first nodes, down to the end of a level at which a score
   *     is stated or below; it may be changed
   */
  BoundsPropagation ifReached(long[] least) {
    for (int i = 0; reached != null && i < reached.length; i++) {
      least[i] = Math.max(least[i], reached[i]);
    }
    // Starts from the stated scores: propagated ends have marks already, and these would add up.
    return of(tree, Arrays.copyOf(stated, least.length), least, kept);
  }

  /** Returns the least value that the stated score of an element allows. */
  long statedLow(int node) {
    return EngineUnits.low(stated[node], tree.share(node));
  }

  /** Returns the greatest value that the stated score of an element allows. */
  long statedHigh(int node) {
    return EngineUnits.high(stated[node], tree.share(node));
  }

  /** Returns the least value that an element's own score and required value allow. */
  private long ownLow(int node) {
    if (node >= stated.length) {
      return 0;
    }
    long low = EngineUnits.low(stated[node], tree.share(node));
    return reached == null ? low : Math.max(low, reached[node]);
  }

  /**
   * Returns the least distance below the full score, by an element's own score and allowed value.
   */
  private long ownSlack(int node) {
    if (node >= stated.length) {
      return 0;
    }
    long slack = EngineUnits.slack(stated[node], tree.share(node));
    return kept == null ? slack : Math.max(slack, full(node) - kept[node]);
  }

  /**
   * Runs the pass under the assumption that elements have at most some values.
   *
   * @param most the greatest values of the first nodes, down to the end of a level at which a score
   *     is stated or below
   */
  BoundsPropagation ifKept(long[] most) {
    long[] least = reached == null ? null : Arrays.copyOf(reached, most.length);
    return of(tree, Arrays.copyOf(stated, most.length), least, most);
  }

  /** Runs the pass with the stated scores of some nodes alone, and without any assumption. */
  BoundsPropagation withOnlyStated(int[] nodes) {
    int[] some = new int[stated.length];
    for (int node : nodes) {
      some[node] = stated[node];
    }
    return of(tree, some);
  }

  /** Returns the number of leading nodes that the pass covers. */
  int size() {
    return stated.length;
  }

  /** Returns the number of leading nodes that a pass covers which reaches some nodes too. */
  int sizeWith(int[] nodes) {
    int size = stated.length;
    for (int node : nodes) {
      if (node >= size) {
        size = tree.sizeToLevelOf(node);
      }
    }
    return size;
  }

  private long full(int node) {
    return EngineUnits.full(tree.share(node));
  }

  /** Returns the least value of an element, by its own score and those below it. */
  long carriedLow(int node) {
    return joint(isInConflict(node), ownLow(node), partsLow(node));
  }

  /** Returns the greatest value of an element, by its own score and those below it. */
  long carriedHigh(int node) {
    return full(node) - carriedSlack(node);
  }

  private long carriedSlack(int node) {
    return joint(isInConflict(node), ownSlack(node), partsSlack(node));
  }

  /** Returns the least sum of an element's parts; 0 if nothing is known of them. */
  long partsLow(int node) {
    return isSum(node) ? sums[3 * node] : 0;
  }

  /** Returns the greatest sum of an element's parts; its full score if nothing is known of them. */
  long partsHigh(int node) {
    return full(node) - partsSlack(node);
  }

  private long partsSlack(int node) {
    return isSum(node) ? sums[3 * node + 1] : 0;
  }

  /**
   * Returns the value of an element at face value, in steps: its stated score, or else the sum of
   * its parts. It is negative if something is missing.
   */
  long nominal(int node) {
    int own = node < stated.length ? stated[node] : 0;
    return own == 0 ? nominalOfParts(node) : EngineUnits.faceValue(own, tree.share(node));
  }

  /**
   * Returns the sum of an element's parts at face value, in steps. It is negative if something is
   * missing.
   */
  long nominalOfParts(int node) {
    return isSum(node) ? sums[3 * node + 2] : MISSING;
  }

  /** Returns the least value of an element, by all stated scores. */
  long low(int node) {
    if (node == 0) {
      return rootLow();
    }
    return tree.parent(node) < 0
        ? carriedLow(node)
        : Math.max(carriedLow(node), fromAboveLow(node));
  }

  /** Tells whether an element can be below a limit. */
  boolean canMiss(int node, Score limit) {
    return low(node) < EngineUnits.limit(limit, tree.share(node));
  }

  /** Tells whether an element can reach a limit. */
  boolean canReach(int node, Score limit) {
    return high(node) >= EngineUnits.limit(limit, tree.share(node));
  }

  /**
   * Compares an element with the least value that reaches a limit, if no element is in conflict.
   *
   * @return a number above 0 if the element certainly reaches the limit, below 0 if it cannot, and
   *     0 if both are possible
   */
  int compare(int node, long least) {
    if (node == 0) {
      return rootLow() >= least ? 1 : rootHigh() < least ? -1 : 0;
    }
    long carriedHigh = carriedHigh(node);
    // Most often the scores at and below the element decide, without a look above.
    if (carriedHigh < least) {
      return -1;
    }
    long carriedLow = carriedLow(node);
    if (carriedLow >= least) {
      return 1;
    }
    if (tree.parent(node) < 0) {
      return 0;
    }
    return fromAboveLow(node) >= least ? 1 : fromAboveHigh(node) < least ? -1 : 0;
  }

  /** Returns the greatest value of an element, by all stated scores. */
  long high(int node) {
    if (node == 0) {
      return rootHigh();
    }
    return tree.parent(node) < 0
        ? carriedHigh(node)
        : Math.min(carriedHigh(node), fromAboveHigh(node));
  }

  /** Returns the least value that the parent and the siblings leave for a node. */
  long fromAboveLow(int node) {
    int parent = tree.parent(node);
    return toldLow(parent) - (partsHigh(parent) - carriedHigh(node));
  }

  /** Returns the greatest value that the parent and the siblings leave for a node. */
  long fromAboveHigh(int node) {
    int parent = tree.parent(node);
    return toldHigh(parent) - (partsLow(parent) - carriedLow(node));
  }

  private long toldLow(int parent) {
    return isInConflict(parent) ? toldLow(parent, low(parent), high(parent)) : low(parent);
  }

  private long toldHigh(int parent) {
    return isInConflict(parent) ? toldHigh(parent, low(parent), high(parent)) : high(parent);
  }

  /**
   * Returns the least value that an element tells its parts, if its bounds are known.
   *
   * <p>In a conflict it is what the parts themselves allow, cut by the bounds if they overlap.
   */
  long toldLow(int node, long low, long high) {
    if (!isInConflict(node)) {
      return low;
    }
    return agrees(node, low, high) ? Math.max(low, partsLow(node)) : partsLow(node);
  }

  /** Returns the greatest value that an element tells its parts, as {@link #toldLow}. */
  long toldHigh(int node, long low, long high) {
    if (!isInConflict(node)) {
      return high;
    }
    return agrees(node, low, high) ? Math.min(high, partsHigh(node)) : partsHigh(node);
  }

  /** Tells whether the bounds of an element in conflict overlap with the interval of its parts. */
  private boolean agrees(int node, long low, long high) {
    return Math.max(low, partsLow(node)) <= Math.min(high, partsHigh(node));
  }

  boolean hasConflict() {
    return sums[sums.length - 1] > 0;
  }

  boolean isInConflict(int node) {
    return hasConflict() && isSum(node) && excludesParts(node);
  }

  /** Tells whether an element is above the last level, so that its parts were added. */
  private boolean isSum(int node) {
    return 3 * node < sums.length - 3;
  }

  private long rootLow() {
    return sums[sums.length - 3];
  }

  private long rootHigh() {
    return full(0) - sums[sums.length - 2];
  }
}
