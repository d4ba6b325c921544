package io.github.ita4j.text;

/** How sure the reading of a question code in prose is. */
public enum Certainty {
  /** Written as a code, or standing where only a code can stand. */
  CERTAIN,
  /** Looks like a code, in a place where it may be something else. */
  LIKELY,
  /** A code must stand here, and what stands here is none. */
  UNREADABLE
}
