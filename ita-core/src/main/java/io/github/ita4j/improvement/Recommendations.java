package io.github.ita4j.improvement;

import static java.util.stream.Collectors.toSet;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The recommendations for one agency's result: the advice in its own document, and the catalogue's
 * entries for its findings.
 *
 * <p>The catalogue serves only findings to fix or to develop. A finding to maintain needs no
 * action. The order is that of the findings, from the weakest. For each element the assessor's own
 * advice comes first, then examples, then the proposals of the catalogue's author. Advice about an
 * element without a finding comes before all.
 *
 * <p>No recommendation is given twice. A finding to develop is served only where nothing in its
 * indicator is to be fixed. An element gets its own only where nothing below it that is as weak has
 * one. {@link #leftToOthers} lists the findings passed over so. One text for several questions of
 * an indicator is one recommendation for them all. A question that the catalogue does not know
 * takes what there is for the nearest element above. {@link #unmapped} lists the findings for which
 * there is nothing at all.
 */
public final class Recommendations {

  private final FrameworkId framework;
  private final List<Recommended> all;
  private final List<Finding> unmapped;
  private final List<Finding> leftToOthers;
  private final List<Recommendation> general;
  private final RecommendationCatalogue catalogue;

  private Recommendations(
      RecommendationCatalogue catalogue,
      List<Recommended> all,
      List<Finding> unmapped,
      List<Finding> leftToOthers,
      List<Recommendation> general) {
    this.framework = catalogue.framework();
    this.catalogue = catalogue;
    this.all = List.copyOf(all);
    this.unmapped = List.copyOf(unmapped);
    this.leftToOthers = List.copyOf(leftToOthers);
    this.general = List.copyOf(general);
  }

  /** A recommendation with the findings that it is for. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Recommended {

    Recommended() {}

    static Recommended of(
        FrameworkId framework, Recommendation recommendation, List<Finding> findings) {
      Stream<ElementId> weak = findings.isEmpty()
          ? Stream.of(recommendation.trigger())
          : findings.stream().map(Finding::element).sorted(ElementId.ORDER);
      return RecommendedBuilder.builder()
          .recommendation(recommendation)
          .findings(findings)
          .contents(weak.filter(QuestionCode.class::isInstance)
              .map(code -> CitedCode.of((QuestionCode) code, framework.fiscalYear()))
              .flatMap(item -> ItemContent.contents(framework, item).stream())
              .toList())
          .build();
    }

    /**
     * Returns the recommendation.
     *
     * @return the recommendation
     */
    public abstract Recommendation recommendation();

    /**
     * Returns the findings that the recommendation is for.
     *
     * @return the findings, from the weakest; none for advice about an element that has none
     */
    public abstract List<Finding> findings();

    /**
     * Returns what the weak items must show, as far as it is known, and examples of other agencies.
     *
     * @return the contents by item, what is required first; none for other elements than items of
     *     the disclosure check
     */
    public abstract List<ItemContent> contents();

    /**
     * Returns the weakest finding that the recommendation is for.
     *
     * @return the finding; empty for advice about an element that has none
     */
    public Optional<Finding> finding() {
      return findings().stream().findFirst();
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Recommendations.Recommended")
          .add("recommendation", recommendation())
          .add("findings", findings().stream().map(Finding::element).toList())
          .toString();
    }
  }

  /**
   * Selects recommendations from this library's catalogue.
   *
   * @param framework the framework of the scorecard
   * @param scorecard the scorecard, whose advice is included
   * @param findings the findings of the scorecard
   * @return the recommendations; only the advice if there is no catalogue for the framework
   * @throws IllegalArgumentException if the scorecard is of another fiscal year than the framework
   * @throws io.github.ita4j.model.TableFormatException as
   *     {@link RecommendationCatalogue#findBundled}
   */
  public static Recommendations of(Framework framework, Scorecard scorecard, Findings findings) {
    return of(
        RecommendationCatalogue.findBundled(framework)
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
      advice.add(ofAdvice(findings.framework(), given, advice.size() + 1));
    }
    Set<ElementId> found = findings.all().stream().map(Finding::element).collect(toSet());
    List<Recommended> all = new ArrayList<>();
    for (Recommendation own : advice) {
      if (!found.contains(own.trigger())) {
        all.add(Recommended.of(catalogue.framework(), own, List.of()));
      }
    }
    RecommendationChoice choice = new RecommendationChoice(catalogue, findings);
    for (Finding finding : findings.all()) {
      advice.stream()
          .filter(own -> own.trigger().equals(finding.element()))
          .forEach(own -> all.add(Recommended.of(catalogue.framework(), own, List.of(finding))));
      all.addAll(choice.chosenFor(finding));
    }
    Set<ElementId> advised = advice.stream().map(Recommendation::trigger).collect(toSet());
    boolean onlyOverall = scorecard.scores().keySet().equals(Set.of(ElementId.OVERALL));
    return new Recommendations(
        catalogue,
        all,
        choice.unmapped().stream()
            .filter(finding -> !advised.contains(finding.element()))
            .toList(),
        choice.left(),
        onlyOverall || findings.in(FindingCategory.FIX).isEmpty()
            ? catalogue.forTrigger(ElementId.OVERALL)
            : List.of());
  }

  private static Recommendation ofAdvice(Framework framework, Advice advice, int number) {
    FiscalYear year = framework.fiscalYear();
    String element = Plans.codeOf(framework, advice.element());
    return Recommendation.builder()
        .id("advice." + number)
        .trigger(advice.element())
        .kind(MeasureKind.OTHER)
        .title(LocalizedText.ofEditorial(
            "ดำเนินการตามข้อเสนอแนะของผู้ประเมิน (" + element + ")",
            "Follow the assessor's advice (" + element + ")"))
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
   * Returns all recommendations, each once, with the findings that it is for.
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

  /**
   * Returns the findings to fix or to develop that are left to the recommendations for others: for
   * elements below, or for what is to be fixed in the same indicator.
   *
   * @return the findings, those to develop first, each group from the weakest
   */
  public List<Finding> leftToOthers() {
    return leftToOthers;
  }

  /**
   * Returns the general recommendations of the year: the analysis itself, the upkeep of what is
   * published, and the preparation of the next survey.
   *
   * @return the recommendations; none if something is to be fixed, unless only the overall score is
   *     known
   */
  public List<Recommendation> general() {
    return general;
  }

  /** Returns what the catalogue's author proposes for an element. */
  Optional<Recommendation> proposalFor(ElementId id) {
    return catalogue.forTrigger(id).stream()
        .filter(recommendation -> recommendation.origin() == Origin.EDITORIAL)
        .findFirst();
  }

  /** Tells whether the other object has the same recommendations, of the same catalogue. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Recommendations that
        && all.equals(that.all)
        && unmapped.equals(that.unmapped)
        && leftToOthers.equals(that.leftToOthers)
        && general.equals(that.general)
        && catalogue.equals(that.catalogue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework, all, unmapped);
  }

  /** Returns the recommendations as text. */
  @Override
  public String toString() {
    return Summary.of("Recommendations")
        .add("framework", framework)
        .add("all", all.stream().map(each -> each.recommendation().id()).toList())
        .add("unmapped", unmapped.stream().map(Finding::element).toList())
        .toString();
  }
}
