package io.github.ita4j.cli.command;

import io.github.ita4j.cli.document.OwnPlan;
import io.github.ita4j.cli.form.Form;
import io.github.ita4j.cli.io.AssessmentFiles;
import io.github.ita4j.cli.io.CliContext;
import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.json.Checked;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/**
 * The agency's own plan, as given with {@code --plan} or in a form.
 *
 * @param name the name of its file
 * @param plan the plan
 * @param ofForm whether it is read from the form with the result
 * @param code the exit code: names that the plan's year does not have remain bad input
 */
record GivenPlan(String name, ActionPlan plan, boolean ofForm, int code) {

  /**
   * Reads a plan.
   *
   * @throws CommandException if it cannot be read whole
   */
  static GivenPlan read(AssessmentFiles files, String name) {
    Checked<ActionPlan> check = files.plan(name);
    return new GivenPlan(
        name, check.value().orElseThrow(), false, check.isClean() ? 0 : CliContext.BAD_INPUT);
  }

  /** Returns the plan in a form, unless nobody has filled it in. */
  static Optional<GivenPlan> of(String name, Optional<Form> form) {
    return form.flatMap(Form::plan)
        .filter(plan -> !plan.measures().isEmpty())
        .map(plan -> new GivenPlan(name, plan, true, 0));
  }

  /** Returns this plan, for a document that nobody files without measures. */
  GivenPlan withMeasures(CliContext cli) {
    if (plan.measures().isEmpty()) {
      throw new CommandException(cli.messages().text(Message.PLAN_NO_MEASURES, name));
    }
    return this;
  }

  /** Returns the rules whose elements the plan names, if they are known. */
  Optional<Framework> framework(CliContext cli) {
    return OwnPlan.rules(cli.frameworks().all(), plan).map(cli.frameworks()::used);
  }

  /** Refuses a plan that does not belong to a result. */
  GivenPlan ofResult(CliContext cli, Scorecard scorecard) {
    OwnPlan.mismatch(plan, scorecard).ifPresent(mismatch -> {
      Messages messages = cli.messages();
      throw new CommandException(
          switch (mismatch) {
            case AGENCY ->
              messages.text(
                  Message.ANALYZE_PLAN_OF_OTHER,
                  name,
                  messages.agencyInFull(plan.agency()),
                  messages.agencyInFull(scorecard.agency()));
            case YEAR ->
              messages.text(
                  ofForm ? Message.ANALYZE_FORM_PLAN_OF_YEAR : Message.ANALYZE_PLAN_OF_YEAR,
                  name,
                  messages.number(plan.fiscalYear().buddhistEra()),
                  messages.number(scorecard.fiscalYear().buddhistEra()),
                  messages.number(scorecard.fiscalYear().buddhistEra() + 1));
          });
    });
    return this;
  }
}
