package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Notice;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.ComparisonPhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/** The section of a report that compares the year with an earlier one. */
final class ComparisonSection {

  private final Messages messages;
  private final ComparisonPhrases phrases;
  private final FiscalYear before;
  private final FiscalYear after;

  ComparisonSection(Messages messages, Analysis before, Analysis after) {
    this.messages = messages;
    this.phrases = new ComparisonPhrases(messages, before, after);
    this.before = before.framework().fiscalYear();
    this.after = after.framework().fiscalYear();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(phrases.tiers()));
    if (phrases.comparison().changes().isEmpty()) {
      blocks.add(new Notice(messages.text(Message.COMPARE_NOTHING)));
    } else {
      List<Row> rows = phrases.changes().stream()
          .map(line -> new Row(line.stream().map(List::of).toList()))
          .toList();
      blocks.add(new Table(
          messages.text(Message.COMPARE_TABLE),
          List.of(
              new Column(messages.text(Message.TABLE_ELEMENT), "text"),
              new Column(messages.text(Message.TABLE_NAME), "text"),
              new Column(messages.year(before), "number"),
              new Column(messages.year(after), "number"),
              new Column(messages.text(Message.COMPARE_DIFFERENCE), "number")),
          rows));
    }
    phrases.notCompared().forEach(line -> blocks.add(new Paragraph(line)));
    return blocks;
  }
}
