package io.github.ita4j.scoring;

import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.QuestionCode;
import java.util.Objects;

/**
 * What one answer answers: a question, or a sub-item of one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param subItem the number of the sub-item from 1; 0 for a question without sub-items
 * @param scale how the answers are scored
 */
public record AnswerItem(QuestionCode question, int subItem, AnswerScale scale) {

  /**
   * Checks the number.
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

  /** The code as a column of answers is headed, for example {@code I2} or {@code I11.2}. */
  @Override
  public String toString() {
    return subItem == 0 ? question.toString() : question + "." + subItem;
  }
}
