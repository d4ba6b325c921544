package io.github.ita4j.cli.form;

import io.github.ita4j.cli.form.FormGrid.TableRow;
import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The reader of the plan of a form and of the report on it. */
final class PlanSheetsReader {

  private static final FormSheet SHEET = FormSheet.PLAN;

  private final Frameworks frameworks;
  private final FormProblems problems;
  private final Map<FormSheet, FormGrid> grids;
  private final Scorecard scorecard;
  private final FormGrid grid;

  PlanSheetsReader(
      Frameworks frameworks,
      FormProblems problems,
      Map<FormSheet, FormGrid> grids,
      Scorecard scorecard) {
    this.frameworks = frameworks;
    this.problems = problems;
    this.grids = grids;
    this.scorecard = scorecard;
    this.grid = Objects.requireNonNull(grids.get(SHEET));
  }

  /** Returns the plan, or empty if the form has no measure and no target. */
  Optional<ActionPlan> plan() {
    Optional<FrameworkId> pinned = field(FormField.PLAN_FRAMEWORK, PlanSheetsReader::frameworkId);
    FiscalYear year = year();
    // Without rules of the plan's year, its codes are those of the result.
    Framework framework = pinned
        .flatMap(frameworks::find)
        .or(() -> frameworks.findLatest(Frameworks.NATIONAL_SCHEME, year))
        .orElseGet(() -> frameworks.forScorecard(scorecard));
    if (pinned.isPresent() && frameworks.find(pinned.get()).isEmpty()) {
      problems.add(
          SHEET, grid.place(FormField.PLAN_FRAMEWORK), Message.CELL_FRAMEWORK, pinned.get());
    }
    List<Target> targets = targets(framework);
    Map<Integer, PlanIssue> issues = issues();
    List<Measure> measures =
        new MeasureSheetReader(frameworks, framework, problems, grids).measures(issues.keySet());
    if (targets.isEmpty() && measures.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ActionPlan.builder()
        .fiscalYear(year)
        .framework(pinned)
        .agency(scorecard.agency())
        .targets(targets)
        .issues(issues.values())
        .measures(measures)
        .source(ScoresSheetReader.source(
            problems, grid, SHEET, FormField.PLAN_SOURCE_TITLE, FormField.PLAN_SOURCE_URL))
        .build());
  }

  /** Returns the report on the plan, or empty if the form has no entry. */
  Optional<ProgressReport> progress(Optional<ActionPlan> plan) {
    ProgressSheetReader reader = new ProgressSheetReader(
        problems, Objects.requireNonNull(grids.get(FormSheet.PROGRESS)), plan);
    ProgressReport report = ProgressReport.builder()
        .fiscalYear(year())
        .agency(scorecard.agency())
        .entries(reader.entries())
        .source(ScoresSheetReader.source(
            problems, grid, SHEET, FormField.PROGRESS_SOURCE_TITLE, FormField.PROGRESS_SOURCE_URL))
        .build();
    return Optional.of(report).filter(read -> !read.entries().isEmpty());
  }

  /** Returns the year of the plan: unless the form says it, that after the result. */
  private FiscalYear year() {
    return field(FormField.PLAN_YEAR, TypedCell::year)
        .orElseGet(() -> scorecard.fiscalYear().next());
  }

  private <T> Optional<T> field(FormField field, Function<Cell, T> reading) {
    return grid.field(field).flatMap(cell -> problems.attempt(SHEET, cell, reading::apply));
  }

  private static FrameworkId frameworkId(Cell cell) {
    try {
      return FrameworkId.parse(cell.tidy());
    } catch (IllegalArgumentException e) {
      throw new TypedException(Message.CELL_FRAMEWORK, TypedException.shown(cell.tidy()));
    }
  }

  private List<Target> targets(Framework framework) {
    List<Target> targets = new ArrayList<>();
    for (TableRow row : grid.table(SHEET.tables().get(0))) {
      Optional<Cell> element = row.cell(FormColumn.TARGET_ELEMENT);
      Optional<Cell> atLeast = row.cell(FormColumn.TARGET_AT_LEAST);
      if (element.isEmpty() || atLeast.isEmpty()) {
        FormColumn missing =
            element.isEmpty() ? FormColumn.TARGET_ELEMENT : FormColumn.TARGET_AT_LEAST;
        problems.add(SHEET, row.place(missing), Message.FORM_MISSING, missing.heading());
        continue;
      }
      Optional<ElementId> id =
          problems.attempt(SHEET, element.get(), cell -> TypedCell.element(cell, framework));
      Optional<StatedScore> to = score(atLeast.get());
      Optional<StatedScore> from = row.cell(FormColumn.TARGET_FROM).flatMap(this::score);
      Optional<FiscalYear> fromYear = row.cell(FormColumn.TARGET_FROM_YEAR)
          .flatMap(cell -> problems.attempt(SHEET, cell, TypedCell::year));
      if (id.isPresent() && to.isPresent()) {
        targets.add(new Target(id.get(), from, fromYear, to.get()));
      }
    }
    return targets;
  }

  private Optional<StatedScore> score(Cell cell) {
    return problems.attempt(SHEET, cell, typed -> TypedScore.read(typed).orElse(null));
  }

  /** Returns the issues. Those that an office leaves in its form are its own. */
  private Map<Integer, PlanIssue> issues() {
    Map<Integer, PlanIssue> issues = new LinkedHashMap<>();
    for (TableRow row : grid.table(SHEET.tables().get(1))) {
      Optional<Cell> number = row.cell(FormColumn.ISSUE_NUMBER);
      Optional<Cell> title = row.cell(FormColumn.ISSUE_TITLE);
      if (title.isEmpty()) {
        continue;
      }
      if (number.isEmpty()) {
        problems.add(
            SHEET,
            row.place(FormColumn.ISSUE_NUMBER),
            Message.FORM_MISSING,
            FormColumn.ISSUE_NUMBER.heading());
        continue;
      }
      Optional<Integer> known =
          problems.attempt(SHEET, number.get(), MeasureSheetReader::issueNumber);
      Optional<String> words =
          problems.attempt(SHEET, title.get(), cell -> TypedCell.text(cell, Issue.LONGEST_NAME));
      if (known.isPresent()
          && words.isPresent()
          && issues.putIfAbsent(known.get(), new PlanIssue(known.get(), words.get(), Origin.AGENCY))
              != null) {
        problems.add(SHEET, number.get().name(), Message.CELL_TWICE, known.get());
      }
    }
    return issues;
  }
}
