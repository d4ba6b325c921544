package io.github.ita4j.grading;

import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers from a low to a high end, each of which is in it or not. */
record Interval(Fraction low, boolean lowOpen, Fraction high, boolean highOpen) {

  static final Interval NOTHING_BUT_ZERO = new Interval(Fraction.ZERO, false, Fraction.ZERO, false);
  static final Interval ANY_SCORE = new Interval(Fraction.ZERO, false, Fraction.HUNDRED, false);

  /** What every two-decimal score may have been, as these are asked for again and again. */
  private static final List<Interval> TWO_DECIMALS = IntStream.rangeClosed(0, 100_00)
      .mapToObj(hundredths -> rounded(Score.ofHundredths(hundredths), 2))
      .toList();

  private static Interval printedAs(int hundredths) {
    return TWO_DECIMALS.get(hundredths);
  }

  /** What a score that was rounded half up may have been. */
  private static Interval rounded(Score score, int decimals) {
    Fraction half = Fraction.of(1, decimals == 2 ? 200 : decimals == 1 ? 20 : 2);
    Fraction face = Fraction.of(score);
    return new Interval(face.minus(half), false, face.plus(half), true).and(ANY_SCORE);
  }

  static Interval printedAs(StatedScore stated) {
    return stated.decimals() == 2
        ? printedAs(stated.score().hundredths())
        : rounded(stated.score(), stated.decimals());
  }

  /** What reaches a limit: all that rounds to it or more at two decimals. */
  static Interval reaching(Score limit) {
    return new Interval(
        Fraction.of(limit).minus(Fraction.HALF_HUNDREDTH), false, Fraction.HUNDRED, false);
  }

  /** What does not reach a limit. */
  static Interval missing(Score limit) {
    return new Interval(
        Fraction.ZERO, false, Fraction.of(limit).minus(Fraction.HALF_HUNDREDTH), true);
  }

  boolean isEmpty() {
    int order = low.compareTo(high);
    return order > 0 || (order == 0 && (lowOpen || highOpen));
  }

  boolean meets(Interval other) {
    return !and(other).isEmpty();
  }

  /** What is in both. */
  Interval and(Interval other) {
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return new Interval(
        lows >= 0 ? low : other.low,
        lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen,
        highs <= 0 ? high : other.high,
        highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen);
  }

  /** All from the least to the greatest of either. */
  Interval hull(Interval other) {
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return new Interval(
        lows <= 0 ? low : other.low,
        lows == 0 ? lowOpen && other.lowOpen : lows < 0 ? lowOpen : other.lowOpen,
        highs >= 0 ? high : other.high,
        highs == 0 ? highOpen && other.highOpen : highs > 0 ? highOpen : other.highOpen);
  }

  Interval plus(Interval other) {
    return new Interval(
        low.plus(other.low),
        lowOpen || other.lowOpen,
        high.plus(other.high),
        highOpen || other.highOpen);
  }

  /** What x may be if x and something of the other come to something of this. */
  Interval less(Interval other) {
    return new Interval(
        low.minus(other.high),
        lowOpen || other.highOpen,
        high.minus(other.low),
        highOpen || other.lowOpen);
  }

  Interval times(Fraction factor) {
    return new Interval(low.times(factor), lowOpen, high.times(factor), highOpen);
  }

  /** The least two-decimal score that anything in it is printed as. */
  Score leastPrint() {
    int hundredths = Math.max(0, low.times(Fraction.HUNDRED).floor() - 1);
    while (!meets(printedAs(hundredths))) {
      hundredths++;
    }
    return Score.ofHundredths(hundredths);
  }

  /** The greatest two-decimal score that anything in it is printed as. */
  Score greatestPrint() {
    int hundredths = Math.min(100_00, high.times(Fraction.HUNDRED).floor() + 2);
    while (!meets(printedAs(hundredths))) {
      hundredths--;
    }
    return Score.ofHundredths(hundredths);
  }
}
