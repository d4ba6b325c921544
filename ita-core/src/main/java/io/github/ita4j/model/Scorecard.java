package io.github.ita4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source states about an agency's result in one fiscal year: scores, tier and claims.
 *
 * <p>Anything may be missing, and the numbers may exclude each other: a scorecard holds what was
 * stated and never a number that was not. What follows from it is asked of {@code Scoring},
 * {@code Grading} and {@code Audit}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Scorecard {

  private static final int LONGEST_PRINTED_TIER = 200;
  private static final int LONGEST_TITLE = 1_000;
  private static final long MOST_RESPONDENTS = 1_000_000_000;

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
   * @return the framework; if absent, the latest revision of scheme {@code nacc} for the year is
   *     meant
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
   * <p>The year need not have it: an audit says so.
   *
   * @return the tier, if stated
   */
  public abstract Optional<TierCode> tier();

  /**
   * Returns the words with which the source names a result that is a tier of no ladder.
   *
   * <p>For example {@code A+}. A tier of some ladder stands in {@link #tier()}, never both.
   *
   * @return the words, not blank, at most 200 characters; empty if none are stated
   */
  public abstract Optional<String> printedTier();

  /**
   * What the source asserts elsewhere.
   *
   * @return the claims, possibly none
   */
  public abstract List<Claim> claims();

  /**
   * Returns the assessor's own recommendations to this agency.
   *
   * @return the advice in the order of the source, possibly none
   */
  public abstract List<Advice> advice();

  /**
   * Returns the wording of questions as the agency's result sheet prints it.
   *
   * <p>It describes the questions of this result only; the framework's titles are not changed by
   * it.
   *
   * @return the titles by question, not blank, at most 1,000 characters each
   */
  public abstract Map<QuestionCode, String> titles();

  /**
   * Returns how many people answered each instrument, where the source states it.
   *
   * @return the numbers of respondents, each 1 to 1,000,000,000; an instrument whose number is not
   *     stated is left out
   */
  public abstract Map<Instrument, Long> respondents();

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

  @Value.Check
  void check() {
    if (tier().isPresent() && printedTier().isPresent()) {
      throw new IllegalArgumentException("printed tier " + printedTier().get()
          + ": must be absent where a tier is stated, which is " + tier().get());
    }
    printedTier().ifPresent(words -> requireWords("printed tier", words, LONGEST_PRINTED_TIER));
    titles().forEach((code, title) -> requireWords("title of " + code, title, LONGEST_TITLE));
    respondents().forEach((instrument, count) -> {
      if (count < 1 || count > MOST_RESPONDENTS) {
        throw new IllegalArgumentException(
            "respondents of " + instrument + ": " + count + ": must be 1 to " + MOST_RESPONDENTS);
      }
    });
  }

  private static void requireWords(String name, String words, int longest) {
    if (words.isBlank() || words.length() > longest) {
      throw new IllegalArgumentException(name + ": must have 1 to " + longest
          + " characters, not only spaces; it has " + words.length());
    }
  }
}
