package io.github.ita4j.model;

/**
 * The name of an indicator, for example {@code 4} (use of state property).
 *
 * @param number the number of the indicator, 1 to 99; ITA has ten
 */
public record IndicatorId(int number) implements ElementId {

  static final int MAX = 99;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public IndicatorId {
    ElementIds.requireNumber("indicator", number, MAX);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorId that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public Level level() {
    return Level.INDICATOR;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, 0, number, 0);
  }

  /** Returns the canonical text, for example {@code 4}. */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
