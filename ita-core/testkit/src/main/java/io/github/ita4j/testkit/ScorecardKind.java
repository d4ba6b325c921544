package io.github.ita4j.testkit;

/** The kind of a drawn scorecard. The names are stable. */
public enum ScorecardKind {
  /**
   * Every listed element is stated with two decimals, as true scores are printed. Nothing is
   * contradictory. All scores lie around one point, so the limits of a tier are rarely met and
   * missed together; {@link #AT_LIMITS} is for that.
   */
  COMPLETE,
  /**
   * Some elements are stated, some of them with one decimal or none, as true scores are printed.
   * Nothing is contradictory.
   */
  PARTIAL,
  /**
   * The elements of the ladder and the pass mark are stated with two decimals. Most scores are at a
   * limit, a hundredth below or a hundredth above it. Half of the scorecards lack one of these
   * elements. Nothing is contradictory.
   */
  AT_LIMITS,
  /**
   * Some elements are stated. One of them has all its parts stated, and a score that they exclude.
   */
  CONTRADICTORY
}
