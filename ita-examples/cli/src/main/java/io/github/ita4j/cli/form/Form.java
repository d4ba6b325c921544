package io.github.ita4j.cli.form;

import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/**
 * The content of a filled form.
 *
 * @param scorecard the result of the year; possibly without scores
 * @param previous the result of the year before, if the form has any of it
 * @param plan the plan, if the form has measures or targets
 * @param progress the report on the plan, if the form has entries
 */
public record Form(
    Scorecard scorecard,
    Optional<Scorecard> previous,
    Optional<ActionPlan> plan,
    Optional<ProgressReport> progress) {

  /** Returns a form with a result alone. */
  public static Form of(Scorecard scorecard) {
    return new Form(scorecard, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Tells whether a scorecard states any result: a score, or a tier. */
  public static boolean hasResult(Scorecard scorecard) {
    return !scorecard.scores().isEmpty()
        || scorecard.tier().isPresent()
        || scorecard.printedTier().isPresent();
  }

  /** Returns this form with a plan. */
  public Form withPlan(ActionPlan other) {
    return new Form(scorecard, previous, Optional.of(other), progress);
  }

  /** Returns this form with a report on the plan. */
  public Form withProgress(ProgressReport other) {
    return new Form(scorecard, previous, plan, Optional.of(other));
  }
}
