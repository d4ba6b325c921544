package io.github.ita4j.json.form;

import io.github.ita4j.framework.Provenance;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.RecommendationCatalogue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recommendations for a framework in JSON, of the form {@code ita/recommendations/1}.
 *
 * @param schema the id of the form, {@code ita/recommendations/1}
 * @param framework the framework, for example {@code nacc-2568r1}
 * @param recommendations the recommendations, in the order of the catalogue
 * @param sources the sources that they cite
 * @param contentHash the SHA-256 of the catalogue's files
 */
public record RecommendationsJson(
    String schema,
    String framework,
    List<RecommendationJson> recommendations,
    List<FrameworkJson.SourceRow> sources,
    String contentHash) {

  /** Copies the lists. */
  public RecommendationsJson {
    recommendations = List.copyOf(recommendations);
    sources = List.copyOf(sources);
  }

  /**
   * Converts a catalogue to its JSON form.
   *
   * @param catalogue the catalogue
   * @return the record
   */
  public static RecommendationsJson of(RecommendationCatalogue catalogue) {
    return new RecommendationsJson(
        SchemaId.RECOMMENDATIONS.id(),
        catalogue.framework().toString(),
        catalogue.all().stream().map(RecommendationJson::of).toList(),
        sources(catalogue.all()),
        catalogue.contentHash());
  }

  /** Returns the sources that recommendations cite, each once. */
  static List<FrameworkJson.SourceRow> sources(Collection<Recommendation> recommendations) {
    Map<String, FrameworkJson.SourceRow> cited = new LinkedHashMap<>();
    for (Recommendation recommendation : recommendations) {
      recommendation
          .provenance()
          .map(Provenance::sources)
          .orElse(List.of())
          .forEach(source -> cited.putIfAbsent(source.id(), FrameworkJson.SourceRow.of(source)));
    }
    return List.copyOf(cited.values());
  }
}
