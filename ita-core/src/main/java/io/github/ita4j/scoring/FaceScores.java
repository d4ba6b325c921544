package io.github.ita4j.scoring;

import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a scorecard at face value, for comparison with the limits of one tier, before or
 * after one element rises. {@link Uplift} describes what they stand for.
 *
 * <p>A rise bears only on the elements from the risen one up. All that it leaves as it is is
 * computed once: a framework may have thousands of elements, and each of them rises in its turn.
 */
final class FaceScores {

  private static final int NONE = -1;

  private final ScoreBounds bounds;
  private final SumTree tree;
  private final List<TierLimit> limits;

  /** The score that each known element counts at, in steps. */
  private final long[] faces;

  private final PartSums sums;

  /** The limit on each element; null for most. */
  private final @Nullable TierLimit[] limitOf;

  /** The elements whose limit is not certainly reached before a rise, and their number. */
  private final boolean[] missed;

  private final int allMissed;

  /** The limits that were last assumed to be reached, and what follows; empty for a conflict. */
  private List<TierLimit> assumed = List.of();

  private Optional<PartSums> ifAssumed;

  private FaceScores(ScoreBounds bounds, List<TierLimit> limits) {
    this.bounds = bounds;
    this.tree = bounds.framework().sumTree();
    this.limits = limits;
    this.faces = new long[tree.size()];
    for (int node = 0; node < faces.length; node++) {
      faces[node] = face(node);
    }
    this.sums = new PartSums(tree, faces, bounds.propagation());
    this.ifAssumed = Optional.of(sums);
    this.limitOf = new TierLimit[tree.size()];
    this.missed = new boolean[tree.size()];
    int count = 0;
    for (TierLimit limit : limits) {
      int node = node(limit);
      limitOf[node] = limit;
      missed[node] = sums.isKnown(node)
          ? faces[node] < least(limit)
          : bounds.canMiss(limit.element(), limit.atLeast());
      count += missed[node] ? 1 : 0;
    }
    this.allMissed = count;
  }

  /** Takes the scores behind some bounds at face value. */
  static FaceScores of(ScoreBounds bounds, List<TierLimit> limits) {
    return new FaceScores(bounds, limits);
  }

  private long face(int node) {
    ElementBounds known = bounds.element(tree.id(node));
    Optional<Score> taken = known.nominalInBounds();
    if (taken.isEmpty()) {
      return PartSums.UNKNOWN;
    }
    long share = tree.share(node);
    return taken.equals(known.nominal())
        ? EngineUnits.steps(bounds.findExactNominal(known.element()).orElseThrow(), share)
        : EngineUnits.faceValue(taken.get(), share);
  }

  /** Returns the scores before any rise. */
  Risen asTheyAre() {
    return new Risen(NONE, 0);
  }

  /** Lets one element rise, whose score must be known. */
  Risen ifRises(ElementId element, Score to) {
    int node = tree.node(element);
    return new Risen(node, EngineUnits.faceValue(to, tree.share(node)) - faces[node]);
  }

