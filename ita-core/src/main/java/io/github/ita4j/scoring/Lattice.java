package io.github.ita4j.scoring;

import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigInteger;

/**
 * The whole numbers that the engine counts in.
 *
 * <p>One step is half a hundredth of a point, which every end of a rounding interval is a multiple
 * of; an element's steps are multiplied by its share in the tree, so that contributions add up.
 * Each step is {@link #MARKS} marks wide: an end that is not included stands one mark inside the
 * step, and the marks of several such ends add up without ever reaching the next step, as there are
 * fewer elements than half the marks. So "less than" is kept exactly without a flag.
 */
final class Lattice {

  /** More than twice the greatest number of elements, so that marks can be told from steps. */
  static final long MARKS = 1 << 15;

  /** 100 points in steps. */
  private static final long FULL = 2L * Score.MAX.hundredths();

  private static final int[] HALF_WIDTH = {100, 10, 1};

  private Lattice() {}

  /** 100 points. */
  static long full(long share) {
    return FULL * share * MARKS;
  }

  /** The lower end, included, of what a stated score means. */
  static long low(StatedScore stated, long share) {
    long end = 2L * stated.score().hundredths() - HALF_WIDTH[stated.decimals()];
    return Math.max(end, 0) * share * MARKS;
  }

  /** The upper end of what a stated score means: not included, unless it is 100 points. */
  static long high(StatedScore stated, long share) {
    long end = 2L * stated.score().hundredths() + HALF_WIDTH[stated.decimals()];
    return Math.min(end * share * MARKS - 1, full(share));
  }

  /** What a score must be at least, included, to be printed as a limit or more. */
  static long limit(Score limit, long share) {
    return (2L * limit.hundredths() - 1) * share * MARKS;
  }

  /** The upper end of what is printed as a score or less: not included, unless it is 100 points. */
  static long printedAtMost(Score score, long share) {
    return Math.min((2L * score.hundredths() + 1) * share * MARKS - 1, full(share));
  }

  /** A stated score at face value, in steps without marks. */
  static long faceValue(StatedScore stated, long share) {
    return faceValue(stated.score(), share);
  }

  /** A score as it is, in steps without marks. */
  static long faceValue(Score score, long share) {
    return 2L * score.hundredths() * share;
  }

  /** Points that the engine computed, in steps without marks. */
  static long steps(ExactPoints points, long share) {
    return points
        .numerator()
        .multiply(BigInteger.valueOf(FULL / 100 * share))
        .divide(points.denominator())
        .longValueExact();
  }

  /** The score that steps without marks are printed as, rounded half up; 0 or more. */
  static Score printed(long steps, long share) {
    return hundredths(steps + share, share);
  }

  /**
   * The score that a lower end is printed as; one that is not included is printed as what follows
   * it.
   */
  static Score printedLow(long low, long share) {
    return printed(Math.floorDiv(low, MARKS), share);
  }

  /**
   * The greatest score that anything up to an upper end is printed as. What is just below half a
   * hundredth is printed as the hundredth below; the only end that is included, 100 points, is no
   * such half.
   */
  static Score printedHigh(long high, long share) {
    long steps = -Math.floorDiv(-high, MARKS);
    return hundredths(steps + share - 1, share);
  }

  /** The whole hundredths in steps, of which there are two in each. */
  private static Score hundredths(long steps, long share) {
    long shares = steps >> 1;
    // On many processors the division of an int takes a fraction of the time that a long takes.
    return Score.ofHundredths(
        shares <= Integer.MAX_VALUE ? (int) shares / (int) share : Math.toIntExact(shares / share));
  }
}
