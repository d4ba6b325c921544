package io.github.ita4j.scoring;

/** The side of a conflict that agrees with the rest of the numbers. */
public enum ConsistentSide {
  /** The stated score fits the scores above and beside the element; the parts do not. */
  STATED,
  /** The parts fit; the stated score does not. */
  PARTS,
  /** Both fit. No score above or beside the element tells them apart. */
  BOTH,
  /** Neither fits. */
  NEITHER
}
