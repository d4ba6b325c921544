package io.github.ita4j.model;

import io.github.ita4j.summary.Summary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assertion of a source in its own words, beside the scores and the tier it states. It says that
 * the agency passes or fails, or that it is in some tier.
 *
 * <p>The summary of a report may contradict the report's own table. A claim keeps what the summary
 * says, and an audit compares the two.
 */
@Value.Immutable
public abstract class Claim {

  Claim() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static ClaimBuilder builder() {
    return ClaimBuilder.builder();
  }

  /**
   * Returns the source's assertion that the agency passes.
   *
   * @return true for a pass, false for a fail; empty if the source asserts neither
   */
  public abstract Optional<Boolean> passes();

  /**
   * Returns the tier that the source says the agency is in.
   *
   * @return the tier, if the source names one
   */
  public abstract Optional<TierCode> tier();

  /**
   * Returns the words of the source.
   *
   * @return the quotation, if it is kept
   */
  public abstract Optional<String> quote();

  /**
   * Creates a builder with the attributes of this claim.
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

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Claim")
        .add("passes", passes())
        .add("tier", tier())
        .add("quote", quote())
        .toString();
  }
}
