package io.github.ita4j.cli.form;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/**
 * The content of a form that is written. An empty form has no scorecard, since it names no agency.
 *
 * @param year the year of the result
 * @param pinned whether the form names its framework
 * @param agency the agency, if it is known
 * @param scorecard the result, if there is one
 * @param previous the result of the year before, if there is one
 * @param plan the plan, if there is one
 * @param progress the report on the plan, if there is one
 */
record FormContent(
    FiscalYear year,
    boolean pinned,
    Optional<Agency> agency,
    Optional<Scorecard> scorecard,
    Optional<Scorecard> previous,
    Optional<ActionPlan> plan,
    Optional<ProgressReport> progress) {

  static FormContent empty(Framework framework, boolean pinned, Optional<Agency> agency) {
    return new FormContent(
        framework.fiscalYear(),
        pinned,
        agency,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static FormContent of(Framework framework, Form form) {
    return new FormContent(
        framework.fiscalYear(),
        form.scorecard().framework().isPresent(),
        Optional.of(form.scorecard().agency()),
        Optional.of(form.scorecard()),
        form.previous(),
        form.plan(),
        form.progress());
  }
}
