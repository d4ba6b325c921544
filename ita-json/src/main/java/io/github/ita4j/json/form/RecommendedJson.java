package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.ElementId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations that follow from findings, in JSON, as part of an {@link AnalysisJson}.
 * {@link RecommendationsJson} is a whole catalogue.
 *
 * @param framework the rules of the recommendations, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param recommendations the recommendations, each with the findings that led to it
 * @param unmapped the elements to improve for which, and for whose parts, there is nothing
 * @param sources the sources that the recommendations and their contents cite
 */
public record RecommendedJson(
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
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
        AssumedRules.of(recommendations.framework()),
        recommendations.all().stream().map(RecommendationJson::of).toList(),
        recommendations.unmapped().stream()
            .map(Finding::element)
            .map(ElementId::toString)
            .toList(),
        RecommendationsJson.sources(provenances(recommendations)));
  }

  /** Returns the provenance of each recommendation and of each content beside it. */
  static Stream<Provenance> provenances(Recommendations recommendations) {
    return recommendations.all().stream()
        .flatMap(each -> Stream.concat(
            each.recommendation().provenance().stream(),
            each.contents().stream().map(ItemContent::provenance)));
  }
}
