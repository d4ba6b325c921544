package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.summary.Summary;
import java.util.Comparator;
import org.immutables.value.Value;

/** The agency whose report a recommendation was taken from, as an example to others. */
@Value.Immutable
@ResultStyle
public abstract class Example implements Comparable<Example> {

  private static final Comparator<Example> ORDER = Comparator.comparing(Example::agency)
      .thenComparing(Example::fiscalYear)
      .thenComparing(Example::by);

  Example() {}

  static ExampleBuilder builder() {
    return ExampleBuilder.builder();
  }

  /**
   * Returns the name of the agency.
   *
   * @return the name, not blank
   */
  public abstract String agency();

  /**
   * Returns the fiscal year of its result.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the author there.
   *
   * @return {@link Origin#ASSESSOR}, or {@link Origin#AGENCY} for the agency itself
   */
  public abstract Origin by();

  @Value.Check
  void check() {
    if (agency().isBlank()) {
      throw new IllegalArgumentException("agency of an example: must not be blank");
    }
    if (by() != Origin.ASSESSOR && by() != Origin.AGENCY) {
      throw new IllegalArgumentException(
          "author of an example: must be ASSESSOR or AGENCY, not " + by());
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
