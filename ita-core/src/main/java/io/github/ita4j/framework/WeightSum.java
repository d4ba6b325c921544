package io.github.ita4j.framework;

import io.github.ita4j.exact.Rational;

/** The exact sum of some weights, bounded against hostile tables. */
final class WeightSum {

  /**
   * The most bits of a denominator, more than the weights of any valid framework need.
   *
   * <p>Without a bound, the denominator would grow with every row. Adding ten thousand hostile
   * weights would take minutes.
   */
  private static final int MOST_BITS = 256;

  private Rational sum = Rational.ZERO;

  void add(Weight weight) {
    if (!isTooFine()) {
      sum = sum.plus(Rational.of(weight.numerator(), weight.denominator())).reduced();
    }
  }

  boolean isOne() {
    return sum.isOne();
  }

  private boolean isTooFine() {
    return sum.denominator().bitLength() > MOST_BITS;
  }

  /** Returns the fraction, for example {@code 9/10}. */
  @Override
  public String toString() {
    return isTooFine() ? "a fraction of more than " + MOST_BITS + " bits" : sum.toString();
  }
}
