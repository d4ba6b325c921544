package io.github.ita4j.scoring;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number of points before rounding, as an exact fraction in lowest terms.
 *
 * <p>The decimals of a mean of three scores may never end. {@link #toString} then shows six of them
 * and an ellipsis.
 *
 * @param numerator the numerator, 0 or more
 * @param denominator the denominator, 1 or more
 */
public record ExactPoints(BigInteger numerator, BigInteger denominator) {

  private static final int SHOWN_DECIMALS = 6;

  /**
   * Reduces the fraction to lowest terms.
   *
   * @throws IllegalArgumentException if the fraction is negative or its denominator is not positive
   */
  public ExactPoints {
    if (numerator.signum() < 0 || denominator.signum() < 1) {
      throw new IllegalArgumentException(
          "points " + numerator + "/" + denominator + ": must not be negative");
    }
    Rational reduced = new Rational(numerator, denominator).reduced();
    numerator = reduced.numerator();
    denominator = reduced.denominator();
  }

  /**
   * Returns the points given by a fraction of two {@code long} numbers.
   *
   * @param numerator the numerator, 0 or more
   * @param denominator the denominator, 1 or more
   * @return the points, in lowest terms
   * @throws IllegalArgumentException if the fraction is negative or its denominator is not positive
   */
  public static ExactPoints of(long numerator, long denominator) {
    return new ExactPoints(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  static ExactPoints of(Rational points) {
    return new ExactPoints(points.numerator(), points.denominator());
  }

  /**
   * Rounds the points to the score that a report prints.
   *
   * @return the points, rounded half up to two decimals
   */
  public Score rounded() {
    return Score.of(new Rational(numerator, denominator).rounded(2));
  }

  /**
   * Returns the decimal number, for example {@code 89.2975}. A number with more than six decimals
   * is cut and ends in an ellipsis, for example {@code 75.976666…}.
   */
  @Override
  public String toString() {
    BigDecimal cut = new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), SHOWN_DECIMALS, RoundingMode.DOWN);
    boolean whole =
        cut.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0;
    if (!whole) {
      return cut.toPlainString() + "…";
    }
    BigDecimal shown = cut.stripTrailingZeros();
    return shown.setScale(Math.max(shown.scale(), 2)).toPlainString();
  }
}
