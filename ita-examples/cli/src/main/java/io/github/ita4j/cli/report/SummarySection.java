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
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.NationalPhrases;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.NationalResult;
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
        Message.REPORT_SUMMARY_TEXT,
        messages.agency(scorecard.agency()),
        messages.year(scorecard.fiscalYear()),
        said.overall(),
        said.tier(),
        said.passCheck())));
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      blocks.add(new Notice(messages.text(Message.REPORT_SUMMARY_CONTRADICTORY)));
    } else if (!audit.isConsistent()) {
      blocks.add(new Notice(messages.text(Message.REPORT_SUMMARY_WRONG_CLAIM)));
    }
    if (grade.status() == GradeStatus.OPEN) {
      blocks.add(new Notice(messages.text(Message.REPORT_SUMMARY_OPEN)));
    }
    if (framework.provisional()) {
      blocks.add(new Notice(messages.text(Message.REPORT_SUMMARY_PROVISIONAL, framework.id())));
    }
    List<Row> rows = new ArrayList<>();
    fact(rows, Message.OVERALL, said.overall());
    fact(rows, Message.TIER, said.tier());
    messages
        .statedTier(framework, scorecard)
        .ifPresent(tier -> fact(rows, Message.TIER_STATED, tier));
    fact(rows, Message.PASS, said.passCheck());
    analysis.nationalResult().ifPresent(result -> fact(rows, Message.NATIONAL, national(result)));
    GradePage.statedIn(scorecard).ifPresent(source -> fact(rows, Message.STATED_IN, source));
    List<String> reasons = said.reasons();
    if (!reasons.isEmpty()) {
      fact(rows, Message.REASON, reasons);
    }
    if (!grade.missing().isEmpty()) {
      fact(
          rows,
          Message.MISSING,
          grade.missing().stream().map(messages::element).collect(Collectors.joining(", ")));
    }
    fact(
        rows,
        Message.CONTRADICTIONS,
        audit.isConsistent()
            ? messages.text(Message.CONTRADICTIONS_NONE)
            : messages.text(
                Message.REPORT_CONTRADICTIONS_COUNT,
                messages.number(audit.contradictions().size())));
    fact(rows, Message.FRAMEWORK, QuotedText.of(named(framework.name())));
    fact(rows, Message.CONFIDENCE, messages.confidenceInFull(grade.confidence()));
    blocks.add(new Table(
        messages.text(Message.REPORT_SUMMARY_TABLE),
        List.of(column(Message.REPORT_COLUMN_ITEM), column(Message.REPORT_COLUMN_RESULT)),
        rows));
    return blocks;
  }

  private List<String> national(NationalResult result) {
    NationalPhrases phrases = new NationalPhrases(messages, result);
    List<String> lines =
        new ArrayList<>(phrases.lines(Message.OVERALL, analysis.pointsAboveNational()));
    lines.add(phrases.publishers());
    return lines;
  }

  private void fact(List<Row> rows, Message label, String value) {
    fact(rows, label, List.of(value));
  }

  private void fact(List<Row> rows, Message label, List<String> values) {
    rows.add(new Row(List.of(List.of(messages.text(label)), values)));
  }
}
