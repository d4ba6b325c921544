package io.github.ita4j.framework;

import java.math.BigInteger;

/** The exact sum of some weights. */
final class WeightSum {

  /**
   * The most bits of a denominator, more than the weights of any valid framework need.
   *
   * <p>Without a bound, the denominator would grow with every row. Adding ten thousand hostile
   * weights would take minutes.
   */
  private static final int MOST_BITS = 256;

  private BigInteger numerator = BigInteger.ZERO;
  private BigInteger denominator = BigInteger.ONE;

  void add(Weight weight) {
    if (isTooFine()) {
      return;
    }
    BigInteger top = BigInteger.valueOf(weight.numerator());
    BigInteger bottom = BigInteger.valueOf(weight.denominator());
    BigInteger sum = numerator.multiply(bottom).add(top.multiply(denominator));
    BigInteger product = denominator.multiply(bottom);
    BigInteger divisor = sum.gcd(product);
    numerator = sum.divide(divisor);
    denominator = product.divide(divisor);
  }

  boolean isOne() {
    return numerator.equals(denominator);
  }

  private boolean isTooFine() {
    return denominator.bitLength() > MOST_BITS;
  }

  /** Returns the fraction, for example {@code 9/10}. */
  @Override
  public String toString() {
    return isTooFine()
        ? "a fraction of more than " + MOST_BITS + " bits"
        : numerator + "/" + denominator;
  }
}
