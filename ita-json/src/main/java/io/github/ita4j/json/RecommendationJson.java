package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import java.util.List;

/**
 * A recommendation in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name in the catalogue
 * @param trigger the element whose weakness it answers
 * @param kind a {@link io.github.ita4j.improvement.MeasureKind}
 * @param title what to do, in short
 * @param text what to do
 * @param cites the questions that it is about
 * @param origin whose advice it is, an {@link io.github.ita4j.improvement.Origin}
 * @param provenance where it comes from
 * @param findings the elements whose findings led to it, from the weakest; absent if empty, in a catalogue
 */
@JsonPropertyOrder({
  "id",
  "trigger",
  "kind",
  "title",
  "text",
  "cites",
  "origin",
  "provenance",
  "findings"
})
public record RecommendationJson(
    String id,
    String trigger,
    String kind,
    FrameworkJson.Text title,
    FrameworkJson.Text text,
    List<String> cites,
    String origin,
    FrameworkJson.ProvenanceRow provenance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> findings) {

  /** Copies the lists. */
  public RecommendationJson {
    cites = List.copyOf(cites);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /**
   * The JSON form of a recommendation of a catalogue.
   *
   * @param recommendation the recommendation
   * @return the wire record, without findings
   */
  public static RecommendationJson of(Recommendation recommendation) {
    return of(recommendation, List.of());
  }

  /**
   * The JSON form of a recommendation that findings led to.
   *
   * @param recommended the recommendation and the findings
   * @return the wire record
   */
  public static RecommendationJson of(Recommendations.Recommended recommended) {
    return of(recommended.recommendation(), recommended.findings());
  }

  private static RecommendationJson of(Recommendation recommendation, List<Finding> findings) {
    return new RecommendationJson(
        recommendation.id(),
        recommendation.trigger().toString(),
        recommendation.kind().name(),
        FrameworkJson.Text.of(recommendation.title()),
        FrameworkJson.Text.of(recommendation.text()),
        recommendation.cites().stream().map(QuestionCode::toString).toList(),
        recommendation.origin().name(),
        FrameworkJson.ProvenanceRow.of(recommendation.provenance()),
        findings.stream().map(Finding::element).map(ElementId::toString).toList());
  }
}
