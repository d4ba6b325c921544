package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.GradePage;
import io.github.ita4j.cli.text.GradePhrases;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The section of a report with the result. */
final class SummarySection extends ReportParts {

  private final Analysis analysis;
  private final GradePhrases said;

  SummarySection(Messages messages, Analysis analysis) {
    super(messages, analysis.framework());
    this.analysis = analysis;
    this.said = GradePhrases.ofPage(messages, analysis);
  }

  List<Block> blocks() {
    Scorecard scorecard = analysis.scorecard();
    Audit audit = analysis.audit();
    Grade grade = analysis.grade();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(messages.text(
        "report.summary.text",
        messages.agency(scorecard.agency()),
        messages.year(scorecard.fiscalYear()),
        said.overall(),
        said.tier(),
        said.passCheck())));
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      blocks.add(new Notice(messages.text("report.summary.contradictory")));
    } else if (!audit.isConsistent()) {
      blocks.add(new Notice(messages.text("report.summary.wrongClaim")));
    }
    if (grade.status() == GradeStatus.OPEN) {
      blocks.add(new Notice(messages.text("report.summary.open")));
    }
    if (framework.provisional()) {
      blocks.add(new Notice(messages.text("report.summary.provisional", framework.id())));
    }
    List<Row> rows = new ArrayList<>();
    fact(rows, "overall", said.overall());
    fact(rows, "tier", said.tier());
    messages.statedTier(framework, scorecard).ifPresent(tier -> fact(rows, "tier.stated", tier));
    fact(rows, "pass", said.passCheck());
    GradePage.statedIn(scorecard).ifPresent(source -> fact(rows, "statedIn", source));
    List<String> reasons = said.reasons();
    if (!reasons.isEmpty()) {
      fact(rows, "reason", reasons);
    }
    if (!grade.missing().isEmpty()) {
      fact(
          rows,
          "missing",
          grade.missing().stream().map(messages::element).collect(Collectors.joining(", ")));
    }
    fact(
        rows,
        "contradictions",
        audit.isConsistent()
            ? messages.text("contradictions.none")
            : messages.text(
                "report.contradictions.count",
                messages.number(audit.contradictions().size())));
    fact(rows, "framework", framework.id() + " — " + QuotedText.of(named(framework.name())));
    fact(rows, "confidence", messages.confidenceInFull(grade.confidence()));
    blocks.add(new Table(
        messages.text("report.summary.table"),
        List.of(column("report.column.item", 30), column("report.column.result", 70)),
        rows));
    return blocks;
  }

  private void fact(List<Row> rows, String label, String value) {
    fact(rows, label, List.of(value));
  }

  private void fact(List<Row> rows, String label, List<String> values) {
    rows.add(new Row(List.of(List.of(messages.text(label)), values)));
  }
}
