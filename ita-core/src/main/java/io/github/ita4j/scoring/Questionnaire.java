package io.github.ita4j.scoring;

import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The questions that answers can be given to, each with its scale: those of a framework that are
 * known, and those that the caller adds.
 *
 * <pre>{@code
 * Questionnaire questionnaire = Questionnaire.of(framework)
 *     .with(QuestionCode.parse("E1"), scale);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Questionnaire {

  /** Far above any year's number of questions and their sub-items. */
  private static final int MOST_ITEMS = 10_000;

  private final Framework framework;
  private final Map<QuestionCode, List<AnswerScale>> scales;
  private final List<AnswerItem> items;
  private final Map<QuestionCode, Integer> firsts;

  /**
   * Where the counters of each item begin: one for each option, one for "not applicable", one for
   * "missing".
   */
  private final int[] offsets;

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
   * The questions whose scales a framework knows.
   *
   * @param framework the rules
   * @return the questionnaire; without a question where the framework knows no scale
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
   * This questionnaire with a scale for a question without sub-items, in place of what it has for
   * the question.
   *
   * @param question the question
   * @param scale how its answers are scored
   * @return a new questionnaire; this one is unchanged
   * @throws IllegalArgumentException if the framework does not have the question
   */
  public Questionnaire with(QuestionCode question, AnswerScale scale) {
    return withSubItems(question, List.of(scale));
  }

  /**
   * This questionnaire with scales for the sub-items 1, 2 and so on of a question, in place of what
   * it has for the question.
   *
   * @param question the question
   * @param subItems how the answers to each sub-item are scored, at least one; a single one is the
   *     question itself
   * @return a new questionnaire; this one is unchanged
   * @throws IllegalArgumentException if the framework does not have the question, or no scale is
   *     given
   */
  public Questionnaire withSubItems(QuestionCode question, List<AnswerScale> subItems) {
    framework.element(question);
    if (subItems.isEmpty()) {
      throw new IllegalArgumentException("subItems of " + question + ": must not be empty");
    }
    Map<QuestionCode, List<AnswerScale>> more = new LinkedHashMap<>(scales);
    more.put(question, List.copyOf(subItems));
    return new Questionnaire(framework, more);
  }

  /**
   * The rules.
   *
   * @return the framework
   */
  public Framework framework() {
    return framework;
  }

  /**
   * What can be answered, in order; a place in this list is what {@link AnswerTally#add} takes.
   *
   * @return the questions without sub-items, and the sub-items of the others
   */
  public List<AnswerItem> items() {
    return items;
  }

  /**
   * The place of a question or sub-item.
   *
   * @param question the question
   * @param subItem the number of the sub-item; 0 for a question without sub-items
   * @return the index in {@link #items}; empty if it is not in the questionnaire
   */
  public OptionalInt indexOf(QuestionCode question, int subItem) {
    Integer first = firsts.get(question);
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

  /** The items of a question, possibly none. */
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

  /** Equal if framework, questions, their order and their scales are. */
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

  /** The framework and the codes of the items. */
  @Override
  public String toString() {
    return framework + " " + items;
  }
}
