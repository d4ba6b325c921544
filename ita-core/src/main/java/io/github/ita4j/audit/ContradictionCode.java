package io.github.ita4j.audit;

/** The kind of a contradiction. The names are stable. */
public enum ContradictionCode {
  /** The stated score of an element and the scores of its parts exclude each other. */
  SCORE_EXCLUDES_PARTS,
  /** The stated tier is not among those that the numbers leave possible. */
  TIER_NOT_POSSIBLE,
  /** The stated tier, or the printed words in its place, is no tier of the year. */
  TIER_NOT_IN_YEAR,
  /**
   * A tier that the source asserts elsewhere is not among those that the numbers leave possible.
   */
  CLAIMED_TIER_NOT_POSSIBLE,
  /** A tier that the source asserts elsewhere is no tier of the year. */
  CLAIMED_TIER_NOT_IN_YEAR,
  /** The source asserts that the agency passes; its numbers show that it does not. */
  CLAIMED_PASS,
  /** The source asserts that the agency does not pass; its numbers show that it does. */
  CLAIMED_FAIL
}
