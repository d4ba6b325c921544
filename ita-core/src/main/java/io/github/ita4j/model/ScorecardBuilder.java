package io.github.ita4j.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A builder of scorecards, for use by one thread.
 *
 * <p>It requires the fiscal year and the agency. A method that adds a score, a title or a number of
 * respondents refuses a second, different one. {@link Scorecard#withScore} replaces a score.
 */
public final class ScorecardBuilder {

  /** The length after which a value in a message is cut. */
  private static final int LONGEST_SHOWN = 60;

  private final GeneratedScorecardBuilder attributes = GeneratedScorecardBuilder.builder();
  private Map<ElementId, StatedScore> scores = new LinkedHashMap<>();

  /** A flag, true while a built scorecard holds the map of the scores, which must not change. */
  private boolean scoresAreHeld;

  private final Map<QuestionCode, String> titles = new LinkedHashMap<>();
  private final Map<Instrument, Long> respondents = new LinkedHashMap<>();

  ScorecardBuilder() {}

  ScorecardBuilder(Scorecard scorecard) {
    attributes.from(scorecard);
    scores.putAll(scorecard.scores());
    titles.putAll(scorecard.titles());
    respondents.putAll(scorecard.respondents());
  }

  /**
   * Sets the fiscal year of the result.
   *
   * @param fiscalYear the fiscal year
   * @return this builder
   */
  public ScorecardBuilder fiscalYear(FiscalYear fiscalYear) {
    attributes.fiscalYear(fiscalYear);
    return this;
  }

  /**
   * Pins the framework of the result.
   *
   * @param framework the id of the framework
   * @return this builder
   */
  public ScorecardBuilder framework(FrameworkId framework) {
    attributes.framework(framework);
    return this;
  }

  /**
   * Pins the framework of the result, or none.
   *
   * @param framework the id of the framework; empty for the latest national one of the year
   * @return this builder
   */
  public ScorecardBuilder framework(Optional<FrameworkId> framework) {
    attributes.framework(framework);
    return this;
  }

  /**
   * Sets the agency.
   *
   * @param agency the agency
   * @return this builder
   */
  public ScorecardBuilder agency(Agency agency) {
    attributes.agency(agency);
    return this;
  }

  /**
   * Adds the stated score of an element.
   *
   * @param id the element
   * @param score the score; an equal one may be added again
   * @return this builder
   * @throws IllegalArgumentException if another score of the element was added
   */
  public ScorecardBuilder putScore(ElementId id, StatedScore score) {
    if (scoresAreHeld) {
      scores = new LinkedHashMap<>(scores);
      scoresAreHeld = false;
    }
    add("score", scores, id, score);
    return this;
  }

  /**
   * Adds the stated scores of several elements.
   *
   * @param more the scores by element, in their order
   * @return this builder
   * @throws IllegalArgumentException if another score of one of the elements was added
   */
  public ScorecardBuilder putAllScores(Map<? extends ElementId, StatedScore> more) {
    more.forEach(this::putScore);
    return this;
  }

  /**
   * Replaces all stated scores.
   *
   * @param all the scores by element, in their order
   * @return this builder
   */
  public ScorecardBuilder scores(Map<? extends ElementId, StatedScore> all) {
    scores = new LinkedHashMap<>();
    scoresAreHeld = false;
    return putAllScores(all);
  }

  /**
   * Sets the tier that the source states.
   *
   * @param tier the tier
   * @return this builder
   */
  public ScorecardBuilder tier(TierCode tier) {
    attributes.tier(tier);
    return this;
  }

  /**
   * Sets the tier that the source states, or none.
   *
   * @param tier the tier, if stated
   * @return this builder
   */
  public ScorecardBuilder tier(Optional<TierCode> tier) {
    attributes.tier(tier);
    return this;
  }

  /**
   * Sets the source's words for a result that is a tier of no ladder.
   *
   * @param printedTier the words, not blank, at most 200 characters
   * @return this builder
   */
  public ScorecardBuilder printedTier(String printedTier) {
    attributes.printedTier(printedTier);
    return this;
  }

  /**
   * Sets the source's words for a result that is a tier of no ladder, or none.
   *
   * @param printedTier the words, if there are any
   * @return this builder
   */
  public ScorecardBuilder printedTier(Optional<String> printedTier) {
    attributes.printedTier(printedTier);
    return this;
  }

  /**
   * Adds a claim that the source makes in words.
   *
   * @param claim the claim
   * @return this builder
   */
  public ScorecardBuilder addClaim(Claim claim) {
    attributes.addClaim(claim);
    return this;
  }

  /**
   * Replaces all claims.
   *
   * @param all the claims, in their order
   * @return this builder
   */
  public ScorecardBuilder claims(Iterable<Claim> all) {
    attributes.claims(all);
    return this;
  }

  /**
   * Adds a recommendation of the assessor to this agency.
   *
   * @param advice the advice
   * @return this builder
   */
  public ScorecardBuilder addAdvice(Advice advice) {
    attributes.addAdvice(advice);
    return this;
  }

  /**
   * Replaces all advice.
   *
   * @param all the advice, in the order of the source
   * @return this builder
   */
  public ScorecardBuilder advice(Iterable<Advice> all) {
    attributes.advice(all);
    return this;
  }

  /**
   * Adds the wording of a question as the agency's result sheet prints it.
   *
   * @param question the question
   * @param title the title, not blank, at most 1,000 characters
   * @return this builder
   * @throws IllegalArgumentException if another title of the question was added
   */
  public ScorecardBuilder putTitle(QuestionCode question, String title) {
    add("title", titles, question, title);
    return this;
  }

  /**
   * Replaces the wording of all questions.
   *
   * @param all the titles by question, in their order
   * @return this builder
   */
  public ScorecardBuilder titles(Map<QuestionCode, String> all) {
    titles.clear();
    all.forEach(this::putTitle);
    return this;
  }

  /**
   * Adds the number of people who answered an instrument.
   *
   * @param instrument the instrument
   * @param count the number of respondents, 1 to 1,000,000,000
   * @return this builder
   * @throws IllegalArgumentException if another number for the instrument was added
   */
  public ScorecardBuilder putRespondents(Instrument instrument, long count) {
    add("number of respondents", respondents, instrument, count);
    return this;
  }

  /**
   * Replaces all numbers of respondents.
   *
   * @param all the numbers by instrument
   * @return this builder
   */
  public ScorecardBuilder respondents(Map<Instrument, Long> all) {
    respondents.clear();
    all.forEach(this::putRespondents);
    return this;
  }

  /**
   * Sets the document from which the result was taken.
   *
   * @param source the document
   * @return this builder
   */
  public ScorecardBuilder source(SourceDocument source) {
    attributes.source(source);
    return this;
  }

  /**
   * Sets the document from which the result was taken, or none.
   *
   * @param source the document, if known
   * @return this builder
   */
  public ScorecardBuilder source(Optional<SourceDocument> source) {
    attributes.source(source);
    return this;
  }

  /**
   * Builds the scorecard. The builder can be used on.
   *
   * @return the scorecard
   * @throws IncompleteModelException if the fiscal year or the agency is not set
   * @throws IllegalArgumentException if an attribute is out of its range, or both a tier and a
   *     printed tier are set
   */
  public Scorecard build() {
    scoresAreHeld = true;
    return attributes
        .stated(new StatedScores(scores))
        .titles(titles)
        .respondents(respondents)
        .build();
  }

  private static <K, V> void add(String what, Map<K, V> values, K key, V value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    V present = values.putIfAbsent(key, value);
    if (present != null && !present.equals(value)) {
      throw new IllegalArgumentException(what + " of " + key + ": is "
          + VisibleText.shortened(present.toString(), LONGEST_SHOWN) + " already, and is given as "
          + VisibleText.shortened(value.toString(), LONGEST_SHOWN)
          + "; must be given once");
    }
  }
}
