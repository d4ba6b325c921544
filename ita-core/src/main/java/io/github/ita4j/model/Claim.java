package io.github.ita4j.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source asserts about the result in its own words, beside the scores and the tier: that the
 * agency passes or not, or that it is in some tier.
 *
 * <p>A report may say in its summary what its own table excludes; a claim keeps both, and an audit
 * compares them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Claim {

  Claim() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static ClaimBuilder builder() {
    return ClaimBuilder.builder();
  }

  /**
   * Whether the source says that the agency passes.
   *
   * @return what it says, if it says anything of it
   */
  public abstract Optional<Boolean> passes();

  /**
   * The tier that the source says the agency is in.
   *
   * @return the tier, if it says anything of it
   */
  public abstract Optional<TierCode> tier();

  /**
   * The words of the source.
   *
   * @return the quotation, if it is kept
   */
  public abstract Optional<String> quote();

  /**
   * A builder with the attributes of this claim.
   *
   * @return a new builder
   */
  public abstract ClaimBuilder toBuilder();

  @Value.Check
  void check() {
    if (passes().isEmpty() && tier().isEmpty()) {
      throw new IllegalArgumentException("claim: must say passes or tier");
    }
  }
}
