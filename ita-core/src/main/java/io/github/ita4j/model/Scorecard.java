package io.github.ita4j.model;

import io.github.ita4j.OwnBuilderStyle;
import io.github.ita4j.summary.Summary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores, the tier and the claims that a source states about an agency in one fiscal year.
 *
 * <p>Anything may be missing, and the numbers may contradict each other. A scorecard holds only
 * what was stated. {@code Scoring}, {@code Grading} and {@code Audit} derive what follows from it.
 */
@Value.Immutable
@OwnBuilderStyle
public abstract class Scorecard {

  /** The most characters of the words that stand in the place of a tier. */
  public static final int LONGEST_PRINTED_TIER = 200;

  /** The most characters of the title of a question. */
  public static final int LONGEST_TITLE = 1_000;

  /** The most respondents of an instrument. */
  public static final int MOST_RESPONDENTS = 1_000_000_000;

  Scorecard() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static ScorecardBuilder builder() {
    return new ScorecardBuilder();
  }

  /**
   * Returns the fiscal year of the result.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the framework of the result, if the source or the user fixes one.
   *
   * @return the framework; empty for the latest revision of scheme {@code nacc} for the year
   */
  public abstract Optional<FrameworkId> framework();

  /**
   * Returns the agency.
   *
   * @return the agency
   */
  public abstract Agency agency();

  /**
   * Returns the stated scores of any elements, in the order in which they were added.
   *
   * @return the scores by element, possibly none
   */
  public Map<ElementId, StatedScore> scores() {
    return stated();
  }

  /** Returns the stated scores in the form that grading reads. */
  abstract StatedScores stated();

  /**
   * Returns the stated score of an element.
   *
   * @param id the element
   * @return the score
   * @throws IllegalArgumentException if no score of the element is stated
   */
  public StatedScore score(ElementId id) {
    return findScore(id)
        .orElseThrow(() -> new IllegalArgumentException("score of " + id
            + ": none is stated, only those of [" + VisibleText.listed(scores().keySet()) + "]"));
  }

  /**
   * Finds the stated score of an element.
   *
   * @param id the element
   * @return the score; empty if none is stated
   */
  public Optional<StatedScore> findScore(ElementId id) {
    return Optional.ofNullable(stated().get(Objects.requireNonNull(id, "id")));
  }

  /**
   * Returns a copy with another score for an element, whether or not one is stated.
   *
   * @param id the element
   * @param score the score
   * @return a new scorecard; this one is unchanged
   */
  public Scorecard withScore(ElementId id, StatedScore score) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>(scores());
    scores.put(id, score);
    return toBuilder().scores(scores).build();
  }

  /**
   * Returns the tier that the source states.
   *
   * <p>The framework of the year may not have this tier; an audit then reports it.
   *
   * @return the tier, if stated
   */
  public abstract Optional<TierCode> tier();

  /**
   * Returns the source's words for a result that is a tier of no ladder.
   *
   * <p>For example {@code A+}. A tier of some ladder is in {@link #tier()} instead, never in both.
   *
   * @return the words, not blank, at most 200 characters; empty if none are stated
   */
  public abstract Optional<String> printedTier();

  /**
   * Returns the claims that the source makes in words, beside its scores and tier.
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
   * <p>It describes the questions of this result only, and leaves the framework's titles unchanged.
   *
   * @return the titles by question, not blank, at most 1,000 characters each
   */
  public abstract Map<QuestionCode, String> titles();

  /**
   * Returns the number of people who answered each instrument, where the source states it.
   *
   * @return the numbers of respondents, each 1 to 1,000,000,000; only the stated ones
   */
  public abstract Map<Instrument, Long> respondents();

  /**
   * Returns the document from which the result was taken.
   *
   * @return the document, if known
   */
  public abstract Optional<SourceDocument> source();

  /**
   * Creates a builder with the attributes of this scorecard.
   *
   * @return a new builder
   */
  public ScorecardBuilder toBuilder() {
    return new ScorecardBuilder(this);
  }

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

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Scorecard")
        .add("fiscalYear", fiscalYear())
        .add("framework", framework())
        .add("agency", agency().name())
        .add("scores", scores())
        .add("tier", tier())
        .add("printedTier", printedTier())
        .add("claims", claims())
        .toString();
  }
}
