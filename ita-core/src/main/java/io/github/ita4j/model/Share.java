package io.github.ita4j.model;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.model.ItaParseException.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact part of a whole, for example 7832/8317 of the agencies.
 *
 * <p>It is always in lowest terms, and is compared as a fraction. Only {@link #toPercent} rounds,
 * for display.
 *
 * @param part the part, 0 or more
 * @param whole the whole, 1 or more and at least the part
 */
public record Share(long part, long whole) implements Comparable<Share> {

  /** The share of nothing, 0. */
  public static final Share NONE = new Share(0, 1);

  /** The share of everything, 1. */
  public static final Share ALL = new Share(1, 1);

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17})/([1-9][0-9]{0,17})");
  private static final int LONGEST = 37;
  private static final String ALLOWED = "a fraction from 0 to 1, such as 4/5";

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if the fraction is not 0 to 1
   */
  public Share {
    if (part < 0 || whole < 1 || part > whole) {
      throw new IllegalArgumentException("share " + part + "/" + whole + ": must be " + ALLOWED);
    }
    Rational reduced = Rational.of(part, whole).reduced();
    part = reduced.numerator().longValueExact();
    whole = reduced.denominator().longValueExact();
  }

  /**
   * Creates the share of a part in a whole, for example {@code of(7832, 8317)}.
   *
   * @param part the part, 0 or more
   * @param whole the whole, 1 or more and at least the part
   * @return the share
   * @throws IllegalArgumentException if the fraction is not 0 to 1
   */
  public static Share of(long part, long whole) {
    return new Share(part, whole);
  }

  /**
   * Reads a fraction.
   *
   * @param text the text, for example {@code 4/5}
   * @return the share
   * @throws ItaParseException if the text has another form or is above 1
   */
  public static Share parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      throw ItaParseException.ofText("share", text, LONGEST, Reason.UNEXPECTED_CHARACTER, ALLOWED);
    }
    long part = Long.parseLong(matcher.group(1));
    long whole = Long.parseLong(matcher.group(2));
    if (part > whole) {
      throw new ItaParseException("share", text, 0, Reason.OUT_OF_RANGE, ALLOWED);
    }
    return new Share(part, whole);
  }

  /**
   * Reads a fraction, if the text is one.
   *
   * @param text the text
   * @return the share, or empty where {@link #parse} would throw
   */
  public static Optional<Share> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether this share reaches another, exactly.
   *
   * @param other the share to reach
   * @return true if this share is equal to or greater than {@code other}
   */
  public boolean isAtLeast(Share other) {
    return compareTo(other) >= 0;
  }

  /**
   * Returns the share in percent for display, rounded half up to two decimals. For example,
   * 7832/8317 gives 94.17.
   *
   * @return the percentage, 0.00 to 100.00, with scale 2
   */
  public BigDecimal toPercent() {
    return Rational.of(part, whole).times(100, 1).rounded(2);
  }

  @Override
  public int compareTo(Share other) {
    return Rational.of(part, whole).compareTo(Rational.of(other.part, other.whole));
  }

  /** Returns the form that {@link #parse} reads, for example {@code 4/5}. */
  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
