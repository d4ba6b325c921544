package io.github.ita4j.json;

import io.github.ita4j.improvement.ProgressReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a progress report document that was checked: everything that can be read, and every
 * problem in the order of the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param report the report, without what was refused in it; empty if the document is no JSON or
 *     something that the report needs is missing
 * @param problems what was refused, each with its path
 * @param complete whether nothing was left out: true if the problems, if any, are only of measures,
 *     a year or an agency other than the plan's, which are kept as the document has them
 */
public record ProgressCheck(
    Optional<ProgressReport> report, List<ItaJsonException> problems, boolean complete) {

  /** Copies the list. */
  public ProgressCheck {
    Objects.requireNonNull(report, "report");
    problems = List.copyOf(problems);
  }

  /**
   * Whether there is no problem.
   *
   * @return true if the strict reader takes the document
   */
  public boolean isClean() {
    return problems.isEmpty();
  }
}