  private int node(TierLimit limit) {
    return tree.node(limit.element());
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

  /** Returns what follows if the limits are reached; empty if they cannot be together. */
  private Optional<PartSums> ifReached(List<TierLimit> elsewhere) {
    // Elements side by side mostly leave the same limits to the others.
    if (!elsewhere.equals(assumed)) {
      assumed = elsewhere;
      ifAssumed = elsewhere.isEmpty()
          ? Optional.of(sums)
          : bounds
              .ifReached(elsewhere)
              .map(reached -> new PartSums(tree, faces, reached.propagation()));
    }
    return ifAssumed;
  }

  /** The scores after at most one element has risen. */
  final class Risen {

    /** The element that has risen, or {@link #NONE}. */
    private final int risen;

    /** The rise of that element, in steps. */
    private final long rise;

    private Risen(int risen, long rise) {
      this.risen = risen;
      this.rise = rise;
    }

    /** Tells whether all limits are certainly reached, whatever the unknown scores are. */
    boolean mustReach() {
      if (risen == NONE) {
        return allMissed == 0;
      }
      int elsewhere = allMissed;
      PartSums.Climb sum = sums.from(risen);
      for (int node = risen; node >= 0; node = up(node, sum)) {
        elsewhere -= missed[node] ? 1 : 0;
        TierLimit limit = limitOf[node];
        if (limit != null && !mustReach(limit, node, sum)) {
          return false;
        }
      }
      return elsewhere == 0;
    }

    private boolean mustReach(TierLimit limit, int node, PartSums.Climb sum) {
      if (sum.isKnown()) {
        return missing(limit, sum) <= 0;
      }
      long unknown = Math.max(sum.unknownLow(), sums.propagation().low(node) - sum.knownHigh());
      return unknown >= missing(limit, sum) * EngineUnits.MARKS;
    }

    /** Tells whether some values of the unknown scores reach all limits at once. */
    boolean canReach() {
      List<TierLimit> below = new ArrayList<>();
      List<TierLimit> elsewhere = new ArrayList<>();
      for (TierLimit limit : limits) {
        int node = node(limit);
        if (isAtOrAbove(node, risen)) {
          continue;
        }
        if (sums.isKnown(node)) {
          if (missed[node]) {
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
              ? canReachEach(elsewhere) && canReachEachAbove()
              : ifReached(elsewhere).filter(this::canReachAbove).isPresent());
    }

    private boolean canReachBelow(List<TierLimit> below) {
      if (below.isEmpty()) {
        return true;
      }
      ScoreBounds stated = bounds.withOnlyStated(bounds.statedElements().stream()
          .filter(id -> tree.node(id) != risen && isAtOrAbove(risen, tree.node(id)))
          .toList());
      return stated.isContradictory()
          ? below.stream().allMatch(limit -> stated.canReach(limit.element(), limit.atLeast()))
          : stated.ifReached(below).isPresent();
    }

    private boolean canReachEach(List<TierLimit> elsewhere) {
      return elsewhere.stream()
          .allMatch(limit -> bounds.canReach(limit.element(), limit.atLeast()));
    }

    /**
     * Tells whether each limit at or above the risen element can be reached, regardless of other
     * limits.
     */
    private boolean canReachEachAbove() {
      if (risen == NONE) {
        return true;
      }
      PartSums.Climb sum = sums.from(risen);
      for (int node = risen; node >= 0; node = up(node, sum)) {
        TierLimit limit = limitOf[node];
        if (limit != null && !canReach(limit, node, sum)) {
          return false;
        }
      }
      return true;
    }

    private boolean canReach(TierLimit limit, int node, PartSums.Climb sum) {
      if (sum.isKnown()) {
        return missing(limit, sum) <= 0;
      }
      long unknown = Math.min(sum.unknownHigh(), sums.propagation().high(node) - sum.knownLow());
      return unknown >= missing(limit, sum) * EngineUnits.MARKS;
    }

    /**
     * Tells whether some true scores that agree with everything stated reach all limits at or above
     * the risen element, as they reach those elsewhere.
     */
    private boolean canReachAbove(PartSums reached) {
      if (risen == NONE) {
        return true;
      }
      BoundsPropagation propagation = reached.propagation();
      PartSums.Climb sum = reached.from(risen);
      long more = 0;
      for (int node = risen; node >= 0; node = up(node, sum)) {
        long low = propagation.carriedLow(node);
        long atLeast = Math.max(low, propagation.partsLow(node) + more);
        TierLimit limit = limitOf[node];
        if (limit != null) {
          long missing = missing(limit, sum);
          if (sum.isKnown() ? missing > 0 : sum.unknownHigh() < missing * EngineUnits.MARKS) {
            return false;
          }
          if (!sum.isKnown()) {
            // The unknown parts can reach this by themselves. So it is enough to test the sum with
            // the known parts at their least: any excess of these could as well belong to the
            // unknown parts.
            atLeast = Math.max(atLeast, missing * EngineUnits.MARKS + sum.knownLow());
          }
        }
        if (atLeast > low && atLeast > propagation.carriedHigh(node)) {
          return false;
        }
        more = atLeast - low;
      }
      return true;
    }

    /** Goes up to the parent of a node, with the sum if there is one. */
    private int up(int node, PartSums.Climb sum) {
      int parent = tree.parent(node);
      if (parent >= 0) {
        sum.up();
      }
      return parent;
    }

    /**
     * Returns the steps still missing from the limit: the least that the unknown parts must supply,
     * or the further rise that a known sum needs.
     */
    private long missing(TierLimit limit, PartSums.Climb sum) {
      return least(limit) - sum.known() - rise;
    }
  }
}
