package io.github.ita4j.exact;

/**
 * Stated scores as bare numbers, in the order in which they were added.
 *
 * <p>Grading a country passes over millions of them. Numbers lie side by side in memory, and none
 * has to be asked for its type.
 */
public interface StatedNumbers {

  /** Returns the number of scores. */
  int size();

  /** Returns the rank of the element that a score is of. */
  int rank(int index);

  /** Returns a score as {@link #packed(int, int)} packs it. */
  int packed(int index);

  /**
   * Packs the hundredths and the decimals of a score into one number, 1 or more.
   *
   * @param hundredths the hundredths of a point, 0 to 10000
   * @param decimals the decimals that the source printed, 0 to 2
   */
  static int packed(int hundredths, int decimals) {
    return hundredths << 2 | decimals + 1;
  }

  /** Returns the hundredths of a packed score. */
  static int hundredths(int packed) {
    return packed >> 2;
  }

  /** Returns the decimals of a packed score. */
  static int decimals(int packed) {
    return (packed & 3) - 1;
  }
}
