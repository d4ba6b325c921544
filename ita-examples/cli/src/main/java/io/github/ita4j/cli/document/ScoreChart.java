package io.github.ita4j.cli.document;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Chart;
import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import io.github.ita4j.cli.report.Drawing;
import io.github.ita4j.cli.report.Report.Figure;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chart of a document: the stated scores of one level beside the target. */
final class ScoreChart extends DocumentPart {

  /** The widest label that stays within the picture. */
  private static final int LABEL_WIDTH = 28;

  /** The least number of indicators for a chart of them. */
  private static final int INDICATORS = 3;

  private final Scorecard scorecard;
  private final Optional<Score> mark;

  ScoreChart(Messages messages, Analysis analysis) {
    super(messages, Optional.of(analysis.framework()));
    this.scorecard = analysis.scorecard();
    this.mark = analysis.framework().passMark().map(PassMark::score);
  }

  /** Returns the chart of the indicators, or of the main scores, if there are at least two. */
  Optional<Figure> figure() {
    List<ElementId> indicators = stated(Level.INDICATOR, Level.INDICATOR);
    boolean many = indicators.size() >= INDICATORS;
    List<ElementId> shown = many ? indicators : stated(Level.OVERALL, Level.PART);
    return shown.size() < 2
        ? Optional.empty()
        : Optional.of(figure(many ? Message.DOC_CHART_INDICATORS : Message.DOC_CHART_MAIN, shown));
  }

  private List<ElementId> stated(Level from, Level to) {
    return names.inOrder(scorecard.scores().keySet().stream()
        .filter(id -> id.level().compareTo(from) >= 0 && id.level().compareTo(to) <= 0)
        .collect(Collectors.toSet()));
  }

  private Figure figure(Message title, List<ElementId> shown) {
    List<Bar> bars = shown.stream().map(id -> bar(id, scorecard.score(id))).toList();
    List<Mark> marks = mark.stream()
        .map(pass -> new Mark(text(Message.EXPLAIN_PASS) + " " + names.limit(pass), pass, true))
        .toList();
    String described = bars.stream()
        .map(bar -> bar.label() + " " + bar.printed())
        .collect(Collectors.joining(", "));
    String line = marks.isEmpty() ? NONE : marks.get(0).name();
    Chart chart = new Chart(
        text(title),
        text(Message.REPORT_CHART_DESCRIPTION, described, line),
        text(Message.REPORT_CHART_SERIES),
        bars,
        marks);
    return new Figure(chart.title(), chart, Drawing.of(chart));
  }

  private Bar bar(ElementId id, StatedScore score) {
    boolean weak = mark.filter(pass -> !score.score().isAtLeast(pass)).isPresent();
    String code = id.level() == Level.INDICATOR ? messages.code(id) : names.element(id);
    String label = names
        .name(id)
        .filter(name -> id.level() == Level.INDICATOR || id.level() == Level.INDEX)
        .map(name -> code + (id.level() == Level.INDICATOR ? ". " : " ") + name)
        .filter(name -> DisplayWidth.of(name) <= LABEL_WIDTH)
        .orElse(names.element(id));
    return new Bar(label, code, score.score(), messages.number(score), weak);
  }
}
