package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The known part of a framework's rule for scoring the answers to one question.
 *
 * <p>The score of a question is the mean over its respondents. A question with sub-items instead
 * scores each by itself; its score is their mean.
 */
@Value.Immutable
@ResultStyle
public abstract class AnswerRule {

  private static final String BEFORE_SUB_ITEMS = " | ";

  AnswerRule() {}

  static AnswerRuleBuilder builder() {
    return AnswerRuleBuilder.builder();
  }

  /**
   * Returns the question.
   *
   * @return the code of the question
   */
  public abstract QuestionCode question();

  /**
   * Returns the share in the score of the parent when answers are scored.
   *
   * @return the weight; absent if it is unknown, or if the tree of published scores has a weight
   *     already
   */
  public abstract Optional<Weight> weight();

  /**
   * Returns the scale of the answers.
   *
   * @return the scale; absent if it is unknown, or if there are sub-items
   */
  public abstract Optional<AnswerScale> scale();

  /**
   * Returns the scales of sub-items 1, 2 and so on.
   *
   * @return the scales; none if no sub-items are known
   */
  public abstract List<AnswerScale> subItems();

  /**
   * Returns the sources of the rule, and how well it is known.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  @Value.Check
  void check() {
    if (scale().isPresent() && !subItems().isEmpty()) {
      throw new IllegalArgumentException(
          "scale of " + question() + ": must not be given where its sub-items have theirs");
    }
    if (subItems().size() > SubItemId.MAX) {
      throw new IllegalArgumentException("sub-items of " + question() + ": must be at most "
          + SubItemId.MAX + "; there are " + subItems().size());
    }
  }

  /**
   * Creates the element of a sub-item, which describes its question.
   *
   * @param number the number of the sub-item, from 1
   * @param asked the question
   * @return the element; empty if there is no such sub-item
   */
  Optional<Element> subItem(int number, Element asked) {
    if (number > subItems().size()) {
      return Optional.empty();
    }
    Optional<LocalizedText> title = asked.name().flatMap(name -> title(number, name.thai()));
    return Optional.of(Element.builder()
        .id(new SubItemId(question(), number))
        .parent(question())
        .name(title)
        .nameKind(title.flatMap(any -> asked.nameKind()))
        .nameProvenance(title.flatMap(any -> asked.nameProvenance()))
        .provenance(provenance())
        .build());
  }

  /** Finds the title of a sub-item within the form {@code question | sub-item / sub-item}. */
  private Optional<LocalizedText> title(int number, String ofQuestion) {
    int end = ofQuestion.indexOf(BEFORE_SUB_ITEMS);
    if (end < 0) {
      return Optional.empty();
    }
    String[] titles = ofQuestion.substring(end + BEFORE_SUB_ITEMS.length()).split(" / ", -1);
    return titles.length == subItems().size()
        ? Optional.of(
            LocalizedText.ofThai(titles[number - 1] + " (" + ofQuestion.substring(0, end) + ")"))
        : Optional.empty();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("AnswerRule")
        .add("question", question())
        .add("weight", weight())
        .add("scale", scale().map(AnswerScale::name))
        .add("subItems", subItems().stream().map(AnswerScale::name).toList())
        .toString();
  }
}
