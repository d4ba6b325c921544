package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.GradeText;
import io.github.ita4j.cli.text.GradeWords;
import io.github.ita4j.cli.text.Quoted;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The section of a report with the result. */
final class SummarySection extends ReportParts {

  private final Analysis analysis;
  private final GradeWords said;

  SummarySection(Words words, Analysis analysis) {
    super(words, analysis.framework());
    this.analysis = analysis;
    this.said = GradeWords.ofPage(words, analysis);
  }

  List<Block> blocks() {
    Scorecard scorecard = analysis.scorecard();
    Audit audit = analysis.audit();
    Grade grade = analysis.grade();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.text(
        "report.summary.text",
        words.agency(scorecard.agency()),
        words.year(scorecard.fiscalYear()),
        said.overall(),
        said.tier(),
        said.passCheck())));
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      blocks.add(new Notice(words.text("report.summary.contradictory")));
    } else if (!audit.isConsistent()) {
      blocks.add(new Notice(words.text("report.summary.wrongClaim")));
    }
    if (grade.status() == GradeStatus.OPEN) {
      blocks.add(new Notice(words.text("report.summary.open")));
    }
    if (framework.provisional()) {
      blocks.add(new Notice(words.text("report.summary.provisional", framework.id())));
    }
    List<Row> rows = new ArrayList<>();
    fact(rows, "overall", said.overall());
    fact(rows, "tier", said.tier());
    words.statedTier(framework, scorecard).ifPresent(tier -> fact(rows, "tier.stated", tier));
    fact(rows, "pass", said.passCheck());
    GradeText.statedIn(scorecard).ifPresent(source -> fact(rows, "statedIn", source));
    List<String> reasons = said.reasons();
    if (!reasons.isEmpty()) {
      fact(rows, "reason", reasons);
    }
    if (!grade.missing().isEmpty()) {
      fact(
          rows,
          "missing",
          grade.missing().stream().map(words::element).collect(Collectors.joining(", ")));
    }
    fact(
        rows,
        "contradictions",
        audit.isConsistent()
            ? words.text("contradictions.none")
            : words.text(
                "report.contradictions.count",
                words.number(audit.contradictions().size())));
    fact(rows, "framework", framework.id() + " — " + Quoted.of(named(framework.name())));
    fact(rows, "confidence", words.confidenceInFull(grade.confidence()));
    blocks.add(new Table(
        words.text("report.summary.table"),
        List.of(column("report.column.item", 30), column("report.column.result", 70)),
        rows));
    return blocks;
  }

  private void fact(List<Row> rows, String label, String value) {
    fact(rows, label, List.of(value));
  }

  private void fact(List<Row> rows, String label, List<String> values) {
    rows.add(new Row(List.of(List.of(words.text(label)), values)));
  }
}
