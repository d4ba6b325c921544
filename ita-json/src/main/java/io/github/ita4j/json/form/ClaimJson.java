package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.TierCode;
import org.jspecify.annotations.Nullable;

/**
 * An assertion of a source beside its scores, in JSON: {@code {"passes": true, "quote": "…"}}.
 *
 * @param passes true if the agency is said to pass, false if it is said to fail; absent if null
 * @param tier the tier that the agency is said to have, as in {@link AssessmentJson}; absent if
 *     null
 * @param quote the words of the source, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimJson(
    @Nullable Boolean passes,
    @Nullable String tier,
    @Nullable String quote) {

  /**
   * Converts a claim to its JSON form.
   *
   * @param claim the claim
   * @return the record
   */
  public static ClaimJson of(Claim claim) {
    return new ClaimJson(
        claim.passes().orElse(null),
        claim.tier().map(TierCode::code).orElse(null),
        claim.quote().orElse(null));
  }
}
