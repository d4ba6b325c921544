package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.Recommendation;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in JSON.
 *
 * @param id its name in the catalogue
 * @param trigger the element that it should improve when weak
 * @param kind the kind of measure, a {@link io.github.ita4j.improvement.MeasureKind}
 * @param title a short description
 * @param text a full description
 * @param cites the questions that it concerns, each with its fiscal year, such as {@code O8/2568}
 * @param origin the origin of the advice, an {@link io.github.ita4j.improvement.Origin}
 * @param example the agency of the example; null and absent unless the origin is {@code EXAMPLE}
 * @param provenance the source of the recommendation; null and absent for advice in the agency's
 *     own document
 * @param contents what the items among the findings must show, and examples; absent if empty, and
 *     in a catalogue
 * @param findings the elements whose findings led to it; absent if empty, in a catalogue and for
 *     advice about an element without a finding
 */
public record RecommendationJson(
    String id,
    String trigger,
    String kind,
    FrameworkJson.Text title,
    FrameworkJson.Text text,
    List<String> cites,
    String origin,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Example example,
    @JsonInclude(JsonInclude.Include.NON_NULL) FrameworkJson.@Nullable ProvenanceRow provenance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemContentJson> contents,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> findings) {

  /** Copies the lists. */
  public RecommendationJson {
    cites = List.copyOf(cites);
    contents = contents == null ? List.of() : List.copyOf(contents);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /**
   * The agency of an example.
   *
   * @param agency its name
   * @param fiscalYear the fiscal year of its result in the Buddhist era
   * @param by the author of the advice, {@code ASSESSOR} or {@code AGENCY}
   */
  public record Example(String agency, int fiscalYear, String by) {

    static Example of(io.github.ita4j.improvement.Example example) {
      return new Example(
          example.agency(), example.fiscalYear().buddhistEra(), example.by().name());
    }
  }

  /**
   * Converts a recommendation of a catalogue to its JSON form.
   *
   * @param recommendation the recommendation
   * @return the record, without findings
   */
  public static RecommendationJson of(Recommendation recommendation) {
    return of(recommendation, List.of(), List.of());
  }

  /**
   * Converts a recommendation of an analysis to its JSON form.
   *
   * @param recommended the recommendation and its findings
   * @return the record
   */
  public static RecommendationJson of(Recommendations.Recommended recommended) {
    return of(recommended.recommendation(), recommended.contents(), recommended.findings());
  }

  private static RecommendationJson of(
      Recommendation recommendation, List<ItemContent> contents, List<Finding> findings) {
    return new RecommendationJson(
        recommendation.id(),
        recommendation.trigger().toString(),
        recommendation.kind().name(),
        FrameworkJson.Text.of(recommendation.title()),
        FrameworkJson.Text.of(recommendation.text()),
        recommendation.cites().stream().map(CitedCode::toString).toList(),
        recommendation.origin().name(),
        recommendation.example().map(Example::of).orElse(null),
        recommendation.provenance().map(FrameworkJson.ProvenanceRow::of).orElse(null),
        contents.stream().map(ItemContentJson::of).toList(),
        findings.stream().map(Finding::element).map(ElementId::toString).toList());
  }
}
