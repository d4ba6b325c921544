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

/** The reader of the plan of a form and of the report on it. */
final class PlanSheetsReader {

  private static final FormSheet SHEET = FormSheet.PLAN;

  private final Frameworks frameworks;
  private final FormProblems problems;
  private final Map<FormSheet, FormGrid> grids;
  private final Scorecard scorecard;
  private final FormGrid grid;

  /** The year of the plan: unless the form says it, that after the result. */
  private final FiscalYear year;

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
    this.year = grid.read(FormField.PLAN_YEAR, TypedCell::year)
        .orElseGet(() -> scorecard.fiscalYear().next());
  }

  /** Returns the plan, or empty if the form has no measure and no target. */
  Optional<ActionPlan> plan() {
    Optional<FrameworkId> pinned = grid.read(FormField.PLAN_FRAMEWORK, TypedCell::frameworkId);
    // Unless the form says it, its codes are those of the result, on which the plan is made.
    Framework framework =
        pinned.flatMap(frameworks::find).orElseGet(() -> frameworks.forScorecard(scorecard));
    if (pinned.isPresent() && frameworks.find(pinned.get()).isEmpty()) {
      problems.add(
          SHEET,
          grid.place(FormField.PLAN_FRAMEWORK),
          Message.CELL_FRAMEWORK,
          TypedException.shown(pinned.get().toString()));
    }
    List<Target> targets = targets(framework);
    Map<Integer, PlanIssue> issues = issues();
    List<Measure> measures =
        new MeasureSheetReader(frameworks, framework, problems, grids).measures(issues);
    if (targets.isEmpty() && measures.isEmpty()) {
      return Optional.empty();
    }
    checkYear(framework.fiscalYear());
    return Optional.of(ActionPlan.builder()
        .fiscalYear(year)
        .framework(framework.id())
        .agency(scorecard.agency())
        .targets(targets)
        .issues(issues.values())
        .measures(measures)
        .source(grid.source(FormField.PLAN_SOURCE_TITLE, FormField.PLAN_SOURCE_URL))
        .build());
  }

  /**
   * Names the year of the codes, if it is neither that of the result nor the year before the plan:
   * somebody may have changed the other years alone.
   */
  private void checkYear(FiscalYear codes) {
    if (codes.equals(scorecard.fiscalYear()) || codes.next().equals(year)) {
      return;
    }
    String cell = grid.place(FormField.PLAN_FRAMEWORK);
    int ofCodes = codes.buddhistEra();
    int ofResult = scorecard.fiscalYear().buddhistEra();
    if (codes.compareTo(year) > 0) {
      problems.add(
          SHEET, cell, Message.FORM_CODES_AFTER_PLAN, ofCodes, ofResult, year.buddhistEra());
    } else {
      problems.note(SHEET, cell, Message.FORM_CODES_OF_YEAR, ofCodes, ofResult);
    }
  }

  /** Returns the report on the plan, or empty if the form has no entry. */
  Optional<ProgressReport> progress(Optional<ActionPlan> plan) {
    ProgressSheetReader reader =
        new ProgressSheetReader(Objects.requireNonNull(grids.get(FormSheet.PROGRESS)), plan);
    ProgressReport report = ProgressReport.builder()
        .fiscalYear(year)
        .agency(scorecard.agency())
        .entries(reader.entries())
        .source(grid.source(FormField.PROGRESS_SOURCE_TITLE, FormField.PROGRESS_SOURCE_URL))
        .build();
    return Optional.of(report).filter(read -> !read.entries().isEmpty());
  }

  private List<Target> targets(Framework framework) {
    List<Target> targets = new ArrayList<>();
    for (TableRow row : grid.table(SHEET.tables().get(0), PrintedCells.none())) {
      if (!row.hasAll(FormColumn.TARGET_ELEMENT, FormColumn.TARGET_AT_LEAST)) {
        continue;
      }
      Optional<ElementId> id =
          row.read(FormColumn.TARGET_ELEMENT, cell -> TypedCell.element(cell, framework));
      Optional<StatedScore> to = row.score(FormColumn.TARGET_AT_LEAST);
      Optional<StatedScore> from = row.score(FormColumn.TARGET_FROM);
      Optional<FiscalYear> fromYear = row.read(FormColumn.TARGET_FROM_YEAR, TypedCell::year);
      if (id.isPresent() && to.isPresent()) {
        targets.add(Target.builder()
            .element(id.get())
            .from(from)
            .fromYear(fromYear)
            .atLeast(to.get())
            .build());
      }
    }
    return targets;
  }

  /** Returns the issues. Those that an office leaves in its form are its own. */
  private Map<Integer, PlanIssue> issues() {
    Map<Integer, PlanIssue> issues = new LinkedHashMap<>();
    for (TableRow row : grid.table(SHEET.tables().get(1), PrintedCells.none())) {
      if (!row.hasAll(FormColumn.ISSUE_NUMBER)) {
        continue;
      }
      Optional<String> title =
          row.read(FormColumn.ISSUE_TITLE, cell -> TypedCell.text(cell, Issue.LONGEST_NAME));
      Optional<Integer> number =
          row.read(FormColumn.ISSUE_NUMBER, cell -> issueNumber(cell, title.orElse("")));
      if (number.isEmpty() || title.isEmpty()) {
        continue;
      }
      PlanIssue issue = PlanIssue.of(number.get(), title.get(), Origin.AGENCY);
      if (issues.putIfAbsent(number.get(), issue) != null) {
        problems.add(SHEET, row.place(FormColumn.ISSUE_NUMBER), Message.CELL_TWICE, number.get());
      }
    }
    return issues;
  }

  /**
   * Returns the number of an issue.
   *
   * @throws TypedException if the cell holds other words than its title
   */
  static Integer issueNumber(Cell cell, String title) {
    String text = TypedCell.text(cell);
    return MeasureSheetReader.issueNumber(text, number -> title)
        .orElseThrow(
            () -> new TypedException(Message.CELL_ISSUE_NUMBER, TypedException.shown(text)));
  }
}
