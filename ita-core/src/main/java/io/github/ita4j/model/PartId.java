package io.github.ita4j.model;

import java.util.Objects;

/**
 * The name of a part of an instrument: {@code EIT.1} is EIT Public, {@code EIT.2} is EIT Survey,
 * from FY2566 on.
 *
 * <p>Immutable and thread-safe.
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

  /** Written out, because what the platform makes of a record on its first use takes long. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PartId that && instrument == that.instrument && number == that.number;
  }

  /** Apart from the other names of a framework, as far as numbers are small. */
  @Override
  public int hashCode() {
    return 32 + 4 * instrument.ordinal() + number;
  }

  @Override
  public Level level() {
    return Level.PART;
  }

  /** The canonical text, for example {@code EIT.1}. */
  @Override
  public String toString() {
    return instrument + "." + number;
  }
}
