package io.github.ita4j.scoring;

import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;

/**
 * An exact number for the tests, always in lowest terms; what no {@code long} can hold is an
 * exception, never a wrong number.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0, 1);
  public static final Fraction HUNDRED = of(100, 1);

  /** Half of the last decimal that a tier's limit is compared at. */
  public static final Fraction HALF_HUNDREDTH = of(1, 200);

  /** Reduces the fraction. */
  public Fraction {
    long divisor = divisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /** The greatest common divisor, with the sign of the second number. */
  private static long divisor(long a, long b) {
    long more = a;
    long less = b;
    while (less != 0) {
      long rest = more % less;
      more = less;
      less = rest;
    }
    return more < 0 == b < 0 ? more : -more;
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator);
  }

  public static Fraction of(Score score) {
    return of(score.hundredths(), 100);
  }

  public static Fraction of(Weight weight) {
    return of(weight.numerator(), weight.denominator());
  }

  public Fraction plus(Fraction other) {
    // By the least common denominator, so that numbers stay as small as they can.
    long divisor = divisor(denominator, other.denominator);
    long mine = other.denominator / divisor;
    long theirs = denominator / divisor;
    return new Fraction(
        Math.addExact(
            Math.multiplyExact(numerator, mine), Math.multiplyExact(other.numerator, theirs)),
        Math.multiplyExact(denominator, mine));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(-other.numerator, other.denominator));
  }

  public Fraction times(Fraction other) {
    Fraction one = new Fraction(numerator, other.denominator);
    Fraction two = new Fraction(other.numerator, denominator);
    return new Fraction(
        Math.multiplyExact(one.numerator, two.numerator),
        Math.multiplyExact(one.denominator, two.denominator));
  }

  public Fraction over(Fraction other) {
    return times(
        new Fraction(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
  }

  /** The greatest whole number that is not above this one. */
  public int floor() {
    return Math.toIntExact(Math.floorDiv(numerator, denominator));
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
    return Long.signum(minus(other).numerator);
  }
}
