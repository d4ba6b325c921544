package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.TierCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source asserts beside its numbers, in JSON: {@code {"passes": true, "quote": "…"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param passes whether the agency is said to pass, absent if null
 * @param tier the tier it is said to be in, absent if null
 * @param quote the words of the source, absent if null
 */
@JsonPropertyOrder({"passes", "tier", "quote"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimJson(
    @Nullable Boolean passes,
    @Nullable String tier,
    @Nullable String quote) {

  /**
   * The JSON form of a claim.
   *
   * @param claim the claim
   * @return the wire record
   */
  public static ClaimJson of(Claim claim) {
    return new ClaimJson(
        claim.passes().orElse(null),
        claim.tier().map(TierCode::code).orElse(null),
        claim.quote().orElse(null));
  }

  /**
   * The claim. Whether its tier is one of the year's ladder is asked by {@link AssessmentJson#toDomain}.
   *
   * @return the claim
   * @throws ItaJsonException if it says neither passes nor tier, or the tier is no code; its path starts at the claim
   */
  public Claim toDomain() {
    if (passes == null && tier == null) {
      throw new ItaJsonException(
          "", "$", "neither passes nor tier", "a claim with passes, or tier, or both");
    }
    try {
      return Claim.builder()
          .passes(Optional.ofNullable(passes))
          .tier(Optional.ofNullable(tier).map(TierCode::of))
          .quote(Optional.ofNullable(quote))
          .build();
    } catch (ItaParseException e) {
      throw new ItaJsonException(
          "", "$.tier", Shown.quoted(String.valueOf(tier)), "the code of a tier, such as GOOD");
    }
  }
}
