package io.github.ita4j.framework;

/**
 * The degree to which a rule is known. A result carries the lowest confidence of the rules it used.
 *
 * <p>The constants are ordered from the best to the worst.
 */
public enum Confidence {
  /** A rule from two independent sources, or from one and exactly recomputed published numbers. */
  CONFIRMED,
  /** A rule from one source. */
  ONE_SOURCE,
  /**
   * A rule inferred from numbers or from neighbouring years. It must never be shown as a rule of
   * the NACC.
   */
  INFERRED,
  /** A rule that is not known, written down to make the gap visible. */
  UNVERIFIED;

  /**
   * Returns the lower of two confidences.
   *
   * @param other the other confidence
   * @return this or the other, whichever is less certain
   */
  public Confidence lowest(Confidence other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
