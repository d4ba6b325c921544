package io.github.ita4j.improvement;

/** Whose mapping from a weakness to question codes a recommendation holds. Its words are this project's in every case. */
public enum Origin {
  /** An assessor of the NACC wrote it to an agency. */
  ASSESSOR,
  /** An agency drew it up for itself. */
  AGENCY,
  /** This project (or the author of a catalogue) drew it up; nobody official said so. */
  EDITORIAL
}
