package io.github.ita4j.grading;

import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.scoring.ScoreBounds;

/** The status of a limit, given everything that is known. */
public enum LimitStatus {
  /** The limit is certainly reached, however the scores were rounded. */
  MET,
  /** The limit is certainly not reached, however the scores were rounded. */
  MISSED,
  /** The limit is reached at face value; the score before rounding may be below it. */
  NOMINALLY_MET,
  /** The limit is not reached at face value; the score before rounding may reach it. */
  NOMINALLY_MISSED,
  /** The known scores do not tell. */
  OPEN;

  static LimitStatus of(ScoreBounds bounds, TierLimit limit) {
    if (!bounds.canMiss(limit.element(), limit.atLeast())) {
      return MET;
    }
    if (!bounds.canReach(limit.element(), limit.atLeast())) {
      return MISSED;
    }
    return bounds
        .of(limit.element())
        .nominal()
        .map(nominal -> nominal.isAtLeast(limit.atLeast()) ? NOMINALLY_MET : NOMINALLY_MISSED)
        .orElse(OPEN);
  }
}
