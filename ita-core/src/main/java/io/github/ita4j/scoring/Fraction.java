package io.github.ita4j.scoring;

import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Score;
import java.math.BigInteger;

/**
 * A number of points on the way to a score: exact, and not reduced, as only the last one is ever shown.
 *
 * @param top the numerator, 0 or more
 * @param bottom the denominator, 1 or more
 */
record Fraction(BigInteger top, BigInteger bottom) {

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  static Fraction of(long top, long bottom) {
    return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
  }

  Fraction plus(Fraction other) {
    // Most questions of a survey have as many respondents as the next.
    if (bottom.equals(other.bottom)) {
      return new Fraction(top.add(other.top), bottom);
    }
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction times(Weight weight) {
    return new Fraction(
        top.multiply(BigInteger.valueOf(weight.numerator())),
        bottom.multiply(BigInteger.valueOf(weight.denominator())));
  }

  Fraction dividedBy(long number) {
    return new Fraction(top, bottom.multiply(BigInteger.valueOf(number)));
  }

  /** Rounded half up to two decimals. */
  Score rounded() {
    BigInteger twice = bottom.shiftLeft(1);
    return Score.ofHundredths(
        top.multiply(BigInteger.valueOf(200)).add(bottom).divide(twice).intValueExact());
  }

  ExactPoints exact() {
    return new ExactPoints(top, bottom);
  }
}
