package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingBasis;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A finding in JSON. It has a score, or the two ends of a range if no score is known.
 *
 * @param element the element
 * @param basis the basis of the finding, a {@link io.github.ita4j.improvement.FindingBasis}
 * @param score its score, with two decimals; null and absent if the basis is {@code BOUNDED}
 * @param low the least possible printed score, with two decimals; null and absent unless the basis
 *     is {@code BOUNDED}
 * @param high the greatest possible printed score, with two decimals; null and absent unless the
 *     basis is {@code BOUNDED}
 * @param category the action that is due, a {@link io.github.ita4j.improvement.FindingCategory}
 * @param belowPassMark the least number of points missing to the pass mark; null and absent if none
 *     are missing or that is unknown
 * @param nextTier the lowest tier with a higher limit on this element itself; absent if null
 * @param belowNextTier the least number of points missing to that tier; absent if null
 */
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
   * Converts a finding to its JSON form.
   *
   * @param finding the finding
   * @return the record
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
        finding.belowPassMark().orElse(null),
        finding.nextTier().map(TierCode::code).orElse(null),
        finding.belowNextTier().orElse(null));
  }
}
