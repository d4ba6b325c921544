package io.github.ita4j.framework;

/**
 * How well a rule is known. A result carries the lowest confidence of the rules it used.
 *
 * <p>The constants are ordered from the best to the worst.
 */
public enum Confidence {
  /** Two independent sources, or one and an exact recomputation of published numbers. */
  CONFIRMED,
  /** One source. */
  ONE_SOURCE,
  /** Inferred, from numbers or from neighbouring years; never to be shown as a rule of the NACC. */
  INFERRED,
  /** Not known; written down so that the gap can be seen. */
  UNVERIFIED;

  /**
   * The lower of two.
   *
   * @param other the other confidence
   * @return this or the other, whichever is less sure
   */
  public Confidence lowest(Confidence other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
