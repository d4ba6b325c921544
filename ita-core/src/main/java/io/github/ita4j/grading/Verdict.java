package io.github.ita4j.grading;

import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.scoring.ScoreBounds;

/** Whether a limit is reached, by everything that is known. */
public enum Verdict {
  /** Reached, whatever was rounded. */
  MET,
  /** Not reached, whatever was rounded. */
  MISSED,
  /** Reached at face value; rounding may hide that it is not. */
  NOMINALLY_MET,
  /** Not reached at face value; rounding may hide that it is. */
  NOMINALLY_MISSED,
  /** Too little is known. */
  OPEN;

  static Verdict of(ScoreBounds bounds, TierLimit limit) {
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
