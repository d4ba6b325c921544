package io.github.ita4j.framework;

import java.math.BigInteger;

/** The exact sum of some weights. */
final class WeightSum {

  private BigInteger numerator = BigInteger.ZERO;
  private BigInteger denominator = BigInteger.ONE;

  void add(Weight weight) {
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

  /** The fraction, for example {@code 9/10}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
