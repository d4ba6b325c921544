package io.github.ita4j.improvement;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An agency's report on its plan: entries on its measures. */
@Value.Immutable
public abstract class ProgressReport {

  ProgressReport() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static ProgressReportBuilder builder() {
    return ProgressReportBuilder.builder();
  }

  /**
   * Returns the fiscal year of the plan.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the agency.
   *
   * @return the agency
   */
  public abstract Agency agency();

  /**
   * Returns the entries. A measure may have several.
   *
   * @return the entries, in order
   */
  public abstract List<Progress> entries();

  /**
   * Returns the document that the report was taken from.
   *
   * @return the document, if known
   */
  public abstract Optional<SourceDocument> source();

  /**
   * Returns a builder with the attributes of this report.
   *
   * @return a new builder
   */
  public abstract ProgressReportBuilder toBuilder();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("ProgressReport")
        .add("fiscalYear", fiscalYear())
        .add("agency", agency().name())
        .add("entries", entries().stream().map(Progress::measureId).toList())
        .toString();
  }
}
