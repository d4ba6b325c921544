package io.github.ita4j.text;

/** The degree of certainty with which a question code is read in prose. */
public enum Certainty {
  /** A reading of what is written as a code, or stands where only a code can stand. */
  CERTAIN,
  /** A reading of what looks like a code, but may be something else or a code of another year. */
  LIKELY,
  /** A place where a code stands, but the text does not tell which. */
  UNREADABLE
}
