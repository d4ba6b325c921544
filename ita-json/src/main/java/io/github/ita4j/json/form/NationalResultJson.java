package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.model.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published result of all agencies of a year, beside a score or a mean, in JSON.
 *
 * @param agencies the number of agencies that were assessed
 * @param average the average of their overall scores, with two decimals
 * @param difference the points by which the score or the mean is above it, negative if it is below;
 *     null and absent if there is nothing to compare
 * @param passed the number of agencies that passed; null and absent if unknown
 * @param passShare their percentage, rounded half up to two decimals; null and absent if unknown
 * @param announced the date of the announcement in the Buddhist era, such as {@code 2568-08-15}
 * @param provenance the confidence in the result, with the ids of its sources
 * @param sources those sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NationalResultJson(
    int agencies,
    BigDecimal average,
    @Nullable BigDecimal difference,
    @Nullable Integer passed,
    @Nullable BigDecimal passShare,
    String announced,
    FrameworkJson.ProvenanceRow provenance,
    List<FrameworkJson.SourceRow> sources) {

  /** Copies the list. */
  public NationalResultJson {
    sources = List.copyOf(sources);
  }

  /**
   * Converts a national result to its JSON form.
   *
   * @param result the result
   * @param difference the points by which an overall score, or the mean of some, is above the
   *     average
   * @return the record
   */
  public static NationalResultJson of(NationalResult result, Optional<BigDecimal> difference) {
    return new NationalResultJson(
        result.agencies(),
        result.average().toBigDecimal(),
        difference.orElse(null),
        result.passed().orElse(null),
        result.passShare().map(Share::toPercent).orElse(null),
        result.announced(),
        FrameworkJson.ProvenanceRow.of(result.provenance()),
        result.provenance().sources().stream().map(FrameworkJson.SourceRow::of).toList());
  }
}
