package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a framework knows of how the answers to one question are scored.
 *
 * <p>The score of a question is the mean over its respondents; where it has sub-items, each is
 * scored by itself and the mean of them is the score of the question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param weight its share in the score of its parent when answers are scored; absent where it is
 *     not known, or where the tree of published scores has a weight already
 * @param scale how its answers are scored; absent where it is not known, or where it has sub-items
 * @param subItems how the answers to its sub-items 1, 2 and so on are scored; empty if it has none,
 *     or none is known
 * @param provenance where the rule comes from, and how well it is known
 */
public record AnswerRule(
    QuestionCode question,
    Optional<Weight> weight,
    Optional<AnswerScale> scale,
    List<AnswerScale> subItems,
    Provenance provenance) {

  private static final String BEFORE_SUB_ITEMS = " | ";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are both a scale and sub-items
   */
  public AnswerRule {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(provenance, "provenance");
    subItems = List.copyOf(subItems);
    if (scale.isPresent() && !subItems.isEmpty()) {
      throw new IllegalArgumentException(
          "scale of " + question + ": must not be given where its sub-items have theirs");
    }
  }

  /**
   * Makes an element of a sub-item, which describes its question.
   *
   * @param number its number from 1
   * @param asked the question
   * @return the element; empty if there is no such sub-item
   */
  Optional<Element> subItem(int number, Element asked) {
    if (number > subItems.size()) {
      return Optional.empty();
    }
    Optional<LocalizedText> title = asked.name().flatMap(name -> title(number, name.thai()));
    return Optional.of(Element.builder()
        .id(new SubItemId(question, number))
        .parent(question)
        .name(title)
        .nameKind(title.flatMap(any -> asked.nameKind()))
        .nameProvenance(title.flatMap(any -> asked.nameProvenance()))
        .provenance(provenance)
        .build());
  }

  /** The title of a sub-item from one of the form {@code question | sub-item / sub-item}. */
  private Optional<LocalizedText> title(int number, String ofQuestion) {
    int end = ofQuestion.indexOf(BEFORE_SUB_ITEMS);
    if (end < 0) {
      return Optional.empty();
    }
    String[] titles = ofQuestion.substring(end + BEFORE_SUB_ITEMS.length()).split(" / ", -1);
    return titles.length == subItems.size()
        ? Optional.of(
            LocalizedText.ofThai(titles[number - 1] + " (" + ofQuestion.substring(0, end) + ")"))
        : Optional.empty();
  }
}
