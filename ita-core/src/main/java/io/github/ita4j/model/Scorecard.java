package io.github.ita4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source states about an agency's result in one fiscal year: scores, tier and claims.
 *
 * <p>Anything may be missing, and the numbers may exclude each other: a scorecard holds what was stated and never a number
 * that was not. What follows from it is asked of {@code Scoring}, {@code Grading} and {@code Audit}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Scorecard {

  Scorecard() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static ScorecardBuilder builder() {
    return ScorecardBuilder.builder();
  }

  /**
   * The fiscal year that the result is for.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * The framework that the result was made with, where the source or the user pins one.
   *
   * @return the framework; if absent, the latest revision of scheme {@code nacc} for the year is meant
   */
  public abstract Optional<FrameworkId> framework();

  /**
   * The agency.
   *
   * @return the agency
   */
  public abstract Agency agency();

  /**
   * The stated scores of any elements, in the order in which they were added.
   *
   * @return the scores by element, possibly none
   */
  public abstract Map<ElementId, StatedScore> scores();

  /**
   * The tier that the source states.
   *
   * @return the tier, if stated
   */
  public abstract Optional<TierCode> tier();

  /**
   * What the source asserts elsewhere.
   *
   * @return the claims, possibly none
   */
  public abstract List<Claim> claims();

  /**
   * The document that all this was taken from.
   *
   * @return the document, if known
   */
  public abstract Optional<SourceDocument> source();

  /**
   * A builder with the attributes of this scorecard.
   *
   * @return a new builder
   */
  public abstract ScorecardBuilder toBuilder();
}
