package io.github.ita4j.scoring;

import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The questions that can be answered, each with its scale: those a framework knows and those the
 * caller adds.
 *
 * <pre>{@code
 * Questionnaire questionnaire = Questionnaire.of(framework)
 *     .with(QuestionCode.parse("E1"), scale);
 * }</pre>
 */
public final class Questionnaire {

  /** The greatest number of items, far above any year's questions and sub-items. */
  private static final int MOST_ITEMS = 10_000;

  private final Framework framework;
  private final Map<QuestionCode, List<AnswerScale>> scales;
  private final List<AnswerItem> items;
  private final Map<QuestionCode, Integer> firsts;

  /**
   * The position of each item's first counter. An item has one counter for each option, one for
   * "not applicable" and one for "missing".
   */
  private final int[] offsets;

  /** The fingerprint, computed on first request. Two threads may both compute it. */
  private volatile byte @Nullable [] fingerprint;

  private Questionnaire(Framework framework, Map<QuestionCode, List<AnswerScale>> scales) {
    this.framework = framework;
    this.scales = scales;
    List<AnswerItem> all = new ArrayList<>();
    this.firsts = new LinkedHashMap<>();
    scales.forEach((question, ofQuestion) -> {
      firsts.put(question, all.size());
      for (int i = 0; i < ofQuestion.size(); i++) {
        all.add(new AnswerItem(question, ofQuestion.size() == 1 ? 0 : i + 1, ofQuestion.get(i)));
      }
    });
    if (all.size() > MOST_ITEMS) {
      throw new IllegalArgumentException(
          all.size() + " questions and sub-items: must be at most " + MOST_ITEMS);
    }
    this.items = List.copyOf(all);
    this.offsets = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      offsets[i + 1] = offsets[i] + items.get(i).scale().options().size() + 2;
    }
  }

  /**
   * Returns the questions whose scales a framework knows.
   *
   * @param framework the rules
   * @return the questionnaire, without the questions whose scales are not known
   */
  public static Questionnaire of(Framework framework) {
    Map<QuestionCode, List<AnswerScale>> scales = new LinkedHashMap<>();
    for (AnswerRule rule : framework.answerRules()) {
      if (rule.scale().isPresent()) {
        scales.put(rule.question(), List.of(rule.scale().get()));
      } else if (!rule.subItems().isEmpty()) {
        scales.put(rule.question(), rule.subItems());
      }
    }
    return new Questionnaire(framework, scales);
  }

  /**
   * Returns a copy with a scale for a question without sub-items. It replaces any earlier scale of
   * the question.
   *
   * @param question the question
   * @param scale the scale that scores its answers
   * @return a new questionnaire; this one is unchanged
   * @throws IllegalArgumentException if the framework does not have the question
   */
  public Questionnaire with(QuestionCode question, AnswerScale scale) {
    return withSubItems(question, List.of(scale));
  }

  /**
   * Returns a copy with scales for the sub-items of a question, numbered from 1. They replace any
   * earlier scales of the question.
   *
   * @param question the question
   * @param subItems the scale of each sub-item, at least one; a single one is that of the question
   *     itself
   * @return a new questionnaire; this one is unchanged
   * @throws IllegalArgumentException if the framework does not have the question, or no scale is
   *     given
   */
  public Questionnaire withSubItems(QuestionCode question, List<AnswerScale> subItems) {
    return withSubItems(Map.of(question, subItems));
  }

  /**
   * Returns a copy with scales for the sub-items of several questions, as
   * {@link #withSubItems(QuestionCode, List)} does for one. For many questions this takes much less
   * time than a copy for each.
   *
   * @param subItems the scales of each question
   * @return a new questionnaire; this one is unchanged
   * @throws IllegalArgumentException if the framework does not have one of the questions, or one
   *     has no scale
   */
  public Questionnaire withSubItems(Map<QuestionCode, List<AnswerScale>> subItems) {
    Map<QuestionCode, List<AnswerScale>> more = new LinkedHashMap<>(scales);
    subItems.forEach((question, ofQuestion) -> {
      framework.element(question);
      if (ofQuestion.isEmpty()) {
        throw new IllegalArgumentException("subItems of " + question + ": must not be empty");
      }
      more.put(question, List.copyOf(ofQuestion));
    });
    return new Questionnaire(framework, more);
  }

  /**
   * Returns the rules that the questions belong to.
   *
   * @return the framework
   */
  public Framework framework() {
    return framework;
  }

  /**
   * Returns the items that can be answered. {@link AnswerTally#add} takes an index in this list.
   *
   * @return the questions without sub-items, and the sub-items of the others, in order
   */
  public List<AnswerItem> items() {
    return items;
  }

  /**
   * Finds the index of a question or sub-item.
   *
   * @param question the question
   * @param subItem the number of the sub-item; 0 for a question without sub-items
   * @return the index in {@link #items}; empty if it is not in the questionnaire
   */
  public OptionalInt findIndex(QuestionCode question, int subItem) {
    Integer first = firsts.get(Objects.requireNonNull(question, "question"));
    if (first == null) {
      return OptionalInt.empty();
    }
    int count = itemsOf(question).size();
    if (count == 1) {
      return subItem == 0 ? OptionalInt.of(first) : OptionalInt.empty();
    }
    return subItem >= 1 && subItem <= count
        ? OptionalInt.of(first + subItem - 1)
        : OptionalInt.empty();
  }

  /** Returns the items of a question, possibly none. */
  List<AnswerItem> itemsOf(QuestionCode question) {
    Integer first = firsts.get(question);
    return first == null
        ? List.of()
        : items.subList(first, first + scales.getOrDefault(question, List.of()).size());
  }

  int first(QuestionCode question) {
    return firsts.getOrDefault(question, -1);
  }

  int[] offsets() {
    return offsets;
  }

  /** Returns the bytes that tell this questionnaire from others. They must not be changed. */
  byte[] fingerprint() {
    byte[] known = fingerprint;
    if (known == null) {
      known = QuestionnaireFingerprint.of(this);
      fingerprint = known;
    }
    return known;
  }

  /** Tells whether the other object has the same framework, questions, order and scales. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Questionnaire that
        && framework.equals(that.framework)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(framework, items);
  }

  /** Returns the framework and the codes of the first items. */
  @Override
  public String toString() {
    return framework + " [" + VisibleText.listed(items) + "]";
  }
}
