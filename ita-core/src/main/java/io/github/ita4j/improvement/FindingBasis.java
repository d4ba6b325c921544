package io.github.ita4j.improvement;

/** The basis on which a finding judges an element. */
public enum FindingBasis {
  /** The score that the source states. */
  STATED,
  /** The sum of the parts at face value. */
  COMPUTED,
  /** The range that everything stated leaves, since no score is known. */
  BOUNDED
}
