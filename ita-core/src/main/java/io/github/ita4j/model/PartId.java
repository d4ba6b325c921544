package io.github.ita4j.model;

import java.util.Objects;

/**
 * The name of a part of an instrument. From FY2566 on, {@code EIT.1} is EIT Public and
 * {@code EIT.2} is EIT Survey.
 *
 * @param instrument the instrument
 * @param number the number of the part, 1 to 99
 */
public record PartId(Instrument instrument, int number) implements ElementId {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public PartId {
    Objects.requireNonNull(instrument, "instrument");
    ElementIds.requireNumber("part", number, IndicatorId.MAX);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartId that && instrument == that.instrument && number == that.number;
  }

  // Distinct from the hashes of a framework's other names, as long as numbers are small.
  @Override
  public int hashCode() {
    return 32 + 4 * instrument.ordinal() + number;
  }

  @Override
  public Level level() {
    return Level.PART;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, instrument.ordinal(), number, 0);
  }

  /** Returns the canonical text, for example {@code EIT.1}. */
  @Override
  public String toString() {
    return instrument + "." + number;
  }
}
