package io.github.ita4j.scoring;

import io.github.ita4j.exact.StatedNumbers;
import io.github.ita4j.model.Score;
import java.math.BigInteger;

/**
 * Fixed-point units. Every rounding boundary is a multiple of one step (0.005 points).
 *
 * <p>The steps of an element are multiplied by its share in the tree, so that contributions add up.
 * Each step is {@link #MARKS} marks wide. An excluded end lies one mark inside its step, so strict
 * limits need no flag. There are fewer elements than half the marks. So the marks of several such
 * ends add up without reaching the next step.
 */
final class EngineUnits {

  /**
   * The marks in a step: more than twice the greatest number of elements, so that added marks never
   * make a step.
   */
  static final long MARKS = 1 << 15;

  /** The steps in 100 points. */
  private static final long FULL = 2L * Score.MAX.hundredths();

  /**
   * Half the width of the interval of a stated score, in half hundredths, by its decimals plus one.
   * The first is that of no score, whose interval has every value.
   */
  private static final int[] HALF_WIDTHS = {(int) FULL + 1, 100, 10, 1};

  private EngineUnits() {}

  /** Returns 100 points, in marks. */
  static long full(long share) {
    return FULL * share * MARKS;
  }

  /**
   * Returns the lower end of the interval that a stated score stands for, in marks. It is included.
   *
   * @param stated the packed score; 0 for none, which stands for every value
   */
  static long low(int stated, long share) {
    return Math.max(2L * StatedNumbers.hundredths(stated) - halfWidth(stated), 0) * share * MARKS;
  }

  /**
   * Returns the upper end of the interval that a stated score stands for, in marks. It is excluded,
   * unless it is 100 points.
   *
   * @param stated the packed score; 0 for none, which stands for every value
   */
  static long high(int stated, long share) {
    return full(share) - slack(stated, share);
  }

  /** Returns the distance from {@link #high} to 100 points, in marks. */
  static long slack(int stated, long share) {
    long above = FULL - 2L * StatedNumbers.hundredths(stated) - halfWidth(stated);
    return above < 0 ? 0 : above * share * MARKS + 1;
  }

  /** Returns half the width of the interval that a stated score stands for, in half hundredths. */
  private static long halfWidth(int stated) {
    return HALF_WIDTHS[StatedNumbers.decimals(stated) + 1];
  }

  /** Returns the least value, in marks, that is printed as a limit or more. It is included. */
  static long limit(Score limit, long share) {
    return (2L * limit.hundredths() - 1) * share * MARKS;
  }

  /**
   * Returns the upper end, in marks, of the values printed as a score or less. It is excluded,
   * unless it is 100 points.
   */
  static long printedAtMost(Score score, long share) {
    return Math.min((2L * score.hundredths() + 1) * share * MARKS - 1, full(share));
  }

  /** Returns a stated score at face value, in steps. */
  static long faceValue(int stated, long share) {
    return 2L * StatedNumbers.hundredths(stated) * share;
  }

  /** Returns a score at face value, in steps. */
  static long faceValue(Score score, long share) {
    return 2L * score.hundredths() * share;
  }

  /** Returns points that the engine computed, in steps. */
  static long steps(ExactPoints points, long share) {
    return points
        .numerator()
        .multiply(BigInteger.valueOf(FULL / 100 * share))
        .divide(points.denominator())
        .longValueExact();
  }

  /** Returns the score that a number of steps, 0 or more, is printed as. It is rounded half up. */
  static Score printed(long steps, long share) {
    return hundredths(steps + share, share);
  }

  /**
   * Returns the score that a lower end is printed as. An excluded end is printed like the values
   * just above it.
   */
  static Score printedLow(long low, long share) {
    return printed(Math.floorDiv(low, MARKS), share);
  }

  /**
   * Returns the greatest score that any value up to an upper end is printed as. A value just below
   * half a hundredth is printed as the hundredth below. The only included end, 100 points, is no
   * such half.
   */
  static Score printedHigh(long high, long share) {
    long steps = -Math.floorDiv(-high, MARKS);
    return hundredths(steps + share - 1, share);
  }

  /** Returns the whole hundredths in a number of steps. Two steps make a hundredth. */
  private static Score hundredths(long steps, long share) {
    long shares = steps >> 1;
    // On many processors dividing an int takes a fraction of the time of dividing a long.
    return Score.ofHundredths(
        shares <= Integer.MAX_VALUE ? (int) shares / (int) share : Math.toIntExact(shares / share));
  }
}
