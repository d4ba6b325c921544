package io.github.ita4j.scoring;

import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigInteger;

/** An exact number for the tests, of any size; always in lowest terms. */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0, 1);
  public static final Fraction HUNDRED = of(100, 1);

  /** Half of the last decimal that a tier's limit is compared at. */
  public static final Fraction HALF_HUNDREDTH = of(1, 200);

  /** Reduces the fraction. */
  public Fraction {
    BigInteger divisor = divisor(numerator, denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** The greatest common divisor, without the cost of big numbers where they are small. */
  private static BigInteger divisor(BigInteger a, BigInteger b) {
    if (a.bitLength() > 62 || b.bitLength() > 62) {
      return a.gcd(b);
    }
    long more = Math.abs(a.longValue());
    long less = Math.abs(b.longValue());
    while (less != 0) {
      long rest = more % less;
      more = less;
      less = rest;
    }
    return BigInteger.valueOf(more);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(Score score) {
    return of(score.hundredths(), 100);
  }

  public static Fraction of(Weight weight) {
    return of(weight.numerator(), weight.denominator());
  }

  public Fraction plus(Fraction other) {
    if (numerator.signum() == 0) {
      return other;
    }
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.add(other.numerator), denominator);
    }
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The greatest whole number that is not above this one. */
  public int floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).intValueExact();
  }

  /** Rounded half up at two decimals. */
  public Score rounded() {
    return rounded(2).score();
  }

  /** Rounded half up at so many decimals. */
  public StatedScore rounded(int decimals) {
    int unit = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
    int units = times(of(100, unit)).plus(of(1, 2)).floor();
    return StatedScore.of(Score.ofHundredths(units * unit), decimals);
  }

  public boolean isAtLeast(Fraction other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
