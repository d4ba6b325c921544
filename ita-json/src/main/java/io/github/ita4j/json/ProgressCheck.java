package io.github.ita4j.json;

import io.github.ita4j.improvement.ProgressReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of checking a progress report document: its readable content, and every problem in
 * document order.
 *
 * @param report the report without its refused parts; empty if the document is no JSON or lacks
 *     something required
 * @param problems the refused parts, each with its path
 * @param complete whether nothing was left out. Measures, a year or an agency other than the plan's
 *     are problems, but are kept as in the document
 */
public record ProgressCheck(
    Optional<ProgressReport> report, List<ItaJsonException> problems, boolean complete) {

  /** Copies the list. */
  public ProgressCheck {
    Objects.requireNonNull(report, "report");
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether there is no problem.
   *
   * @return true if the strict reader accepts the document
   */
  public boolean isClean() {
    return problems.isEmpty();
  }
}
