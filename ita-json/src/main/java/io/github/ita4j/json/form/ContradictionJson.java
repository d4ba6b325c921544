package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.audit.ContradictionCode;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction in JSON.
 *
 * @param code the kind of contradiction, a {@link ContradictionCode}
 * @param element the element of the contradiction, for example {@code EIT}
 * @param stated the statement of the source: a number with its printed decimals, or a text for
 *     tiers and claims
 * @param implied the scores that the other numbers allow for the element
 * @param fits the side that is consistent with the other numbers, a
 *     {@link io.github.ita4j.scoring.ConsistentSide}; null except for scores
 * @param message the contradiction in a sentence, in English
 * @param impliedTiers the tiers that remain possible by the numbers; absent if empty
 * @param claim the claim that is contradicted; absent if null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ContradictionJson(
    String code,
    String element,
    StatedJson stated,
    Range implied,
    @Nullable String fits,
    String message,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> impliedTiers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ClaimJson claim) {

  /** Copies the list. */
  public ContradictionJson {
    impliedTiers = impliedTiers == null ? List.of() : List.copyOf(impliedTiers);
  }

  /**
   * Converts a contradiction to its JSON form.
   *
   * @param contradiction the contradiction
   * @return the record
   */
  public static ContradictionJson of(Contradiction contradiction) {
    return new ContradictionJson(
        contradiction.code().name(),
        contradiction.element().toString(),
        contradiction.code() == ContradictionCode.SCORE_EXCLUDES_PARTS
            ? StatedJson.ofNumber(new BigDecimal(contradiction.stated()))
            : StatedJson.ofText(contradiction.stated()),
        new Range(
            contradiction.impliedLow().toBigDecimal(),
            contradiction.impliedHigh().toBigDecimal()),
        contradiction.fits().map(Enum::name).orElse(null),
        contradiction.message(),
        contradiction.impliedTiers().stream().map(TierCode::code).toList(),
        contradiction.claim().map(ClaimJson::of).orElse(null));
  }

  /**
   * The allowed scores, both ends included.
   *
   * @param low the least score, with two decimals
   * @param high the greatest score, with two decimals
   */
  public record Range(BigDecimal low, BigDecimal high) {}
}
