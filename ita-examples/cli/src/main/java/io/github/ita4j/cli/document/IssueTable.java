package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.model.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The issues of an agency's own plan, with the elements that their measures answer. */
final class IssueTable extends DocumentPart {

  private final ActionPlan plan;

  IssueTable(Messages messages, Framework framework, ActionPlan plan) {
    super(messages, Optional.of(framework));
    this.plan = plan;
  }

  /** Adds the issues, if the plan carries a list of its own. */
  void addTo(List<Block> blocks) {
    if (plan.issues().isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (PlanIssue issue : plan.issues()) {
      List<Measure> measures = plan.measures().stream()
          .filter(measure -> measure.issues().contains(issue.number()))
          .toList();
      List<ElementId> answered = measures.stream()
          .flatMap(measure -> measure.answers().stream())
          .distinct()
          .sorted(ElementId.ORDER)
          .toList();
      rows.add(new Row(List.of(
          List.of(messages.number(issue.number()) + ". " + messages.quoted(issue.title())),
          orNone(answered.stream().map(names::elementAndName).toList()),
          orNone(
              measures.stream().map(measure -> messages.quoted(measure.title())).toList()))));
    }
    blocks.add(new Subheading(text(Message.DOC_ISSUES)));
    blocks.add(new Table(
        text(Message.DOC_ISSUES_TABLE),
        List.of(
            column(Message.REPORT_COLUMN_ISSUE),
            column(Message.DOC_COLUMN_ANSWERED),
            column(Message.REPORT_COLUMN_MEASURE)),
        rows));
  }
}
