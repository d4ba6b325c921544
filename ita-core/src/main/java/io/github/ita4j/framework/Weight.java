package io.github.ita4j.framework;

import io.github.ita4j.exact.Rational;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exact share of an element in its parent's score, such as 3/10 for IIT in the overall score.
 *
 * <p>It is always in lowest terms.
 *
 * @param numerator the numerator, 1 or more
 * @param denominator the denominator, at least the numerator and at most 1,000,000
 */
public record Weight(int numerator, int denominator) {

  private static final int MAX_DENOMINATOR = 1_000_000;
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})");
  private static final int LONGEST = 15;
  private static final String ALLOWED = "a fraction above 0 and at most 1, such as 3/10";

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if the fraction is not above 0 and at most 1
   */
  public Weight {
    if (numerator < 1 || denominator < numerator || denominator > MAX_DENOMINATOR) {
      throw new IllegalArgumentException(
          "weight " + numerator + "/" + denominator + ": must be " + ALLOWED);
    }
    Rational reduced = Rational.of(numerator, denominator).reduced();
    numerator = reduced.numerator().intValueExact();
    denominator = reduced.denominator().intValueExact();
  }

  /**
   * Reads a fraction.
   *
   * @param text the text, for example {@code 3/10}
   * @return the weight
   * @throws ItaParseException if the text has another form or is out of range
   */
  public static Weight parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.isEmpty()) {
      throw new ItaParseException("weight", text, 0, Reason.EMPTY, ALLOWED);
    }
    if (text.length() > LONGEST) {
      throw new ItaParseException("weight", text, LONGEST, Reason.TOO_LONG, ALLOWED);
    }
    if (!matcher.matches()) {
      throw new ItaParseException("weight", text, 0, Reason.UNEXPECTED_CHARACTER, ALLOWED);
    }
    int numerator = Integer.parseInt(matcher.group(1));
    int denominator = Integer.parseInt(matcher.group(2));
    if (denominator < numerator || denominator > MAX_DENOMINATOR) {
      throw new ItaParseException("weight", text, 0, Reason.OUT_OF_RANGE, ALLOWED);
    }
    return new Weight(numerator, denominator);
  }

  /**
   * Reads a fraction, if the text is one.
   *
   * @param text the text
   * @return the weight, or empty where {@link #parse} would throw
   */
  public static Optional<Weight> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /** Returns the form that {@link #parse} reads, for example {@code 3/10}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
