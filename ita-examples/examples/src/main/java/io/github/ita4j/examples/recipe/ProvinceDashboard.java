package io.github.ita4j.examples.recipe;

import static java.util.stream.Collectors.joining;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.*;
import io.github.ita4j.population.Population;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A recipe that sums up the agencies of a year by province: tiers, mean and weakest indicator.
 *
 * <p>Memory grows with the provinces, not with the agencies.
 */
public final class ProvinceDashboard {

  /** A province, in the words of the agencies; empty where they state none. */
  public record Line(String province, Population population, Optional<ElementId> weakest) {

    /** Tells whether it is one of the 77 provinces. */
    public boolean isKnown() {
      return NationalFacts.provinces().contains(province);
    }
  }

  private static final class Sums {
    private final Population population = new Population();
    /** Of hundredths of points, so that sums are exact. */
    private final Map<ElementId, LongSummaryStatistics> indicators = new TreeMap<>(ElementId.ORDER);
  }

  private final Framework framework;
  private final List<ElementId> indicators;
  private final Map<String, Sums> provinces = new TreeMap<>();

  /** Creates an empty dashboard of a year. */
  public ProvinceDashboard(Framework framework) {
    this.framework = framework;
    this.indicators =
        framework.elements(Level.INDICATOR).stream().map(Element::id).toList();
  }

  /** Adds an agency. An indicator whose score neither is stated nor follows is not counted. */
  public void add(Scorecard scorecard) {
    Analysis analysis = Analysis.of(framework, scorecard);
    Sums sums =
        provinces.computeIfAbsent(scorecard.agency().province().orElse(""), name -> new Sums());
    sums.population.add(analysis.grade());
    if (analysis.grade().status() == GradeStatus.CONTRADICTORY) {
      return; // nobody knows which of its scores are right
    }
    for (ElementId indicator : indicators) {
      analysis
          .bounds()
          .element(indicator)
          .nominal()
          .ifPresent(score -> sums.indicators
              .computeIfAbsent(indicator, id -> new LongSummaryStatistics())
              .accept(score.hundredths()));
    }
  }

  /**
   * Returns a line for each province. The order is that of characters, not of a Thai dictionary.
   */
  public List<Line> lines() {
    return provinces.entrySet().stream()
        .map(each -> new Line(each.getKey(), each.getValue().population, weakest(each.getValue())))
        .toList();
  }

  /** Returns a line in words: the tiers that occur, the mean, and the weakest indicator. */
  public String text(Line line) {
    String province = line.province().isEmpty() ? "ไม่ระบุจังหวัด" : line.province();
    String tiers = framework.tiers().stream()
        .filter(tier -> line.population().tier(tier.code()).documents() > 0)
        .map(tier ->
            tier.name().thai() + " " + line.population().tier(tier.code()).documents())
        .collect(joining(", "));
    return province + (line.isKnown() || line.province().isEmpty() ? "" : " (ไม่พบจังหวัดนี้)")
        + ": " + line.population().documents() + " หน่วยงาน"
        + (tiers.isEmpty() ? "" : ", " + tiers)
        + line.population().mean().map(mean -> ", เฉลี่ย " + mean).orElse("")
        + line.weakest()
            .map(id -> ", อ่อนที่สุด " + framework.displayName(id).thai())
            .orElse("");
  }

  /** Compares means as fractions: none is rounded. */
  private static Optional<ElementId> weakest(Sums sums) {
    Comparator<LongSummaryStatistics> byMean = (one, other) ->
        Long.compare(one.getSum() * other.getCount(), other.getSum() * one.getCount());
    return sums.indicators.entrySet().stream()
        .min(Map.Entry.comparingByValue(byMean))
        .map(Map.Entry::getKey);
  }
}
