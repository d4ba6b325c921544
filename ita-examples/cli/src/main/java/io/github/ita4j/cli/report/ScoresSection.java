package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Column;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Row;
import io.github.ita4j.cli.report.Report.Table;
import io.github.ita4j.cli.text.GradePhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.improvement.FindingBasis;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The section of a report with every score and the limits of the tiers. */
final class ScoresSection extends ReportParts {

  private final Scorecard scorecard;
  private final ScoreBounds bounds;
  private final GradePhrases said;

  ScoresSection(Messages messages, Analysis analysis) {
    super(messages, analysis.framework());
    this.scorecard = analysis.scorecard();
    this.bounds = analysis.bounds();
    this.said = GradePhrases.ofPage(messages, analysis);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ElementId> known = new ArrayList<>();
    addTree(known, ElementId.OVERALL);
    // The codes of an open catalogue are not all in the tree.
    scorecard.scores().keySet().stream()
        .filter(id -> !known.contains(id))
        .sorted(ElementId.ORDER)
        .forEach(known::add);
    blocks.add(scoreTable(
        Message.REPORT_SCORES_TABLE, known, id -> id.level() != Level.QUESTION && isKnown(id)));
    List<ElementId> unknown = known.stream()
        .filter(id -> id.level() != Level.QUESTION
            && id.level() != Level.SUB_INDICATOR
            && bounds.element(id).nominal().isEmpty())
        .toList();
    if (!unknown.isEmpty()) {
      blocks.add(
          new Paragraph(messages.text(Message.REPORT_SCORES_UNKNOWN, messages.elements(unknown))));
    }
    if (known.stream().anyMatch(id -> id.level() == Level.QUESTION)) {
      blocks.add(
          scoreTable(Message.REPORT_SCORES_QUESTIONS, known, id -> id.level() == Level.QUESTION));
    }
    tierTable().ifPresent(blocks::add);
    return blocks;
  }

  /**
   * Adds an element and its descendants, as far as a report shows them. Questions are shown only if
   * scored.
   */
  private void addTree(List<ElementId> ids, ElementId id) {
    if (id.level() != Level.QUESTION || scorecard.scores().containsKey(id)) {
      ids.add(id);
    }
    framework.children(id).forEach(child -> addTree(ids, child.id()));
  }

  /** Tells whether there is a score, or a range narrower than 0 to 100. */
  private boolean isKnown(ElementId id) {
    ElementBounds of = bounds.element(id);
    return of.nominal().isPresent()
        || (id.level() != Level.SUB_INDICATOR
            && (!of.low().equals(Score.ZERO) || !of.high().equals(Score.MAX)));
  }

  private Table scoreTable(Message caption, List<ElementId> ids, Predicate<ElementId> shown) {
    List<Row> rows = new ArrayList<>();
    for (ElementId id : ids) {
      if (shown.test(id)) {
        ElementBounds of = bounds.element(id);
        rows.add(row(
            messages.code(id),
            messages.nameOrDash(framework, id),
            said.value(of),
            messages.name(FindingBasis.of(scorecard, of).displayName()),
            mark.map(pass -> againstMark(of, pass)).orElse(NONE)));
      }
    }
    return new Table(
        messages.text(caption),
        List.of(
            column(Message.TABLE_ELEMENT),
            column(Message.TABLE_NAME),
            number(Message.REPORT_COLUMN_SCORE),
            column(Message.REPORT_COLUMN_ORIGIN),
            number(Message.REPORT_COLUMN_AGAINST_MARK)),
        rows);
  }

  /**
   * Returns the difference between a score and the mark. A range on one side of the mark gives both
   * ends.
   */
  private String againstMark(ElementBounds of, Score mark) {
    if (of.nominalInBounds().isPresent()) {
      return difference(of.nominalInBounds().get(), mark);
    }
    return of.low().isAtLeast(mark) == of.high().isAtLeast(mark)
        ? messages.text(Message.RANGE, difference(of.low(), mark), difference(of.high(), mark))
        : NONE;
  }

  private String difference(Score score, Score mark) {
    return signed(score.toBigDecimal().subtract(mark.toBigDecimal()));
  }

  private String signed(BigDecimal difference) {
    String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
    return sign + messages.number(difference.abs().toPlainString());
  }

  private Optional<Table> tierTable() {
    return framework.ladder().map(ladder -> {
      List<ElementId> asked = List.copyOf(ladder.elements());
      List<Column> columns = new ArrayList<>();
      columns.add(column(Message.REPORT_COLUMN_TIER));
      for (ElementId id : asked) {
        columns.add(new Column(messages.element(id), "number"));
      }
      List<Row> rows = new ArrayList<>();
      for (Tier tier : ladder.tiers()) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(messages.tier(framework, tier.code())));
        for (ElementId id : asked) {
          cells.add(List.of(
              tier.findLimit(id).map(limit -> messages.number(limit.atLeast())).orElse(NONE)));
        }
        rows.add(new Row(cells));
      }
      return new Table(messages.text(Message.REPORT_TIERS_TABLE), columns, rows);
    });
  }
}
