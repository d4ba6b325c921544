package io.github.ita4j.web.typed;

import io.github.ita4j.model.Scorecard;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result as somebody typed it: {@code ๘๙.๗๓}, {@code 89,73 คะแนน}. Nothing of it is read yet.
 *
 * @param framework the name of the rules: {@code nacc-2568r1}
 * @param agency the name of the agency
 * @param province the province of the agency
 * @param type the code of the agency's kind
 * @param tier the announced tier: its name, its code, or other words
 * @param scores the scores by the names of their elements
 * @param previousTier the announced tier of the year before
 * @param previousScores the scores of the year before
 * @param document a document with what is not typed, such as the assessor's advice; used if it is
 *     of the same year
 * @param previousDocument such a document of the year before
 */
public record TypedResult(
    String framework,
    String agency,
    String province,
    String type,
    String tier,
    Map<String, String> scores,
    String previousTier,
    Map<String, String> previousScores,
    Optional<Scorecard> document,
    Optional<Scorecard> previousDocument) {

  /** The most scores, several times those of any year. */
  static final int MOST_SCORES = 1_000;

  /**
   * Takes what is left out for nothing typed.
   *
   * @throws IllegalArgumentException if there are more scores than {@link #MOST_SCORES}
   */
  public TypedResult(
      @Nullable String framework,
      @Nullable String agency,
      @Nullable String province,
      @Nullable String type,
      @Nullable String tier,
      @Nullable Map<String, @Nullable String> scores,
      @Nullable String previousTier,
      @Nullable Map<String, @Nullable String> previousScores,
      Optional<Scorecard> document,
      Optional<Scorecard> previousDocument) {
    this.framework = text(framework);
    this.agency = text(agency);
    this.province = text(province);
    this.type = text(type);
    this.tier = text(tier);
    this.scores = texts(scores);
    this.previousTier = text(previousTier);
    this.previousScores = texts(previousScores);
    this.document = document;
    this.previousDocument = previousDocument;
  }

  /** Returns this result with other scores. */
  public TypedResult withScores(Map<String, String> other) {
    return with(other, previousTier, previousScores, document, previousDocument);
  }

  /** Returns this result with another document. */
  public TypedResult withDocument(Scorecard other) {
    return with(scores, previousTier, previousScores, Optional.of(other), previousDocument);
  }

  /** Returns this result with another one of the year before. */
  public TypedResult withPrevious(
      String otherTier, Map<String, String> otherScores, Optional<Scorecard> otherDocument) {
    return with(scores, otherTier, otherScores, document, otherDocument);
  }

  private TypedResult with(
      Map<String, String> newScores,
      String newPreviousTier,
      Map<String, String> newPreviousScores,
      Optional<Scorecard> newDocument,
      Optional<Scorecard> newPreviousDocument) {
    return new TypedResult(
        framework,
        agency,
        province,
        type,
        tier,
        newScores,
        newPreviousTier,
        newPreviousScores,
        newDocument,
        newPreviousDocument);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static Map<String, String> texts(@Nullable Map<String, @Nullable String> typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (typed != null) {
      if (typed.size() > MOST_SCORES) {
        throw new IllegalArgumentException(
            typed.size() + " scores: must be at most " + MOST_SCORES);
      }
      typed.forEach((name, value) -> texts.put(name, text(value)));
    }
    return Collections.unmodifiableMap(texts);
  }
}
