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
    List<Tier> possible = new ArrayList<>(1);
    int tier = 0;
    boolean certain;
    do {
      certain = !canMiss(propagation, tier);
      if (certain || canReach(tier)) {
        // A limit that is certainly reached adds no constraint.
        BoundsPropagation reached = certain ? propagation : propagation.ifReached(ladder, tier);
        if (!reached.hasConflict() && (tier == 0 || canMiss(reached, tier - 1))) {
          possible.add(framework.tiers().get(tier));
        }
      }
      tier++;
      // The lowest tier has no limits, so it is always certain.
    } while (!certain);
    if (possible.isEmpty()) {
      throw new IllegalStateException("ita bug: no tier of " + framework + " is possible");
    }
    return Collections.unmodifiableList(possible);
  }

  /** Tells whether each limit of a tier can be reached, regardless of the others. */
  private boolean canReach(int tier) {
    for (int limit = ladder.firstLimit(tier); limit < ladder.endOfLimits(tier); limit++) {
      if (!propagation.canReach(ladder.node(limit), ladder.atLeast(limit))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether some limit of a tier can be missed. */
  private boolean canMiss(BoundsPropagation bounds, int tier) {
    for (int limit = ladder.firstLimit(tier); limit < ladder.endOfLimits(tier); limit++) {
      if (bounds.canMiss(ladder.node(limit), ladder.atLeast(limit))) {
        return true;
      }
    }
    return false;
  }
}
