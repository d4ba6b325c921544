package io.github.ita4j.scoring;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        possible = with(possible, framework.tiers().get(tier));
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

  private boolean isPossible(int tier, int open, int openAbove) {
    if (open == NEVER) {
      return false;
    }
    if (open <= 1 && openAbove == NEVER) {
      // A single limit is reached without regard to others, and the tier above is missed anyway.
      return true;
    }
    // A limit that is certainly reached adds no constraint.
    BoundsPropagation reached = open == 0 ? propagation : propagation.ifReached(ladder, tier);
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
      int compared = bounds.compare(ladder.node(limit), ladder.atLeast(limit));
      if (compared < 0) {
        return NEVER;
      }
      open += compared == 0 ? 1 : 0;
    }
    return open;
  }

  private static List<Tier> with(List<Tier> tiers, Tier last) {
    if (tiers.isEmpty()) {
      return List.of(last);
    }
    List<Tier> more = new ArrayList<>(tiers.size() + 1);
    more.addAll(tiers);
    more.add(last);
    return Collections.unmodifiableList(more);
  }
}
