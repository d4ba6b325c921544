package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recommendations that the findings of an agency lead to.
 *
 * <p>Only findings to fix or to develop lead to any; what is to be maintained needs none. The order is that of the findings,
 * from the weakest. Nothing mapped is lost, and what is not mapped is named.
 *
 * <p>Immutable and thread-safe.
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

  /**
   * A recommendation and the findings that led to it.
   *
   * @param recommendation the recommendation
   * @param findings the findings, from the weakest; at least one
   */
  public record Recommended(Recommendation recommendation, List<Finding> findings) {

    /** Copies the list. */
    public Recommended {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The recommendations of the catalogue that comes with this library.
   *
   * @param framework the framework of the findings
   * @param findings the findings
   * @return the recommendations; every finding is unmapped where there is no catalogue for the framework
   * @throws io.github.ita4j.model.TableFormatException as {@link RecommendationCatalogue#bundled}
   */
  public static Recommendations forFindings(Framework framework, Findings findings) {
    return forFindings(
        RecommendationCatalogue.bundled(framework)
            .orElseGet(() -> RecommendationCatalogue.none(framework)),
        findings);
  }

  /**
   * The recommendations of a catalogue.
   *
   * @param catalogue the catalogue
   * @param findings findings of the same framework
   * @return the recommendations
   */
  public static Recommendations forFindings(RecommendationCatalogue catalogue, Findings findings) {
    Map<Recommendation, List<Finding>> led = new LinkedHashMap<>();
    List<Finding> unmapped = new ArrayList<>();
    for (Finding finding : findings.all()) {
      if (finding.category() == FindingCategory.MAINTAIN) {
        continue;
      }
      List<Recommendation> found = catalogue.forTrigger(finding.element());
      if (found.isEmpty()) {
        unmapped.add(finding);
      }
      for (Recommendation recommendation : found) {
        led.computeIfAbsent(recommendation, key -> new ArrayList<>()).add(finding);
      }
    }
    List<Recommended> all = new ArrayList<>();
    led.forEach((recommendation, because) -> all.add(new Recommended(recommendation, because)));
    return new Recommendations(catalogue.framework(), all, unmapped);
  }

  /**
   * The framework of the findings.
   *
   * @return its name
   */
  public FrameworkId framework() {
    return framework;
  }

  /**
   * All recommendations, each once, with the findings that led to it.
   *
   * @return the recommendations, in the order of the findings
   */
  public List<Recommended> all() {
    return all;
  }

  /**
   * The recommendations by the codes that they cite: where several weaknesses lead to one code, they stand together.
   *
   * @return the codes, in the order in which they are first cited, each with everything that cites it
   */
  public Map<QuestionCode, List<Recommended>> byCode() {
    Map<QuestionCode, List<Recommended>> byCode = new LinkedHashMap<>();
    for (Recommended recommended : all) {
      for (QuestionCode code : recommended.recommendation().cites()) {
        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(recommended);
      }
    }
    byCode.replaceAll((code, list) -> List.copyOf(list));
    return Collections.unmodifiableMap(byCode);
  }

  /**
   * The findings to fix or to develop that the catalogue has nothing for.
   *
   * @return the findings, from the weakest
   */
  public List<Finding> unmapped() {
    return unmapped;
  }

  /** The recommendations. */
  @Override
  public String toString() {
    return all.toString();
  }
}
