package io.github.ita4j.cli.report;

import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.QuotedText;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingCategory;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.ElementId;
import java.util.ArrayList;
import java.util.List;

/** The findings by the issues of the framework. */
final class IssuesTable extends ReportParts {

  private final Findings findings;

  IssuesTable(Messages messages, Framework framework, Findings findings) {
    super(messages, framework);
    this.findings = findings;
  }

  /** Returns the table with what is to be known of it, or nothing if the year has no issues. */
  List<Block> blocks() {
    List<Row> rows = new ArrayList<>();
    findings
        .byIssue()
        .forEach((issue, found) -> rows.add(new Row(List.of(
            List.of(messages.text(
                Message.REPORT_FINDINGS_ISSUE,
                messages.number(issue.number()),
                QuotedText.of(named(issue.name())))),
            lines(found)))));
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Subheading(messages.text(Message.REPORT_FINDINGS_ISSUES)));
    if (framework.issues().stream().anyMatch(IssuesTable::isUnverified)) {
      blocks.add(new Paragraph(messages.text(Message.REPORT_FINDINGS_ISSUES_TEXT)));
    }
    blocks.add(new Table(
        messages.text(Message.REPORT_FINDINGS_ISSUES_TABLE),
        List.of(column(Message.REPORT_COLUMN_ISSUE), column(Message.REPORT_COLUMN_FINDINGS)),
        rows));
    return blocks;
  }

  private static boolean isUnverified(Issue issue) {
    return issue.provenance().confidence() == Confidence.UNVERIFIED;
  }

  private List<String> lines(List<Finding> found) {
    List<String> lines = new ArrayList<>();
    for (FindingCategory category : FindingCategory.values()) {
      List<ElementId> elements = found.stream()
          .filter(finding -> finding.category() == category)
          .map(Finding::element)
          .sorted(ElementId.ORDER)
          .toList();
      if (!elements.isEmpty()) {
        lines.add(messages.text(name(category), messages.elements(elements)));
      }
    }
    return lines.isEmpty() ? List.of(messages.text(Message.REPORT_FINDINGS_ISSUE_UNKNOWN)) : lines;
  }

  private static Message name(FindingCategory category) {
    return switch (category) {
      case FIX -> Message.REPORT_FINDINGS_ISSUE_FIX;
      case DEVELOP -> Message.REPORT_FINDINGS_ISSUE_DEVELOP;
      case MAINTAIN -> Message.REPORT_FINDINGS_ISSUE_MAINTAIN;
    };
  }
}
