package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.improvement.RecommendationCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations for a framework in JSON, of the form {@code ita/recommendations/1}.
 *
 * @param schema the id of the form, {@code ita/recommendations/1}
 * @param framework the framework, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param recommendations the recommendations, in the order of the catalogue
 * @param sources the sources that they cite
 * @param contentHash the SHA-256 of the catalogue's files
 */
public record RecommendationsJson(
    String schema,
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
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
        AssumedRules.of(catalogue.framework()),
        catalogue.all().stream().map(RecommendationJson::of).toList(),
        sources(catalogue.all().stream().flatMap(each -> each.provenance().stream())),
        catalogue.contentHash());
  }

  /** Returns the sources of some rows, each once. */
  static List<FrameworkJson.SourceRow> sources(Stream<Provenance> rows) {
    Map<String, FrameworkJson.SourceRow> cited = new LinkedHashMap<>();
    rows.flatMap(row -> row.sources().stream())
        .forEach(
            source -> cited.computeIfAbsent(source.id(), id -> FrameworkJson.SourceRow.of(source)));
    return List.copyOf(cited.values());
  }
}
