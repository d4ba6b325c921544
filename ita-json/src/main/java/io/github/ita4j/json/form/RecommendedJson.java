package io.github.ita4j.json.form;

import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.ElementId;
import java.util.List;

/**
 * The recommendations that follow from findings, in JSON, as part of an {@link AnalysisJson}.
 * {@link RecommendationsJson} is a whole catalogue.
 *
 * @param framework the rules of the recommendations, for example {@code nacc-2568r1}
 * @param recommendations the recommendations, each with the findings that led to it
 * @param unmapped the elements to improve for which, and for whose parts, there is nothing
 * @param sources the sources that the recommendations cite
 */
public record RecommendedJson(
    String framework,
    List<RecommendationJson> recommendations,
    List<String> unmapped,
    List<FrameworkJson.SourceRow> sources) {

  /** Copies the lists. */
  public RecommendedJson {
    recommendations = List.copyOf(recommendations);
    unmapped = List.copyOf(unmapped);
    sources = List.copyOf(sources);
  }

  /**
   * Converts recommendations to their JSON form.
   *
   * @param recommendations the recommendations
   * @return the record
   */
  public static RecommendedJson of(Recommendations recommendations) {
    return new RecommendedJson(
        recommendations.framework().toString(),
        recommendations.all().stream().map(RecommendationJson::of).toList(),
        recommendations.unmapped().stream()
            .map(Finding::element)
            .map(ElementId::toString)
            .toList(),
        RecommendationsJson.sources(recommendations.all().stream()
            .map(Recommendations.Recommended::recommendation)
            .toList()));
  }
}
