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
   */
  private final long[] parts;

  /** The bounds of the first node, which is the overall score in every year with tiers. */
  private final long rootLow;

  private final long rootHigh;

  /** The elements in conflict, by node; null if there is none. */
  private final boolean @Nullable [] inConflict;

  /**
   * Runs the pass up.
   *
   * @param tree the tree
   * @param stated the stated scores of the first nodes, down to the end of a level, packed; 0 where
   *     none is stated
   * @param reached the least required value of each of these nodes, besides the stated scores; null
   *     if none is required
   */
  BoundsPropagation(SumTree tree, int[] stated, long @Nullable [] reached) {
    this(tree, stated, reached, null);
  }

  private BoundsPropagation(
      SumTree tree, int[] stated, long @Nullable [] reached, long @Nullable [] kept) {
    this.tree = tree;
    this.stated = stated;
    this.reached = reached;
    this.kept = kept;
    int sums = tree.sizeAboveLevelOf(stated.length - 1);
    this.parts = new long[3 * sums];
    boolean[] found = null;
    for (int i = sums - 1; i >= 0; i--) {
      if (tree.endOfParts(i) > sums) {
        addPartsWithoutParts(i);
      }
      long low = ownLow(i);
      long slack = ownSlack(i);
      long partsLow = parts[3 * i];
      long partsSlack = parts[3 * i + 1];
      boolean conflicts = Math.max(low, partsLow) + Math.max(slack, partsSlack) > full(i);
      if (conflicts) {
        if (found == null) {
          found = new boolean[tree.engaged()];
        }
        found[i] = true;
      }
      int parent = tree.parent(i);
      if (parent >= 0) {
        parts[3 * parent] += conflicts ? Math.min(low, partsLow) : Math.max(low, partsLow);
        parts[3 * parent + 1] +=
            conflicts ? Math.min(slack, partsSlack) : Math.max(slack, partsSlack);
        parts[3 * parent + 2] += nominal(i);
      }
    }
    this.inConflict = found;
    this.rootLow = carriedLow(0);
    this.rootHigh = carriedHigh(0);
  }

  /** Adds the parts of an element, which are on the last level and so have no known parts. */
  private void addPartsWithoutParts(int node) {
    long low = 0;
    long slack = 0;
    long nominal = 0;
    for (int part = tree.firstPart(node); part < tree.endOfParts(node); part++) {
      if (isFree(part)) {
        nominal += MISSING;
      } else {
        low += ownLow(part);
        slack += ownSlack(part);
        nominal += nominal(part);
      }
    }
    parts[3 * node] = low;
    parts[3 * node + 1] = slack;
    parts[3 * node + 2] = nominal;
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
    return new BoundsPropagation(tree, Arrays.copyOf(stated, least.length), least, kept);
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
    int own = stated[node];
    long low = own == 0 ? 0 : EngineUnits.low(own, tree.share(node));
    return reached == null ? low : Math.max(low, reached[node]);
  }

  /**
   * Returns the least distance below the full score, by an element's own score and allowed value.
   */
  private long ownSlack(int node) {
    int own = node < stated.length ? stated[node] : 0;
    long slack = own == 0 ? 0 : EngineUnits.slack(own, tree.share(node));
    return kept == null || node >= kept.length ? slack : Math.max(slack, full(node) - kept[node]);
  }

  /**
   * Runs the pass under the assumption that elements have at most some values.
   *
   * @param most the greatest values of the first nodes, down to the end of a level at which a score
   *     is stated or below
   */
  BoundsPropagation ifKept(long[] most) {
    long[] least = reached == null ? null : Arrays.copyOf(reached, most.length);
    return new BoundsPropagation(tree, Arrays.copyOf(stated, most.length), least, most);
  }

  /** Runs the pass with the stated scores of some nodes alone, and without any assumption. */
  BoundsPropagation withOnlyStated(int[] nodes) {
    int[] some = new int[stated.length];
    for (int node : nodes) {
      some[node] = stated[node];
    }
    return new BoundsPropagation(tree, some, null);
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
    long low = ownLow(node);
    return isInConflict(node) ? Math.min(low, partsLow(node)) : Math.max(low, partsLow(node));
  }

  /** Returns the greatest value of an element, by its own score and those below it. */
  long carriedHigh(int node) {
    return full(node) - carriedSlack(node);
  }

  private long carriedSlack(int node) {
    long slack = ownSlack(node);
    long partsSlack = partsSlack(node);
    return isInConflict(node) ? Math.min(slack, partsSlack) : Math.max(slack, partsSlack);
  }

  /** Returns the least sum of an element's parts; 0 if nothing is known of them. */
  long partsLow(int node) {
    return 3 * node < parts.length ? parts[3 * node] : 0;
  }

  /** Returns the greatest sum of an element's parts; its full score if nothing is known of them. */
  long partsHigh(int node) {
    return full(node) - partsSlack(node);
  }

  private long partsSlack(int node) {
    return 3 * node < parts.length ? parts[3 * node + 1] : 0;
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
    return 3 * node < parts.length && tree.firstPart(node) < tree.endOfParts(node)
        ? parts[3 * node + 2]
        : MISSING;
  }

  /** Returns the least value of an element, by all stated scores. */
  long low(int node) {
    if (node == 0) {
      return rootLow;
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
      return rootLow >= least ? 1 : rootHigh < least ? -1 : 0;
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
      return rootHigh;
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
    return inConflict != null;
  }

  boolean isInConflict(int node) {
    return inConflict != null && inConflict[node];
  }
}
