package io.github.ita4j.scoring;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.Tier;
import java.util.List;
import java.util.Optional;

/**
 * The search for the tiers that intervals without a conflict allow.
 *
 * <p>A tier is possible if some true scores meet its limits and miss those of every higher tier.
 * Since ladders are nested, missing those of the next higher tier is enough. One element of that
 * tier must be able to lie below its limit while this tier's limits are met.
 */
final class PossibleTiers {

  /** The number of open limits of a tier with a limit that cannot be reached. */
  private static final int NEVER = -1;

  private final Framework framework;
  private final SumLadder ladder;
  private final BoundsPropagation propagation;

  PossibleTiers(Framework framework, BoundsPropagation propagation) {
    this.framework = framework;
    this.ladder = framework.sumLadder();
    this.propagation = propagation;
  }

  /** Returns the tiers from the top down, at least one of a ladder. */
  List<Tier> list() {
    List<Tier> possible = List.of();
    int openAbove = NEVER;
    int open;
    int tier = 0;
    do {
      open = open(propagation, tier);
      if (isPossible(tier, open, openAbove)) {
        possible = with(possible, tier);
      }
      openAbove = open;
      tier++;
      // The lowest tier has no limits, so none of them is open.
    } while (open != 0);
    if (possible.isEmpty()) {
      throw new IllegalStateException("ita bug: no tier of " + framework + " is possible");
    }
    return possible;
  }

  /**
   * Finds the tier at face value: the highest whose limits are all reached.
   *
   * @param possible the possible tiers
   * @return the tier; empty if it is not possible, or if a score that is needed for a higher
   *     possible tier is missing
   */
  Optional<Tier> nominal(List<Tier> possible) {
    int at = 0;
    for (Tier tier : framework.tiers()) {
      boolean met = true;
      boolean missed = false;
      for (int limit = ladder.firstLimit(at); limit < ladder.endOfLimits(at); limit++) {
        int compared = compareNominal(limit);
        met &= compared > 0;
        missed |= compared < 0;
      }
      if (met) {
        return possible.contains(tier) ? Optional.of(tier) : Optional.empty();
      }
      if (!missed && possible.contains(tier)) {
        return Optional.empty();
      }
      at++;
    }
    throw new IllegalStateException("ita bug: the lowest tier of " + framework + " asks something");
  }

  /** Compares an element with its limit, at face value where both are possible. */
  private int compareNominal(int limit) {
    int node = ladder.node(limit);
    int compared = compare(propagation, limit);
    if (compared != 0) {
      return compared;
    }
    long nominal = propagation.nominal(node);
    return nominal < 0 ? 0 : nominal >= ladder.least(limit) ? 1 : -1;
  }

  private int compare(BoundsPropagation bounds, int limit) {
    return bounds.compare(ladder.node(limit), ladder.least(limit) * EngineUnits.MARKS);
  }

  private boolean isPossible(int tier, int open, int openAbove) {
    if (open == NEVER) {
      return false;
    }
    if (open == 0 || (open == 1 && openAbove == NEVER)) {
      // A single limit is reached without regard to others, one that is certainly reached adds no
      // constraint, and the tier above can be missed: otherwise the search would have ended there.
      return true;
    }
    BoundsPropagation reached = propagation.ifReached(ladder, tier);
    return !reached.hasConflict() && (tier == 0 || open(reached, tier - 1) != 0);
  }

  /**
   * Counts the limits of a tier that some true scores reach and others miss.
   *
   * @return the number; {@link #NEVER} if some limit cannot be reached, regardless of the others
   */
  private int open(BoundsPropagation bounds, int tier) {
    int open = 0;
    for (int limit = ladder.firstLimit(tier); limit < ladder.endOfLimits(tier); limit++) {
      int compared = compare(bounds, limit);
      if (compared < 0) {
        return NEVER;
      }
      open += compared == 0 ? 1 : 0;
    }
    return open;
  }

  private List<Tier> with(List<Tier> tiers, int last) {
    if (tiers.isEmpty()) {
      return ladder.alone(last);
    }
    Tier[] more = tiers.toArray(new Tier[tiers.size() + 1]);
    more[tiers.size()] = framework.tiers().get(last);
    return List.of(more);
  }
}
