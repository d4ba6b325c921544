package io.github.ita4j.scoring;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exact bounds on every element of a framework, given what a scorecard states.
 *
 * <p>A stated score means an interval, as it was rounded; intervals of parts give an interval of their sum, and a sum and
 * the other parts give an interval of a part. On a tree one pass up and one down give exactly the values that some
 * assignment of true scores can have.
 *
 * <p>Where the stated scores exclude each other there is no such assignment: {@link #conflicts} names where, and the bounds
 * are those of the hull of both sides there.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScoreBounds {

  private static final long MISSING = -1;

  private final Framework framework;
  private final Map<ElementId, StatedScore> stated;

  /** Limits that are taken as reached, beside what is stated. */
  private final List<TierLimit> reached;

  /** The tree down to the deepest level that the scorecard states or the ladder asks about; nothing below it is known. */
  private final Propagation propagation;

  /** Volatile, so that a thread that sees the array sees its content; two may compute it, to the same. */
  private volatile long @Nullable [] sumsOfParts;

  private ScoreBounds(
      Framework framework,
      Map<ElementId, StatedScore> stated,
      List<TierLimit> reached,
      Propagation propagation) {
    this.framework = framework;
    this.stated = stated;
    this.reached = reached;
    this.propagation = propagation;
  }

  static ScoreBounds of(Framework framework, Scorecard scorecard) {
    return of(framework, scorecard.scores(), List.of());
  }

  private static ScoreBounds of(
      Framework framework, Map<ElementId, StatedScore> stated, List<TierLimit> reached) {
    SumTree tree = framework.sumTree();
    int depth = deepest(tree, stated.keySet());
    if (framework.ladder().isPresent()) {
      depth = Math.max(depth, deepest(tree, framework.ladder().get().elements()));
    }
    for (TierLimit limit : reached) {
      depth = Math.max(depth, deepest(tree, List.of(limit.element())));
    }
    int size = tree.sizeToDepth(depth);
    long[] low = new long[size];
    long[] high = new long[size];
    for (int i = 0; i < size; i++) {
      high[i] = Lattice.full(tree.share(i));
    }
    stated.forEach((id, score) -> {
      int node = tree.node(id);
      if (node >= 0) {
        low[node] = Lattice.low(score, tree.share(node));
        high[node] = Lattice.high(score, tree.share(node));
      }
    });
    for (TierLimit limit : reached) {
      int node = tree.node(limit.element());
      if (node >= 0) {
        low[node] = Math.max(low[node], Lattice.limit(limit.atLeast(), tree.share(node)));
      }
    }
    return new ScoreBounds(framework, stated, reached, new Propagation(tree, size, low, high));
  }

  private static int deepest(SumTree tree, Iterable<ElementId> ids) {
    int deepest = 0;
    for (ElementId id : ids) {
      int node = tree.node(id);
      if (node >= 0) {
        deepest = Math.max(deepest, tree.depth(node));
      }
    }
    return deepest;
  }

  /**
   * The rules that the bounds were made with.
   *
   * @return the framework
   */
  public Framework framework() {
    return framework;
  }

  /**
   * What is known of an element.
   *
   * @param id the element
   * @return its nominal score and its bounds
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public ElementBounds of(ElementId id) {
    Interval interval = interval(id);
    return new ElementBounds(
        id,
        exactNominal(id).map(ExactPoints::rounded),
        Lattice.printedLow(interval.low, interval.share),
        Lattice.printedHigh(interval.high, interval.share));
  }

  /**
   * Whether the element can be what is printed as a score or more.
   *
   * @param id the element
   * @param score the score to reach
   * @return true if some true scores that agree with everything stated reach it
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public boolean canReach(ElementId id, Score score) {
    Interval interval = interval(id);
    return interval.high >= Lattice.limit(score, interval.share);
  }

  /**
   * Whether the element can be what is printed as less than a score.
   *
   * @param id the element
   * @param score the score to miss
   * @return true if some true scores that agree with everything stated miss it
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public boolean canMiss(ElementId id, Score score) {
    Interval interval = interval(id);
    return interval.low < Lattice.limit(score, interval.share);
  }

  /**
   * The bounds if some elements reach limits: what else would have to be true.
   *
   * @param limits the limits, each of which is reached
   * @return the bounds; empty if the stated scores and the limits together exclude each other, or the stated scores alone
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public Optional<ScoreBounds> ifReached(List<TierLimit> limits) {
    for (TierLimit limit : limits) {
      if (!canReach(limit.element(), limit.atLeast())) {
        return Optional.empty();
      }
    }
    // From what was stated, not from these bounds: their ends have marks already, which would add
    // up.
    List<TierLimit> all = new ArrayList<>(reached);
    all.addAll(limits);
    ScoreBounds raised = of(framework, stated, all);
    return raised.isContradictory() ? Optional.empty() : Optional.of(raised);
  }

  /**
   * What an element comes to at face value, before rounding.
   *
   * @param id the element
   * @return its stated score, else the exact sum of its parts; empty where something needed is missing
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<ExactPoints> exactNominal(ElementId id) {
    SumTree tree = propagation.tree;
    int node = tree.node(id);
    StatedScore own = stated.get(id);
    if (own != null) {
      return Optional.of(ExactPoints.of(own.score().hundredths(), 100));
    }
    if (node < 0) {
      framework.element(id);
      return Optional.empty();
    }
    return exactSumOfParts(id);
  }

  /**
   * What the parts of an element come to at face value, before rounding.
   *
   * @param id the element
   * @return the exact sum; empty where the element has no parts or something needed is missing
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<ExactPoints> exactSumOfParts(ElementId id) {
    SumTree tree = propagation.tree;
    int node = tree.node(id);
    if (node < 0) {
      framework.element(id);
      return Optional.empty();
    }
    long steps = node < propagation.size ? sumsOfParts()[node] : MISSING;
    return steps == MISSING
        ? Optional.empty()
        : Optional.of(ExactPoints.of(steps, 200 * tree.share(node)));
  }

  /** What the parts of every node come to at face value, in steps; computed when first asked for. */
  private long[] sumsOfParts() {
    long[] known = sumsOfParts;
    if (known == null) {
      known = sumParts();
      sumsOfParts = known;
    }
    return known;
  }

  private long[] sumParts() {
    SumTree tree = propagation.tree;
    int size = propagation.size;
    long[] parts = new long[size];
    boolean[] hasParts = new boolean[size];
    for (int i = size - 1; i >= 0; i--) {
      if (!hasParts[i]) {
        parts[i] = MISSING;
      }
      StatedScore own = stated.get(tree.id(i));
      long value = own == null ? parts[i] : Lattice.faceValue(own, tree.share(i));
      int parent = tree.parent(i);
      if (parent >= 0) {
        parts[parent] =
            value == MISSING || parts[parent] == MISSING ? MISSING : parts[parent] + value;
        hasParts[parent] = true;
      }
    }
    return parts;
  }

  /**
   * Whether the stated scores exclude each other.
   *
   * @return true if there is a conflict
   */
  public boolean isContradictory() {
    return propagation.hasConflict();
  }

  /**
   * The elements whose stated scores and whose parts exclude each other.
   *
   * @return the conflicts, from the overall score down
   */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    SumTree tree = propagation.tree;
    for (int i = 0; i < propagation.size; i++) {
      if (propagation.isInConflict(i)) {
        long share = tree.share(i);
        StatedScore own = stated.get(tree.id(i));
        if (own == null) {
          throw new IllegalStateException(
              "ita bug: conflict at " + tree.id(i) + ", which is not stated");
        }
        conflicts.add(new Conflict(
            tree.id(i),
            own,
            Lattice.printedLow(propagation.partsLow[i], share),
            Lattice.printedHigh(propagation.partsHigh[i], share),
            fit(i, Lattice.low(own, share), Lattice.high(own, share))));
      }
    }
    return conflicts;
  }

  private Fit fit(int node, long ownLow, long ownHigh) {
    if (propagation.tree.parent(node) < 0) {
      return Fit.BOTH;
    }
    long low = propagation.fromAboveLow(node);
    long high = propagation.fromAboveHigh(node);
    boolean own = Math.max(low, ownLow) <= Math.min(high, ownHigh);
    boolean parts =
        Math.max(low, propagation.partsLow[node]) <= Math.min(high, propagation.partsHigh[node]);
    if (own) {
      return parts ? Fit.BOTH : Fit.STATED;
    }
    return parts ? Fit.PARTS : Fit.NEITHER;
  }

  /**
   * How well the weights are known that the bounds rest on: those of every sum in which something is stated, or the ladder
   * asks about something.
   *
   * @return the lowest confidence of these weights; {@link Confidence#CONFIRMED} if no sum was needed
   */
  public Confidence confidence() {
    SumTree tree = propagation.tree;
    int size = propagation.size;
    boolean[] used = new boolean[size];
    framework
        .ladder()
        .ifPresent(ladder -> ladder.elements().forEach(id -> used[tree.node(id)] = true));
    for (ElementId id : stated.keySet()) {
      int node = tree.node(id);
      if (node >= 0) {
        used[node] = true;
      }
    }
    boolean[] sumUsed = new boolean[size];
    for (int i = size - 1; i >= 0; i--) {
      int parent = tree.parent(i);
      if (parent >= 0 && (used[i] || sumUsed[i])) {
        sumUsed[parent] = true;
      }
    }
    Confidence lowest = Confidence.CONFIRMED;
    for (int i = 0; i < size; i++) {
      int parent = tree.parent(i);
      if (parent >= 0 && sumUsed[parent]) {
        lowest = lowest.lowest(tree.confidence(i));
      }
    }
    return lowest;
  }

  /** What an element may be, in marks. */
  private record Interval(long low, long high, long share) {}

  private Interval interval(ElementId id) {
    SumTree tree = propagation.tree;
    int node = tree.node(id);
    if (node < 0) {
      framework.element(id);
      StatedScore own = stated.get(id);
      return own == null
          ? new Interval(0, Lattice.full(1), 1)
          : new Interval(Lattice.low(own, 1), Lattice.high(own, 1), 1);
    }
    if (node < propagation.size) {
      return new Interval(propagation.low[node], propagation.high[node], tree.share(node));
    }
    // Below everything that is stated: the siblings may be anything, so only the parent bounds the
    // element.
    long share = tree.share(node);
    int parent = tree.parent(node);
    if (parent < 0) {
      return new Interval(0, Lattice.full(share), share);
    }
    Interval above = interval(tree.id(parent));
    long siblings = Lattice.full(above.share) - Lattice.full(share);
    return new Interval(
        Math.max(0, above.low - siblings), Math.min(Lattice.full(share), above.high), share);
  }
}
