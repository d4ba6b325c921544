package io.github.ita4j.scoring;

import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number of points before rounding, as an exact fraction.
 *
 * <p>A mean of three scores has no end in decimals; {@link #toString} shows six of them and an ellipsis.
 *
 * <p>Immutable and thread-safe; always in lowest terms.
 *
 * @param numerator the numerator, 0 or more
 * @param denominator the denominator, 1 or more
 */
public record ExactPoints(long numerator, long denominator) {

  private static final int SHOWN_DECIMALS = 6;

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if it is negative or its denominator is not positive
   */
  public ExactPoints {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException(
          "points " + numerator + "/" + denominator + ": must not be negative");
    }
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * The score that these points are printed as.
   *
   * @return the points, rounded half up to two decimals
   */
  public Score rounded() {
    return Score.of(BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
  }

  /** The decimal number, for example {@code 89.2975}; with an ellipsis where it goes on, for example {@code 75.976666…}. */
  @Override
  public String toString() {
    BigDecimal cut = BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), SHOWN_DECIMALS, RoundingMode.DOWN);
    boolean whole =
        cut.multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.valueOf(numerator)) == 0;
    if (!whole) {
      return cut.toPlainString() + "…";
    }
    BigDecimal shown = cut.stripTrailingZeros();
    return (shown.scale() < 2 ? shown.setScale(2, RoundingMode.UNNECESSARY) : shown)
        .toPlainString();
  }
}
