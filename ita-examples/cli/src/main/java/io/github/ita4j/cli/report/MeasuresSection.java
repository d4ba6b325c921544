package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Bullets;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.cli.text.TargetDoubts;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.model.CitedCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The section of a report with the measures: the agency's own plan, or a draft. */
final class MeasuresSection extends ReportParts {

  private final Analysis analysis;
  private final Optional<Analysis> previous;
  private final Optional<ActionPlan> own;
  private final Optional<ActionPlan> draft;
  private final Optional<Coverage> coverage;
  private final OriginMarks marks;

  /**
   * Creates the section. The draft is shown only without an own plan, and only an own plan has a
   * coverage.
   */
  MeasuresSection(
      Messages messages,
      Analysis analysis,
      Optional<Analysis> previous,
      Optional<ActionPlan> own,
      OriginMarks marks) {
    super(messages, analysis.framework());
    this.analysis = analysis;
    this.previous = previous;
    this.own = own;
    this.draft = analysis.plan();
    this.coverage = own.flatMap(analysis::coverage);
    this.marks = marks;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Optional<ActionPlan> shown = own.or(() -> draft);
    if (shown.isEmpty()) {
      blocks.add(new Notice(messages.text(Message.REPORT_MEASURES_NO_POLICY)));
      return blocks;
    }
    ActionPlan plan = shown.get();
    String year = messages.year(plan.fiscalYear());
    blocks.add(new Paragraph(messages.text(
        own.isPresent() ? Message.REPORT_MEASURES_PLAN : Message.REPORT_MEASURES_DRAFT, year)));
    PlanPhrases said = new PlanPhrases(messages, plan, own.isPresent());
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    plan.measures().forEach(measure -> origins.add(measure.origin()));
    blocks.addAll(marks.explain(origins));
    if (own.isPresent()) {
      blocks.add(new Bullets(said.statements()));
    }
    if (plan.measures().isEmpty()) {
      blocks.add(new Paragraph(messages.text(Message.REPORT_MEASURES_NONE)));
    } else {
      blocks.add(table(plan, said, year));
    }
    if (!plan.targets().isEmpty()) {
      blocks.add(new Subheading(messages.text(Message.REPORT_TARGETS)));
      blocks.add(new Bullets(plan.targets().stream().map(said::target).toList()));
      List<String> doubts = TargetDoubts.of(messages, plan, Optional.of(analysis), previous);
      if (!doubts.isEmpty()) {
        blocks.add(new Paragraph(messages.text(Message.REPORT_TARGETS_DOUBTED)));
        blocks.add(new Bullets(doubts));
      }
    }
    coverage.ifPresent(of -> coverage(blocks, of));
    return blocks;
  }

  private Table table(ActionPlan plan, PlanPhrases said, String year) {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      rows.add(new Row(List.of(
          said.title(measure),
          orBlank(said.steps(measure)),
          orBlank(measure.responsibleUnits().stream().map(messages::quoted).toList()),
          orBlank(said.time(measure)),
          orBlank(measure.monitoring().map(said::monitoring).orElse(List.of())))));
    }
    return new Table(
        messages.text(
            own.isPresent() ? Message.REPORT_MEASURES_PLAN_TABLE : Message.REPORT_MEASURES_TABLE,
            year),
        List.of(
            lead(Message.REPORT_COLUMN_MEASURE),
            column(Message.REPORT_COLUMN_STEPS),
            column(Message.REPORT_COLUMN_UNITS),
            column(Message.REPORT_COLUMN_PERIOD),
            column(Message.REPORT_COLUMN_MONITORING)),
        rows);
  }

  private void coverage(List<Block> blocks, Coverage found) {
    List<String> gaps = new ArrayList<>();
    found
        .uncovered()
        .forEach(finding -> gaps.add(messages.text(
            Message.REPORT_COVERAGE_UNCOVERED,
            messages.elementAndName(framework, finding.element()))));
    found
        .unknownCodes()
        .forEach(unknown -> gaps.add(messages.text(
            Message.REPORT_COVERAGE_UNKNOWN_CODE,
            QuotedText.of(unknown.measureId()),
            messages.ofYear(messages.printed(unknown.code()), unknown.code().fiscalYear()),
            unknown
                .nearest()
                .map(near -> messages.text(
                    Message.REPORT_COVERAGE_NEAREST,
                    messages.printed(CitedCode.of(near, unknown.code().fiscalYear())),
                    unknown
                        .nearestTitle()
                        .map(messages::title)
                        .map(QuotedText::of)
                        .orElse("")))
                .orElse(""))));
    found
        .idle()
        .forEach(id -> gaps.add(messages.text(Message.REPORT_COVERAGE_IDLE, QuotedText.of(id))));
    blocks.add(new Subheading(messages.text(Message.REPORT_COVERAGE)));
    blocks.add(
        gaps.isEmpty()
            ? new Paragraph(messages.text(Message.REPORT_COVERAGE_COMPLETE))
            : new Bullets(gaps));
  }

  private List<String> orBlank(List<String> lines) {
    return lines.isEmpty() ? List.of(messages.text(Message.REPORT_FILL)) : lines;
  }
}
