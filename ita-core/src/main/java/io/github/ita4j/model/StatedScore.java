package io.github.ita4j.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A score as a source printed it: the number and its count of decimals.
 *
 * <p>Some reports print one decimal (90.9) or none (100), rounded half up. A score {@code s} with
 * {@code d} decimals then stands for true values from s − ½·10⁻ᵈ, included, to s + ½·10⁻ᵈ,
 * excluded. This range is limited to 0 to 100. So 90.9 with one decimal is less precise than 90.90
 * with two.
 *
 * <p>A text of a report keeps its decimals: take {@link #parse}. A cell of a spreadsheet, a CSV
 * file or a database has dropped zeros, or added some: take {@link #published(String)}.
 */
public final class StatedScore {

  private static final int[] STEP = {100, 10, 1};

  /** The hundredths of the score, not the score itself: grading a country reads millions. */
  private final short hundredths;

  private final byte decimals;

  private StatedScore(Score score, int decimals) {
    if (decimals < 0 || decimals > 2) {
      throw new IllegalArgumentException("decimals " + decimals + ": must be 0 to 2");
    }
    if (score.hundredths() % STEP[decimals] != 0) {
      throw new IllegalArgumentException(
          "decimals " + decimals + ": score " + score + " needs more of them");
    }
    this.hundredths = (short) score.hundredths();
    this.decimals = (byte) decimals;
  }

  /**
   * Creates a score printed with two decimals, as ITA publishes it.
   *
   * @param score the score
   * @return the stated score, with two decimals
   */
  public static StatedScore of(Score score) {
    return of(score, 2);
  }

  /**
   * Creates a score printed with a number of decimals.
   *
   * @param score the score
   * @param decimals the number of decimals printed, 0 to 2
   * @return the stated score
   * @throws IllegalArgumentException if {@code decimals} is out of range, or too low for the score
   */
  public static StatedScore of(Score score, int decimals) {
    return new StatedScore(score, decimals);
  }

  /**
   * Converts a number that was printed with as many decimals as it has. For example, 90.9 has one
   * decimal, and 90.90 two.
   *
   * @param points the points, 0 to 100, with at most two decimals
   * @return the stated score
   * @throws IllegalArgumentException if the number is out of range or has more than two decimals
   */
  public static StatedScore of(BigDecimal points) {
    Score score = Score.of(points);
    if (points.scale() > 2) {
      throw new IllegalArgumentException("score " + score + " with " + points.scale()
          + " decimals: must have at most two, as printed; published reads any");
    }
    return new StatedScore(score, Math.max(points.scale(), 0));
  }

  /**
   * Reads a score that was published with two decimals, whatever has become of its zeros. For
   * example, {@code published("85")} is 85.00, as a spreadsheet shows it without its decimals.
   *
   * @param text the text, in the form of {@link Score#parse}
   * @return the stated score, with two decimals
   * @throws ItaParseException as {@link Score#parse}
   */
  public static StatedScore published(String text) {
    return of(Score.parse(text));
  }

  /**
   * Converts a score that was published with two decimals, whatever has become of its zeros. For
   * example, 85, 85.0 and 85.0000 are 85.00.
   *
   * @param points the points, 0 to 100, without a third decimal other than zero
   * @return the stated score, with two decimals
   * @throws IllegalArgumentException as {@link Score#of(BigDecimal)}
   */
  public static StatedScore published(BigDecimal points) {
    return of(Score.of(points));
  }

  /**
   * Reads a score as it is printed. For example, {@code parse("90.9")} has one decimal,
   * {@code parse("90.90")} two. {@link #published(String)} reads both as the same.
   *
   * @param text the text, in the form of {@link Score#parse}
   * @return the stated score
   * @throws ItaParseException as {@link Score#parse}
   */
  public static StatedScore parse(String text) {
    Score score = Score.parse(text);
    int point = text.indexOf('.');
    return new StatedScore(score, point < 0 ? 0 : text.length() - point - 1);
  }

  /**
   * Reads a score as it is printed, if the text is one.
   *
   * @param text the text
   * @return the stated score, or empty where {@link #parse} would throw
   */
  public static Optional<StatedScore> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the number.
   *
   * @return the score
   */
  public Score score() {
    return Score.ofHundredths(hundredths);
  }

  /**
   * Returns the number of decimals that the source printed.
   *
   * @return 0, 1 or 2
   */
  public int decimals() {
    return decimals;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatedScore that
        && decimals == that.decimals
        && hundredths == that.hundredths;
  }

  @Override
  public int hashCode() {
    return hundredths * 3 + decimals;
  }

  /** Returns the form that {@link #parse} reads, as it was printed: {@code 90.9}. */
  @Override
  public String toString() {
    String text = score().toString();
    return decimals == 2 ? text : text.substring(0, text.length() - (decimals == 1 ? 1 : 3));
  }
}
