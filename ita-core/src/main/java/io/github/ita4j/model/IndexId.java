package io.github.ita4j.model;

/**
 * The name of one of the five indices of the schemes before FY2562, for example {@code INDEX.1}.
 *
 * @param number the number of the index, 1 to 99
 */
public record IndexId(int number) implements ElementId {

  static final String HEAD = "INDEX";

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public IndexId {
    ElementIds.requireNumber("index", number, IndicatorId.MAX);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexId that && number == that.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public Level level() {
    return Level.INDEX;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, 0, number, 0);
  }

  /** Returns the canonical text, for example {@code INDEX.1}. */
  @Override
  public String toString() {
    return HEAD + "." + number;
  }
}
