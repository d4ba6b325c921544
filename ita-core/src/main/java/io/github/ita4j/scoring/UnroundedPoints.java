package io.github.ita4j.scoring;

import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.Score;
import java.math.BigInteger;

/**
 * An intermediate number of points, exact and not reduced. Only final results are shown, so
 * reducing is left to them.
 *
 * @param top the numerator, 0 or more
 * @param bottom the denominator, 1 or more
 */
record UnroundedPoints(BigInteger top, BigInteger bottom) {

  static final UnroundedPoints ZERO = new UnroundedPoints(BigInteger.ZERO, BigInteger.ONE);

  UnroundedPoints plus(UnroundedPoints other) {
    // Most questions of a survey have the same number of respondents.
    if (bottom.equals(other.bottom)) {
      return new UnroundedPoints(top.add(other.top), bottom);
    }
    return new UnroundedPoints(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  UnroundedPoints times(Weight weight) {
    return new UnroundedPoints(
        top.multiply(BigInteger.valueOf(weight.numerator())),
        bottom.multiply(BigInteger.valueOf(weight.denominator())));
  }

  UnroundedPoints dividedBy(long number) {
    return new UnroundedPoints(top, bottom.multiply(BigInteger.valueOf(number)));
  }

  /** Returns the points rounded half up to two decimals. */
  Score rounded() {
    BigInteger twice = bottom.shiftLeft(1);
    return Score.ofHundredths(
        top.multiply(BigInteger.valueOf(200)).add(bottom).divide(twice).intValueExact());
  }

  ExactPoints exact() {
    return new ExactPoints(top, bottom);
  }
}
