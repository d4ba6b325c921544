package io.github.ita4j.scoring;

/** Which side of a conflict agrees with the rest of the numbers. */
public enum Fit {
  /** The stated score of the element fits what stands above and beside it; its parts do not. */
  STATED,
  /** The parts fit; the stated score of the element does not. */
  PARTS,
  /** Both fit: nothing above or beside tells them apart. */
  BOTH,
  /** Neither fits. */
  NEITHER
}
