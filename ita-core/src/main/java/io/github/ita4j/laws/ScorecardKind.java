package io.github.ita4j.laws;

/** What a drawn scorecard is like. The names are stable. */
public enum ScorecardKind {
  /**
   * Every listed element is stated, with two decimals, as true scores are printed; nothing
   * contradicts anything.
   */
  COMPLETE,
  /**
   * Some elements are stated, some of them with one decimal or none, as true scores are printed;
   * nothing contradicts anything.
   */
  PARTIAL,
  /**
   * What the ladder and the pass mark ask about is stated with two decimals, mostly at a limit, a
   * hundredth below or a hundredth above it; in half of the scorecards one of these elements is
   * left out. Nothing contradicts anything.
   */
  AT_LIMITS,
  /**
   * Some elements are stated; one of them has all its parts stated, and a score that they exclude.
   */
  CONTRADICTORY
}
