package io.github.ita4j.model;

/**
 * A score as a source printed it: the number and how many decimals it was printed with.
 *
 * <p>Some reports print one decimal (90.9) or none (100). A printed score {@code s} with {@code d}
 * decimals, rounded half up, means a true value from s − ½·10⁻ᵈ, included, to s + ½·10⁻ᵈ, excluded,
 * cut to 0 to 100: 90.9 with one decimal says less than 90.90 with two.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatedScore {

  private static final int[] STEP = {100, 10, 1};

  private final Score score;
  private final int decimals;

  private StatedScore(Score score, int decimals) {
    if (decimals < 0 || decimals > 2) {
      throw new IllegalArgumentException("decimals " + decimals + ": must be 0 to 2");
    }
    if (score.hundredths() % STEP[decimals] != 0) {
      throw new IllegalArgumentException(
          "decimals " + decimals + ": score " + score + " needs more of them");
    }
    this.score = score;
    this.decimals = decimals;
  }

  /**
   * A score printed with two decimals, as ITA publishes it.
   *
   * @param score the score
   * @return the stated score, with two decimals
   */
  public static StatedScore of(Score score) {
    return of(score, 2);
  }

  /**
   * A score printed with a number of decimals.
   *
   * @param score the score
   * @param decimals how many decimals the source printed, 0 to 2
   * @return the stated score
   * @throws IllegalArgumentException if {@code decimals} is out of range or the score needs more of
   *     them
   */
  public static StatedScore of(Score score, int decimals) {
    return new StatedScore(score, decimals);
  }

  /**
   * Reads a score as it is printed: {@code parse("90.9")} has one decimal, {@code parse("90.90")}
   * two.
   *
   * @param text the text, as {@link Score#of(String)} takes it
   * @return the stated score
   * @throws ItaParseException as {@link Score#of(String)}
   */
  public static StatedScore parse(String text) {
    Score score = Score.of(text);
    int point = text.indexOf('.');
    return new StatedScore(score, point < 0 ? 0 : text.length() - point - 1);
  }

  /**
   * The number.
   *
   * @return the score
   */
  public Score score() {
    return score;
  }

  /**
   * How many decimals the source printed.
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
        && score.equals(that.score);
  }

  @Override
  public int hashCode() {
    return score.hashCode() * 3 + decimals;
  }

  /** The form that {@link #parse} reads, as it was printed: {@code 90.9}. */
  @Override
  public String toString() {
    String text = score.toString();
    return decimals == 2 ? text : text.substring(0, text.length() - (decimals == 1 ? 1 : 3));
  }
}
