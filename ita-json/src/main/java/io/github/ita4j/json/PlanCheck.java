package io.github.ita4j.json;

import io.github.ita4j.improvement.ActionPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of checking an action plan document: its readable content, and every problem in
 * document order.
 *
 * @param plan the plan without its refused parts; empty if the document is no JSON or lacks
 *     something required
 * @param problems the refused parts, each with its path
 * @param complete whether nothing was left out. Names that the year does not have are problems, but
 *     are kept as in the document
 */
public record PlanCheck(
    Optional<ActionPlan> plan, List<ItaJsonException> problems, boolean complete) {

  /** Copies the list. */
  public PlanCheck {
    Objects.requireNonNull(plan, "plan");
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
