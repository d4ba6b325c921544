package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in JSON, of the form {@code ita/assessment/1}: the statements of a source about an
 * agency in a fiscal year.
 *
 * @param schema the id of the form, {@code ita/assessment/1}
 * @param fiscalYear the fiscal year in the Buddhist era, for example 2568
 * @param framework the framework that is pinned, for example {@code nacc-2568r1}, absent if null
 * @param agency the agency
 * @param scores the stated scores, absent if null
 * @param tier the stated tier, absent if null: the code, or in a document the Thai name, of a tier
 *     of any ladder
 * @param printedTier the words of the source if they name no tier, absent if null
 * @param claims the assertions of the source beside its scores
 * @param advice the assessor's recommendations to the agency; absent if empty
 * @param titles the wording of questions on the result sheet, by their codes; absent if empty
 * @param respondents the number of respondents of each instrument, by its name; absent if empty
 * @param source the document with these statements, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentJson(
    String schema,
    int fiscalYear,
    @Nullable String framework,
    AgencyJson agency,
    @Nullable ScoresJson scores,
    @Nullable String tier,
    @Nullable String printedTier,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClaimJson> claims,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdviceJson> advice,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> titles,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> respondents,
    @Nullable SourceJson source) {

  /** Copies the collections. */
  public AssessmentJson {
    claims = claims == null ? List.of() : List.copyOf(claims);
    advice = advice == null ? List.of() : List.copyOf(advice);
    titles = titles == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    respondents = respondents == null
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(respondents));
  }

  /**
   * Converts a scorecard to its JSON form.
   *
   * @param scorecard the scorecard
   * @return the record
   */
  public static AssessmentJson of(Scorecard scorecard) {
    return new AssessmentJson(
        SchemaId.ASSESSMENT.id(),
        scorecard.fiscalYear().buddhistEra(),
        scorecard.framework().map(FrameworkId::toString).orElse(null),
        AgencyJson.of(scorecard.agency()),
        scorecard.scores().isEmpty() ? null : ScoresJson.of(scorecard.scores()),
        scorecard.tier().map(TierCode::code).orElse(null),
        scorecard.printedTier().orElse(null),
        scorecard.claims().stream().map(ClaimJson::of).toList(),
        scorecard.advice().stream().map(AdviceJson::of).toList(),
        inOrder(scorecard.titles()),
        inOrder(scorecard.respondents()),
        scorecard.source().map(SourceJson::of).orElse(null));
  }

  /** Returns values by element, in the order of elements: equal scorecards give equal bytes. */
  private static <V> Map<String, V> inOrder(Map<? extends ElementId, V> values) {
    Map<String, V> inOrder = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ElementId.ORDER))
        .forEach(entry -> inOrder.put(entry.getKey().toString(), entry.getValue()));
    return inOrder;
  }
}
