package io.github.ita4j.grading;

/** The extent to which the stated scores decide the tier. */
public enum GradeStatus {
  /** Exactly one tier is possible. */
  DECIDED,
  /**
   * Several tiers are possible, but only because of rounding. Every score that is needed is known.
   * The tier at face value is given, but is not certain.
   */
  BOUNDARY,
  /**
   * Several tiers are possible, and scores that would decide between them are missing. Rarely, no
   * score is missing: the limits of the tier at face value cannot all be reached together.
   */
  OPEN,
  /** The stated scores exclude each other; no tier is possible. */
  CONTRADICTORY,
  /** The framework has no tier ladder. */
  NO_RULES
}
