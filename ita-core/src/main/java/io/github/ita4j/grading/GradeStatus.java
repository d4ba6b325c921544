package io.github.ita4j.grading;

/** How far the stated scores decide the tier. */
public enum GradeStatus {
  /** One tier is possible. */
  DECIDED,
  /**
   * Several tiers are possible, but only within what rounding hides: every score that is needed is
   * there, and the tier that they give at face value is given, not certain.
   */
  BOUNDARY,
  /**
   * Several tiers are possible, and scores that would tell are missing. Rarely none is missing:
   * where all limits of the tier that the scores give at face value cannot be reached together, no
   * face value tells.
   */
  OPEN,
  /** The stated scores exclude each other; no tier is possible. */
  CONTRADICTORY,
  /** The framework has no tier ladder. */
  NO_RULES
}
