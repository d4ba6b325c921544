package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingBasis;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A finding in JSON.
 *
 * <p>It has a score, or the two ends of a range where no score is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param basis a {@link io.github.ita4j.improvement.FindingBasis}: the score is stated or computed,
 *     or a range is known
 * @param score its score, with two decimals; absent if null, where the basis is {@code BOUNDED}
 * @param low the least score it can be printed as, with two decimals; absent if null, unless the
 *     basis is {@code BOUNDED}
 * @param high the greatest score it can be printed as; absent if null as {@code low}
 * @param category what is to be done, a {@link io.github.ita4j.improvement.FindingCategory}
 * @param belowPassMark the points that are missing to the pass mark, at least; absent if null,
 *     where none are, or it is not known whether any are
 * @param nextTier the lowest tier that asks more of this very element; absent if null
 * @param belowNextTier the points that are missing to that tier, at least; absent if null
 */
@JsonPropertyOrder({
  "element",
  "basis",
  "score",
  "low",
  "high",
  "category",
  "belowPassMark",
  "nextTier",
  "belowNextTier"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingJson(
    String element,
    String basis,
    @Nullable BigDecimal score,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
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
    boolean bounded = finding.basis() == FindingBasis.BOUNDED;
    return new FindingJson(
        finding.element().toString(),
        finding.basis().name(),
        finding.score().map(Score::toBigDecimal).orElse(null),
        bounded ? finding.bounds().low().toBigDecimal() : null,
        bounded ? finding.bounds().high().toBigDecimal() : null,
        finding.category().name(),
        finding.belowPassMark().map(Score::toBigDecimal).orElse(null),
        finding.nextTier().map(TierCode::code).orElse(null),
        finding.belowNextTier().map(Score::toBigDecimal).orElse(null));
  }
}
