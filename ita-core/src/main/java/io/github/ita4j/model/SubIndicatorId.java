package io.github.ita4j.model;

/**
 * The name of a sub-indicator, for example {@code 9.1} (basic information).
 *
 * @param indicator the number of the indicator, 1 to 99
 * @param number the number within the indicator, 1 to 99
 */
public record SubIndicatorId(int indicator, int number) implements ElementId {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public SubIndicatorId {
    ElementIds.requireNumber("indicator", indicator, IndicatorId.MAX);
    ElementIds.requireNumber("sub-indicator", number, IndicatorId.MAX);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubIndicatorId that
        && indicator == that.indicator
        && number == that.number;
  }

  @Override
  public int hashCode() {
    return 31 * indicator + number;
  }

  @Override
  public Level level() {
    return Level.SUB_INDICATOR;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, indicator, number, 0);
  }

  /** Returns the canonical text, for example {@code 9.1}. */
  @Override
  public String toString() {
    return indicator + "." + number;
  }
}
