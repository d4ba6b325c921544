package io.github.ita4j.text;

/** The degree to which the reading of a question code in prose is sure. */
public enum Certainty {
  /** Written as a code, or standing where only a code can stand. */
  CERTAIN,
  /** Looks like a code, but may be something else, or a code of another year. */
  LIKELY,
  /** A code stands here, but what is written does not say which. */
  UNREADABLE
}
