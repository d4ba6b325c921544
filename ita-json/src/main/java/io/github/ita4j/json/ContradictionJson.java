package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.audit.Contradiction;
import io.github.ita4j.audit.ContradictionCode;
import io.github.ita4j.model.TierCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what contradicts what, a {@link ContradictionCode}
 * @param element where, for example {@code EIT}
 * @param stated what the source states: a number with the decimals it printed, or a text for tiers
 *     and claims
 * @param implied what the rest of the numbers allow for the element
 * @param fits which side fits the rest of the numbers, a {@link io.github.ita4j.scoring.Fit}; null
 *     but for scores
 * @param message the contradiction in a sentence, in English
 * @param impliedTiers the tiers that the numbers leave possible; absent if empty
 * @param claim the claim that is contradicted; absent if null
 */
@JsonPropertyOrder({
  "code",
  "element",
  "stated",
  "implied",
  "fits",
  "message",
  "impliedTiers",
  "claim"
})
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
   * The JSON form of a contradiction.
   *
   * @param contradiction the contradiction
   * @return the wire record
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
   * The scores that are allowed, both ends included.
   *
   * @param low the least, with two decimals
   * @param high the greatest, with two decimals
   */
  @JsonPropertyOrder({"low", "high"})
  public record Range(BigDecimal low, BigDecimal high) {}
}
