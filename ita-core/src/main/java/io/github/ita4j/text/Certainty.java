package io.github.ita4j.text;

/** The degree of certainty with which a question code is read in prose. */
public enum Certainty {
  /** A text written as a code, or in a place where only a code can stand. */
  CERTAIN,
  /** A text that looks like a code, but may have another meaning or be a code of another year. */
  LIKELY,
  /** A place that must hold a code, but whose text does not show which one. */
  UNREADABLE
}
