package io.github.ita4j.cli.report;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.cli.report.Chart.Bar;
import io.github.ita4j.cli.report.Chart.Mark;
import io.github.ita4j.cli.report.Report.Figure;
import io.github.ita4j.cli.text.DisplayWidth;
import io.github.ita4j.cli.text.GradePhrases;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of a report: bars of the main scores, and a radar of the indicators. */
final class ChartFigures extends ReportParts {

  /** The widest label that stays within the picture. */
  private static final int LABEL_WIDTH = 28;

  /** The least number of corners that form an area. */
  private static final int RADAR_CORNERS = 3;

  private final ScoreBounds bounds;
  private final Optional<Findings> findings;
  private final GradePhrases said;

  ChartFigures(Messages messages, Analysis analysis) {
    super(messages, analysis.framework());
    this.bounds = analysis.bounds();
    this.findings = analysis.findings();
    this.said = GradePhrases.ofPage(messages, analysis);
  }

  Optional<Figure> bars(List<ElementId> known) {
    List<Bar> bars = known.stream()
        .filter(id -> id.level().compareTo(Level.PART) <= 0)
        .filter(id -> bounds.element(id).nominal().isPresent() || isJudged(id))
        .map(id -> bar(id, label(id)))
        .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(figure(new Chart(
        Chart.Shape.BARS,
        messages.text(Message.REPORT_CHART_BARS),
        messages.text(Message.REPORT_CHART_DESCRIPTION, described(bars), describedMarks(marks())),
        messages.text(Message.REPORT_CHART_SERIES),
        bars,
        marks())));
  }

  /** Returns the radar of the indicators, or of the indices in years with indices. */
  Optional<Figure> radar() {
    return radar(Level.INDICATOR).or(() -> radar(Level.INDEX));
  }

  private Optional<Figure> radar(Level level) {
    List<ElementId> corners = framework.elements().stream()
        .map(Element::id)
        .filter(id -> id.level() == level && bounds.element(id).nominal().isPresent())
        .toList();
    if (corners.size() < RADAR_CORNERS) {
      return Optional.empty();
    }
    List<Bar> bars = corners.stream().map(id -> bar(id, label(id))).toList();
    List<Mark> marks = marks().stream().filter(Mark::pass).toList();
    return Optional.of(figure(new Chart(
        Chart.Shape.RADAR,
        messages.text(Message.REPORT_CHART_RADAR, messages.name(level.displayName())),
        messages.text(Message.REPORT_CHART_DESCRIPTION, described(bars), describedMarks(marks)),
        messages.text(Message.REPORT_CHART_SERIES),
        bars,
        marks)));
  }

  private static Figure figure(Chart chart) {
    return new Figure(chart.title(), chart, Drawing.of(chart));
  }

  /** Tells whether the range of an element is narrow enough for a finding. */
  private boolean isJudged(ElementId id) {
    return findings.stream()
        .flatMap(found -> found.all().stream())
        .anyMatch(finding -> finding.element().equals(id));
  }

  private Bar bar(ElementId id, String label) {
    ElementBounds of = bounds.element(id);
    Optional<Score> score = of.nominalInBounds();
    Score most = score.orElse(of.high());
    boolean weak = mark.filter(pass -> !most.isAtLeast(pass)).isPresent();
    return new Bar(
        label, score.orElse(of.low()), most, printed(of, score) + (weak ? " ▼" : ""), weak);
  }

  private String printed(ElementBounds of, Optional<Score> score) {
    if (score.isEmpty()) {
      return messages.number(of.low()) + "–" + messages.number(of.high());
    }
    return of.nominal().equals(score) ? said.value(of) : messages.number(score.get());
  }

  private String label(ElementId id) {
    if (id.level() == Level.INSTRUMENT || id.level() == Level.PART) {
      return id.toString();
    }
    Optional<String> name = framework.findElement(id).flatMap(messages::name).map(messages::inText);
    String number = id.level() == Level.INDICATOR ? messages.number(id) + ". " : "";
    return name.map(text -> number + text)
        .filter(text -> DisplayWidth.of(text) <= LABEL_WIDTH)
        .orElse(messages.element(id));
  }

  /**
   * Returns the pass mark and the limits on the overall score. Tiers with the same limit share a
   * line.
   */
  private List<Mark> marks() {
    Map<Score, List<String>> floors = new LinkedHashMap<>();
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : ladder.tiers()) {
        tier.findLimit(ElementId.OVERALL)
            .ifPresent(limit -> floors
                .computeIfAbsent(limit.atLeast(), key -> new ArrayList<>())
                .add(messages.name(tier.name())));
      }
    });
    mark.ifPresent(pass -> floors.computeIfAbsent(pass, key -> new ArrayList<>()));
    return floors.entrySet().stream()
        .sorted(Map.Entry.<Score, List<String>>comparingByKey().reversed())
        .map(entry -> mark(
            String.join("/", entry.getValue()),
            entry.getKey(),
            mark.filter(entry.getKey()::equals).isPresent()))
        .toList();
  }

  private Mark mark(String tiers, Score score, boolean pass) {
    String printed = messages.number(plain(score));
    String name = Stream.of(pass ? messages.text(Message.EXPLAIN_PASS) : "", tiers, printed)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
    return new Mark(tiers, name, score, printed, pass);
  }

  /** Returns a short form of a score, such as 85 for 85.00. */
  private static String plain(Score score) {
    return score.hundredths() % 100 == 0 ? "" + score.hundredths() / 100 : score.toString();
  }

  private static String described(List<Bar> bars) {
    return bars.stream()
        .map(bar -> bar.label() + " " + bar.printed().replace(" ▼", ""))
        .collect(Collectors.joining(", "));
  }

  private String describedMarks(List<Mark> marks) {
    return marks.isEmpty()
        ? NONE
        : marks.stream().map(Mark::name).collect(Collectors.joining(", "));
  }
}
