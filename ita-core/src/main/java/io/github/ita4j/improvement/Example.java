package io.github.ita4j.improvement;

import io.github.ita4j.model.FiscalYear;
import java.util.Comparator;
import java.util.Objects;

/**
 * The agency whose report a recommendation is taken from, as an example to others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agency the name of the agency
 * @param fiscalYear the fiscal year of its result
 * @param by who said so there: {@link Origin#ASSESSOR} its assessor, {@link Origin#AGENCY} itself
 */
public record Example(String agency, FiscalYear fiscalYear, Origin by)
    implements Comparable<Example> {

  private static final Comparator<Example> ORDER = Comparator.comparing(Example::agency)
      .thenComparing(Example::fiscalYear)
      .thenComparing(Example::by);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank, or the author is neither of the two
   */
  public Example {
    Objects.requireNonNull(fiscalYear, "fiscalYear");
    if (agency.isBlank()) {
      throw new IllegalArgumentException("agency of an example: must not be blank");
    }
    if (by != Origin.ASSESSOR && by != Origin.AGENCY) {
      throw new IllegalArgumentException(
          "author of an example: must be ASSESSOR or AGENCY, not " + by);
    }
  }

  /** Orders by agency, fiscal year and author. */
  @Override
  public int compareTo(Example other) {
    return ORDER.compare(this, other);
  }
}
