package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of points from 0.00 to 100.00, in steps of a hundredth.
 *
 * <p>ITA publishes every score in this form. A factory refuses any other number; only the one that
 * takes a {@link RoundingMode} rounds. {@link #equals} and {@link #compareTo} agree with
 * {@link #toString}.
 */
public final class Score implements Comparable<Score> {

  /** The greatest number of hundredths. */
  static final int MAX_HUNDREDTHS = 100_00;

  /** The score of 0.00 points. */
  public static final Score ZERO = new Score(0, 1);

  /** The score of 100.00 points. */
  public static final Score MAX = new Score(100, 100);

  private static final String ALLOWED = "0.00 to 100.00 with at most two decimals";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The most decimals accepted. No average of answers needs more, and each makes rounding slower.
   */
  private static final int MOST_DECIMALS_READ = 1000;

  /** The length of the longest text: three digits, a point, two digits. */
  private static final int LONGEST = 6;

  /** The scores that were made, by their hundredths. Few values are read millions of times. */
  private static final @Nullable Score[] MADE = new Score[MAX_HUNDREDTHS + 1];

  private final int hundredths;

  /**
   * Creates a score from an amount and the hundredths that each unit of it has.
   *
   * <p>Jackson calls a private constructor of one number, and would turn 89 points into 89
   * hundredths. The second parameter prevents that.
   */
  private Score(int amount, int hundredthsEach) {
    long value = (long) amount * hundredthsEach;
    if (value < 0 || value > MAX_HUNDREDTHS) {
      throw new IllegalStateException("ita bug: score of " + value + " hundredths");
    }
    this.hundredths = (int) value;
  }

  /**
   * Reads a plain decimal text, for example {@code 89.30}, {@code 89.3} or {@code 100}.
   *
   * <p>The text has ASCII digits, at most three before the point and two after it. It has no sign,
   * exponent or space. {@link ThaiDigits#toArabic} converts Thai digits.
   *
   * @param text the text
   * @return the score
   * @throws ItaParseException if the text has another form, a third decimal, or a value above 100
   */
  public static Score parse(String text) {
    return ofHundredths(parseHundredths(text));
  }

  /**
   * Converts a decimal number, exactly.
   *
   * @param points the points, 0 to 100, without a third decimal other than zero
   * @return the score
   * @throws IllegalArgumentException if the number is out of range or has a third decimal
   */
  public static Score of(BigDecimal points) {
    return of(points, RoundingMode.UNNECESSARY);
  }

  /**
   * Converts a decimal number, rounded to hundredths.
   *
   * @param points the points, 0 to 100 before rounding
   * @param rounding the rounding of a third decimal; ITA rounds {@link RoundingMode#HALF_UP}
   * @return the score
   * @throws IllegalArgumentException if the number is out of range or has more than 1000 decimals;
   *     or if it has a third decimal and {@code rounding} is {@link RoundingMode#UNNECESSARY}
   */
  public static Score of(BigDecimal points, RoundingMode rounding) {
    // Bounds come before any arithmetic: setScale of 1e99999999 or 1e-99999999 does not return.
    if (points.signum() < 0
        || points.compareTo(HUNDRED) > 0
        || points.scale() > MOST_DECIMALS_READ) {
      throw new IllegalArgumentException("score " + describe(points) + ": must be " + ALLOWED);
    }
    try {
      return ofHundredths(points.setScale(2, rounding).unscaledValue().intValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("score " + describe(points) + ": must be " + ALLOWED, e);
    }
  }

  /**
   * Returns the score of a number of hundredths, for example 89.30 for {@code ofHundredths(8930)}.
   *
   * @param hundredths the hundredths of a point, 0 to 10000
   * @return the score
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Score ofHundredths(int hundredths) {
    if (hundredths < 0 || hundredths > MAX_HUNDREDTHS) {
      throw new IllegalArgumentException(
          "score of " + hundredths + " hundredths: must be 0 to " + MAX_HUNDREDTHS);
    }
    Score score = MADE[hundredths];
    if (score == null) {
      // Two threads may each make one: both are equal, and final fields make them safe to share.
      score = new Score(hundredths, 1);
      MADE[hundredths] = score;
    }
    return score;
  }

  /**
   * Reads a score, if the text is one.
   *
   * @param text the text
   * @return the score, or empty where {@link #parse} would throw
   */
  public static Optional<Score> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the points in hundredths, for example 8930 for 89.30.
   *
   * @return the hundredths, 0 to 10000
   */
  public int hundredths() {
    return hundredths;
  }

  /**
   * Returns the points with two decimals.
   *
   * @return the number, with scale 2
   */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /**
   * Returns the difference between this score and another.
   *
   * @param other the score to subtract
   * @return the points, with scale 2; below zero if the other score is greater
   */
  public BigDecimal minus(Score other) {
    return BigDecimal.valueOf(hundredths - other.hundredths, 2);
  }

  /**
   * Tells whether this score reaches another.
   *
   * @param other the score to reach
   * @return true if this score is equal to or greater than {@code other}
   */
  public boolean isAtLeast(Score other) {
    return hundredths >= other.hundredths;
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Score that && hundredths == that.hundredths;
  }

  @Override
  public int hashCode() {
    return hundredths;
  }

  /** Returns two decimals in ASCII digits, whatever the locale: {@code 89.30}. */
  @Override
  public String toString() {
    int fraction = hundredths % 100;
    return (hundredths / 100) + (fraction < 10 ? ".0" : ".") + fraction;
  }

  private static int parseHundredths(String text) {
    if (text.isEmpty()) {
      throw new ItaParseException("score", text, 0, Reason.EMPTY, ALLOWED);
    }
    if (text.length() > LONGEST) {
      Reason reason = isDecimal(text) ? Reason.TOO_MANY_DECIMALS : Reason.TOO_LONG;
      throw new ItaParseException("score", text, LONGEST, reason, ALLOWED);
    }
    int point = text.indexOf('.');
    int wholeEnd = point < 0 ? text.length() : point;
    if (wholeEnd == 0 || point == text.length() - 1) {
      throw new ItaParseException("score", text, wholeEnd, Reason.UNEXPECTED_CHARACTER, ALLOWED);
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == point) {
        continue;
      }
      if (c < '0' || c > '9') {
        throw new ItaParseException("score", text, i, Reason.UNEXPECTED_CHARACTER, ALLOWED);
      }
      value = value * 10 + (c - '0');
    }
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    if (decimals > 2) {
      throw new ItaParseException("score", text, point + 3, Reason.TOO_MANY_DECIMALS, ALLOWED);
    }
    for (int i = decimals; i < 2; i++) {
      value *= 10;
    }
    if (wholeEnd > 3 || value > MAX_HUNDREDTHS) {
      throw new ItaParseException("score", text, 0, Reason.OUT_OF_RANGE, ALLOWED);
    }
    return value;
  }

  /**
   * Tells whether a long text is a plain decimal that is only too exact, such as {@code 89.2975}.
   */
  private static boolean isDecimal(String text) {
    int point = text.indexOf('.');
    return point > 0
        && point <= 3
        && text.chars().limit(100).allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
        && text.indexOf('.', point + 1) < 0;
  }

  private static String describe(BigDecimal points) {
    return points.precision() > 20 || Math.abs((long) points.scale()) > 20
        ? "of " + points.precision() + " digits, scale " + points.scale()
        : points.toPlainString();
  }
}
