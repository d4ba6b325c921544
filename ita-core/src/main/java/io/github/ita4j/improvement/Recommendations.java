package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The recommendations for one agency's result: the advice in its own document, and the catalogue's
 * entries for its findings.
 *
 * <p>The catalogue serves only findings to fix or to develop. A finding to maintain needs no
 * action. The order is that of the findings, from the weakest. For each element the assessor's own
 * advice comes first, then examples, then the proposals of the catalogue's author. Advice about an
 * element without a finding comes before all. Nothing is lost, and {@link #unmapped} lists the
 * findings without a recommendation.
 */
public final class Recommendations {

  private final FrameworkId framework;
  private final List<Recommended> all;
  private final List<Finding> unmapped;

  private Recommendations(FrameworkId framework, List<Recommended> all, List<Finding> unmapped) {
    this.framework = framework;
    this.all = List.copyOf(all);
    this.unmapped = List.copyOf(unmapped);
  }

  /** A recommendation with the finding that it is for. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Recommended {

    Recommended() {}

    static Recommended of(Recommendation recommendation, Optional<Finding> finding) {
      return RecommendedBuilder.builder()
          .recommendation(recommendation)
          .finding(finding)
          .build();
    }

    /**
     * Returns the recommendation.
     *
     * @return the recommendation
     */
    public abstract Recommendation recommendation();

    /**
     * Returns the finding on the element of the recommendation.
     *
     * @return the finding; empty for advice about an element that has none
     */
    public abstract Optional<Finding> finding();
  }

  /**
   * Selects recommendations from this library's catalogue.
   *
   * @param framework the framework of the scorecard
   * @param scorecard the scorecard, whose advice is included
   * @param findings the findings of the scorecard
   * @return the recommendations; only the advice if there is no catalogue for the framework
   * @throws IllegalArgumentException if the scorecard is of another fiscal year than the framework
   * @throws io.github.ita4j.model.TableFormatException as {@link RecommendationCatalogue#bundled}
   */
  public static Recommendations of(Framework framework, Scorecard scorecard, Findings findings) {
    return of(
        RecommendationCatalogue.bundled(framework)
            .orElseGet(() -> RecommendationCatalogue.none(framework)),
        scorecard,
        findings);
  }

  /**
   * Selects recommendations from a catalogue of the caller's.
   *
   * @param catalogue the catalogue
   * @param scorecard the scorecard, whose advice is included
   * @param findings the findings of the scorecard by the framework of the catalogue
   * @return the recommendations
   * @throws IllegalArgumentException if the scorecard is of another fiscal year than the catalogue
   */
  public static Recommendations of(
      RecommendationCatalogue catalogue, Scorecard scorecard, Findings findings) {
    FiscalYear year = catalogue.framework().fiscalYear();
    if (!scorecard.fiscalYear().equals(year)) {
      throw new IllegalArgumentException("fiscal year of the scorecard " + scorecard.fiscalYear()
          + ": must be that of the catalogue, " + year);
    }
    List<Recommendation> advice = new ArrayList<>();
    for (Advice given : scorecard.advice()) {
      advice.add(ofAdvice(given, advice.size() + 1, year));
    }
    Set<ElementId> found =
        findings.all().stream().map(Finding::element).collect(Collectors.toSet());
    List<Recommended> all = new ArrayList<>();
    for (Recommendation own : advice) {
      if (!found.contains(own.trigger())) {
        all.add(Recommended.of(own, Optional.empty()));
      }
    }
    List<Finding> unmapped = new ArrayList<>();
    for (Finding finding : findings.all()) {
      List<Recommendation> forFinding = new ArrayList<>();
      advice.stream()
          .filter(own -> own.trigger().equals(finding.element()))
          .forEach(forFinding::add);
      if (finding.category() != FindingCategory.MAINTAIN) {
        forFinding.addAll(catalogue.forTrigger(finding.element()));
        if (forFinding.isEmpty()) {
          unmapped.add(finding);
        }
      }
      forFinding.forEach(each -> all.add(Recommended.of(each, Optional.of(finding))));
    }
    return new Recommendations(catalogue.framework(), all, unmapped);
  }

  private static Recommendation ofAdvice(Advice advice, int number, FiscalYear year) {
    String element = advice.element().toString();
    return Recommendation.builder()
        .id("advice." + number)
        .trigger(advice.element())
        .kind(MeasureKind.OTHER)
        .title(new LocalizedText(
            "ดำเนินการตามข้อเสนอแนะของผู้ประเมิน (" + element + ")",
            Optional.of("Follow the assessor's advice (" + element + ")"),
            true))
        .text(LocalizedText.ofThai(advice.text()))
        .cites(advice.cites().stream().map(code -> CitedCode.of(code, year)).toList())
        .origin(Origin.ASSESSOR)
        .build();
  }

  /**
   * Returns the framework of the findings.
   *
   * @return the id of the framework
   */
  public FrameworkId framework() {
    return framework;
  }

  /**
   * Returns all recommendations, each once, with the finding that it is for.
   *
   * @return the recommendations: advice without a finding, then the rest in the order of the
   *     findings
   */
  public List<Recommended> all() {
    return all;
  }

  /**
   * Groups the recommendations by the codes that they cite. Recommendations for different
   * weaknesses are together if they cite one code.
   *
   * @return the codes, in the order in which they are first cited, each with the recommendations
   *     that cite it
   */
  public Map<CitedCode, List<Recommended>> byCode() {
    Map<CitedCode, List<Recommended>> byCode = new LinkedHashMap<>();
    for (Recommended recommended : all) {
      for (CitedCode code : recommended.recommendation().cites()) {
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(recommended);
      }
    }
    byCode.replaceAll((code, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(byCode);
  }

  /**
   * Returns the findings to fix or to develop that have no recommendation.
   *
   * @return the findings, from the weakest
   */
  public List<Finding> unmapped() {
    return unmapped;
  }

  /** Returns the recommendations as text. */
  @Override
  public String toString() {
    return all.toString();
  }
}
