package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A finding in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param score its score, with two decimals
 * @param stated whether the source states the score; else it is computed
 * @param category what is to be done, a {@link io.github.ita4j.improvement.FindingCategory}
 * @param belowPassMark the points that are missing to the pass mark; absent if null, where none are
 * @param nextTier the lowest tier that asks more of this very element; absent if null
 * @param belowNextTier the points that are missing to that tier; absent if null
 */
@JsonPropertyOrder({
  "element",
  "score",
  "stated",
  "category",
  "belowPassMark",
  "nextTier",
  "belowNextTier"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingJson(
    String element,
    BigDecimal score,
    boolean stated,
    String category,
    @Nullable BigDecimal belowPassMark,
    @Nullable String nextTier,
    @Nullable BigDecimal belowNextTier) {

  /**
   * The JSON form of a finding.
   *
   * @param finding the finding
   * @return the wire record
   */
  public static FindingJson of(Finding finding) {
    return new FindingJson(
        finding.element().toString(),
        finding.score().toBigDecimal(),
        finding.stated(),
        finding.category().name(),
        finding.belowPassMark().map(Score::toBigDecimal).orElse(null),
        finding.nextTier().map(TierCode::code).orElse(null),
        finding.belowNextTier().map(Score::toBigDecimal).orElse(null));
  }
}
