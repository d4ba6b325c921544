package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a scorecard at face value, for comparison with limits, before or after one element
 * rises. {@link Uplift} describes what they stand for.
 */
final class FaceScores {

  private static final long UNKNOWN = -1;
  private static final int NONE = -1;

  private final ScoreBounds bounds;
  private final SumTree tree;

  /** The score that each known element counts at, in steps; {@link #UNKNOWN} for the others. */
  private final long[] faces;

  /** The element that has risen, or {@link #NONE}. */
  private final int risen;

  /** The rise of that element, in steps. */
  private final long rise;

  private FaceScores(ScoreBounds bounds, long[] faces, int risen, long rise) {
    this.bounds = bounds;
    this.tree = bounds.framework().sumTree();
    this.faces = faces;
    this.risen = risen;
    this.rise = rise;
  }

  /** Takes the scores behind some bounds at face value. None has risen. */
  static FaceScores of(ScoreBounds bounds) {
    long[] faces = new long[bounds.framework().sumTree().size()];
    for (int node = 0; node < faces.length; node++) {
      faces[node] = face(bounds, node);
    }
    return new FaceScores(bounds, faces, NONE, 0);
  }

  private static long face(ScoreBounds bounds, int node) {
    SumTree tree = bounds.framework().sumTree();
    ElementBounds known = bounds.of(tree.id(node));
    Optional<Score> taken = known.nominalInBounds();
    if (taken.isEmpty()) {
      return UNKNOWN;
    }
    long share = tree.share(node);
    return taken.equals(known.nominal())
        ? EngineUnits.steps(bounds.exactNominal(known.element()).orElseThrow(), share)
        : EngineUnits.faceValue(taken.get(), share);
  }

  /** Lets one element rise, whose score must be known. An earlier rise is undone. */
  FaceScores ifRises(ElementId element, Score to) {
    int node = tree.node(element);
    long steps = EngineUnits.faceValue(to, tree.share(node)) - faces[node];
    return new FaceScores(bounds, faces, node, steps);
  }

  /** Tells whether all limits are certainly reached, whatever the unknown scores are. */
  boolean mustReach(List<TierLimit> limits) {
    return limits.stream().allMatch(this::mustReach);
  }

  private boolean mustReach(TierLimit limit) {
    int node = node(limit);
    if (!isAtOrAbove(node, risen)) {
      return isKnown(node)
          ? faces[node] >= least(limit)
          : !bounds.canMiss(limit.element(), limit.atLeast());
    }
    BoundsPropagation propagation = bounds.propagation();
    RisenSum sum = new RisenSum(node, propagation);
    if (sum.isKnown()) {
      return sum.missing(limit) <= 0;
    }
    long unknown = Math.max(sum.unknownLow, propagation.low(node) - sum.knownHigh);
    return unknown >= sum.missing(limit) * EngineUnits.MARKS;
  }

  /** Tells whether some values of the unknown scores reach all limits at once. */
  boolean canReach(List<TierLimit> limits) {
    List<TierLimit> above = new ArrayList<>();
    List<TierLimit> below = new ArrayList<>();
    List<TierLimit> elsewhere = new ArrayList<>();
    for (TierLimit limit : limits) {
      int node = node(limit);
      if (isAtOrAbove(node, risen)) {
        above.add(limit);
      } else if (isKnown(node)) {
        if (faces[node] < least(limit)) {
          return false;
        }
      } else if (isAtOrAbove(risen, node)) {
        below.add(limit);
      } else {
        elsewhere.add(limit);
      }
    }
    return canReachBelow(below)
        && (bounds.isContradictory()
            ? canReachEach(elsewhere) && above.stream().allMatch(this::canReachAbove)
            : canReachTogether(elsewhere, above));
  }

  private boolean canReachBelow(List<TierLimit> limits) {
    if (limits.isEmpty()) {
      return true;
    }
    ScoreBounds stated = bounds.byStatedOf(bounds.statedElements().stream()
        .filter(id -> tree.node(id) != risen && isAtOrAbove(risen, tree.node(id)))
        .toList());
    return stated.isContradictory()
        ? limits.stream().allMatch(limit -> stated.canReach(limit.element(), limit.atLeast()))
        : stated.ifReached(limits).isPresent();
  }

  private boolean canReachEach(List<TierLimit> limits) {
    return limits.stream().allMatch(limit -> bounds.canReach(limit.element(), limit.atLeast()));
  }

