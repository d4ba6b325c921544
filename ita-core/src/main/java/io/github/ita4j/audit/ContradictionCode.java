package io.github.ita4j.audit;

/** What contradicts what. The names are stable. */
public enum ContradictionCode {
  /** The stated score of an element and the scores of its parts exclude each other. */
  SCORE_EXCLUDES_PARTS,
  /** The stated tier is none of those that the numbers leave possible. */
  TIER_NOT_POSSIBLE,
  /** The stated tier, or the printed words in its place, name no tier that the year has. */
  TIER_NOT_IN_YEAR,
  /** A tier that the source asserts elsewhere is none of those that the numbers leave possible. */
  CLAIMED_TIER_NOT_POSSIBLE,
  /** A tier that the source asserts elsewhere is none that the year has. */
  CLAIMED_TIER_NOT_IN_YEAR,
  /** The source asserts that the agency passes, and its numbers say that it does not. */
  CLAIMED_PASS,
  /** The source asserts that the agency does not pass, and its numbers say that it does. */
  CLAIMED_FAIL
}
