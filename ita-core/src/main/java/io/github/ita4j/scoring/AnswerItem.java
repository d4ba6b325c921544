package io.github.ita4j.scoring;

import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.QuestionCode;
import java.util.Objects;

/**
 * The unit of a questionnaire that one answer belongs to: a question, or one of its sub-items.
 *
 * @param question the question
 * @param subItem the number of the sub-item from 1; 0 for a question without sub-items
 * @param scale the scale that scores the answers
 */
public record AnswerItem(QuestionCode question, int subItem, AnswerScale scale) {

  /**
   * Checks that the number of the sub-item is not negative.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public AnswerItem {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(scale, "scale");
    if (subItem < 0) {
      throw new IllegalArgumentException("subItem " + subItem + ": must be 0 or more");
    }
  }

  /** Returns the heading of a column of answers, for example {@code I2} or {@code I11.2}. */
  @Override
  public String toString() {
    return subItem == 0 ? question.toString() : question + "." + subItem;
  }
}
