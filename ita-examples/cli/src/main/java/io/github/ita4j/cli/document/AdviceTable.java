package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Subheading;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The assessor's advice to this agency, in its words, with the codes that it cites. */
final class AdviceTable extends DocumentPart {

  private final Scorecard scorecard;

  AdviceTable(Messages messages, Framework framework, Scorecard scorecard) {
    super(messages, Optional.of(framework));
    this.scorecard = scorecard;
  }

  /** Adds the advice, if there is any. */
  void addTo(List<Block> blocks) {
    List<Advice> advice = scorecard.advice();
    if (advice.isEmpty()) {
      return;
    }
    boolean cited = advice.stream().anyMatch(each -> !each.cites().isEmpty());
    List<Column> columns = new ArrayList<>(List.of(
        column(Message.REPORT_COLUMN_BECAUSE), column(Message.REPORT_COLUMN_RECOMMENDATION)));
    if (cited) {
      columns.add(column(Message.DOC_COLUMN_CITES));
    }
    List<Row> rows = new ArrayList<>();
    for (Advice each : advice) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(List.of(names.row(each.element())));
      cells.add(List.of(messages.quoted(each.text())));
      if (cited) {
        cells.add(orNone(each.cites().stream().map(messages::printed).toList()));
      }
      rows.add(new Row(cells));
    }
    blocks.add(new Subheading(text(Message.DOC_ADVICE)));
    blocks.add(new Table(text(Message.DOC_ADVICE_TABLE), columns, rows));
  }
}
