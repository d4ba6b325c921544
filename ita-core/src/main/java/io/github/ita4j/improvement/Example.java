package io.github.ita4j.improvement;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.summary.Summary;
import java.util.Comparator;
import java.util.Objects;

/**
 * The agency whose report a recommendation was taken from, as an example to others.
 *
 * @param agency the name of the agency
 * @param fiscalYear the fiscal year of its result
 * @param by the author there: {@link Origin#ASSESSOR} or the agency itself, {@link Origin#AGENCY}
 */
public record Example(String agency, FiscalYear fiscalYear, Origin by)
    implements Comparable<Example> {

  private static final Comparator<Example> ORDER = Comparator.comparing(Example::agency)
      .thenComparing(Example::fiscalYear)
      .thenComparing(Example::by);

  /**
   * Checks the name and the author.
   *
   * @throws IllegalArgumentException if the name is blank, or the author is neither of the two
   */
  public Example {
    Objects.requireNonNull(fiscalYear, "fiscalYear");
    Objects.requireNonNull(by, "by");
    if (agency.isBlank()) {
      throw new IllegalArgumentException("agency of an example: must not be blank");
    }
    if (by != Origin.ASSESSOR && by != Origin.AGENCY) {
      throw new IllegalArgumentException(
          "author of an example: must be ASSESSOR or AGENCY, not " + by);
    }
  }

  /** Compares by agency, fiscal year and author. */
  @Override
  public int compareTo(Example other) {
    return ORDER.compare(this, other);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Example")
        .add("agency", agency())
        .add("fiscalYear", fiscalYear())
        .add("by", by())
        .toString();
  }
}
