package io.github.ita4j.improvement;

/** The basis on which a finding judges an element. */
public enum FindingBasis {
  /** The score that the source states. */
  STATED,
  /** The score that the parts come to at face value. */
  COMPUTED,
  /** The range that everything stated leaves, as neither score is known. */
  BOUNDED
}