  /**
   * Tells whether a limit at or above the risen element can be reached, regardless of other limits.
   */
  private boolean canReachAbove(TierLimit limit) {
    int node = node(limit);
    BoundsPropagation propagation = bounds.propagation();
    RisenSum sum = new RisenSum(node, propagation);
    if (sum.isKnown()) {
      return sum.missing(limit) <= 0;
    }
    long unknown = Math.min(sum.unknownHigh, propagation.high(node) - sum.knownLow);
    return unknown >= sum.missing(limit) * EngineUnits.MARKS;
  }

  /** Tells whether some true scores that agree with everything stated reach all limits. */
  private boolean canReachTogether(List<TierLimit> elsewhere, List<TierLimit> above) {
    Optional<ScoreBounds> reached =
        elsewhere.isEmpty() ? Optional.of(bounds) : bounds.ifReached(elsewhere);
    if (reached.isEmpty()) {
      return false;
    }
    BoundsPropagation propagation = reached.get().propagation();
    long[] atLeast = reached.get().reachedOfNodes();
    for (TierLimit limit : above) {
      int node = node(limit);
      RisenSum sum = new RisenSum(node, propagation);
      long missing = sum.missing(limit);
      if (sum.isKnown()) {
        if (missing > 0) {
          return false;
        }
        continue;
      }
      if (sum.unknownHigh < missing * EngineUnits.MARKS) {
        return false;
      }
      // The unknown parts can reach this by themselves. So it is enough to test the sum with the
      // known
      // parts at their least: any excess of these could as well belong to the unknown parts.
      atLeast[node] = Math.max(atLeast[node], missing * EngineUnits.MARKS + sum.knownLow);
    }
    return !reached.get().excludes(atLeast);
  }

  private int node(TierLimit limit) {
    return tree.node(limit.element());
  }

  private boolean isKnown(int node) {
    return faces[node] != UNKNOWN;
  }

  private long least(TierLimit limit) {
    return EngineUnits.limit(limit.atLeast(), tree.share(node(limit))) / EngineUnits.MARKS;
  }

  private boolean isAtOrAbove(int above, int node) {
    int at = node;
    while (at >= 0 && at != above) {
      at = tree.parent(at);
    }
    return at >= 0;
  }

  /**
   * The new sum of an element at or above the risen one.
   *
   * <p>As long as a part on the way is unknown, known and unknown parts are added separately.
   */
  private final class RisenSum {

    /** The known parts after the rise, in steps; the element itself if nothing is unknown. */
    private long known;

    private boolean partUnknown;

    /**
     * The bounds on the sum of the known parts before the rise, by the scores at and below them.
     */
    private long knownLow;

    private long knownHigh;

    /** The bounds on the sum of the unknown parts, by the scores at and below them. */
    private long unknownLow;

    private long unknownHigh;

    RisenSum(int node, BoundsPropagation propagation) {
      this.known = faces[risen];
      takeFrom(risen, propagation);
      for (int at = risen; at != node; at = tree.parent(at)) {
        addParts(tree.parent(at), at, propagation);
      }
      this.known += rise;
    }

    private void takeFrom(int at, BoundsPropagation propagation) {
      partUnknown = false;
      knownLow = propagation.carriedLow(at);
      knownHigh = propagation.carriedHigh(at);
      unknownLow = 0;
      unknownHigh = 0;
    }

    private void addParts(int above, int from, BoundsPropagation propagation) {
      for (int part = tree.firstPart(above); part < tree.endOfParts(above); part++) {
        if (part == from) {
          continue;
        }
        if (FaceScores.this.isKnown(part)) {
          known += faces[part];
          knownLow += propagation.carriedLow(part);
          knownHigh += propagation.carriedHigh(part);
        } else {
          partUnknown = true;
          unknownLow += propagation.carriedLow(part);
          unknownHigh += propagation.carriedHigh(part);
        }
      }
      if (!partUnknown) {
        takeFrom(above, propagation);
      } else if (FaceScores.this.isKnown(above)) {
        known = faces[above];
        takeFrom(above, propagation);
      }
    }

    boolean isKnown() {
      return !partUnknown;
    }

    /**
     * Returns the steps still missing from the limit: the least that the unknown parts must supply,
     * or the further rise that a known sum needs.
     */
    long missing(TierLimit limit) {
      return least(limit) - known;
    }
  }
}
