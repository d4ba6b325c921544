package io.github.ita4j.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction, 0 or more.
 *
 * <p>Sums and products are not reduced, since few results are shown and reducing is slow. So two
 * equal numbers may be different records, until both are {@link #reduced}.
 *
 * @param numerator the numerator, 0 or more
 * @param denominator the denominator, 1 or more
 */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public Rational plus(Rational other) {
    // Most summands have one denominator: the questions of a survey, the weights of a sum.
    if (denominator.equals(other.denominator)) {
      return new Rational(numerator.add(other.numerator), denominator);
    }
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** Multiplies by a fraction, such as a weight. */
  public Rational times(long top, long bottom) {
    return new Rational(
        numerator.multiply(BigInteger.valueOf(top)),
        denominator.multiply(BigInteger.valueOf(bottom)));
  }

  /** Returns the same number in lowest terms. */
  public Rational reduced() {
    BigInteger divisor = numerator.gcd(denominator);
    return divisor.equals(BigInteger.ONE)
        ? this
        : new Rational(numerator.divide(divisor), denominator.divide(divisor));
  }

  public boolean isOne() {
    return numerator.equals(denominator);
  }

  /** Compares the numbers, reduced or not. */
  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the number rounded half up to some decimals. */
  public BigDecimal rounded(int decimals) {
    BigInteger twice = numerator.multiply(BigInteger.TEN.pow(decimals)).shiftLeft(1);
    return new BigDecimal(twice.add(denominator).divide(denominator.shiftLeft(1)), decimals);
  }

  /** Returns the fraction as it is kept, for example {@code 9/10}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
