package io.github.ita4j.json;

import io.github.ita4j.improvement.ActionPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of an action plan document that was checked: everything that can be read, and every
 * problem in the order of the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan, without what was refused in it; empty if the document is no JSON or
 *     something that the plan needs is missing
 * @param problems what was refused, each with its path
 * @param complete whether nothing was left out: true if the problems, if any, are only of names
 *     that its year does not have, which are kept as the document has them
 */
public record PlanCheck(
    Optional<ActionPlan> plan, List<ItaJsonException> problems, boolean complete) {

  /** Copies the list. */
  public PlanCheck {
    Objects.requireNonNull(plan, "plan");
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
