package io.github.ita4j.scoring;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.model.QuestionCode;
import org.immutables.value.Value;

/** The unit of a questionnaire that one answer belongs to: a question, or one of its sub-items. */
@Value.Immutable
@ResultStyle
public abstract class AnswerItem {

  AnswerItem() {}

  static AnswerItemBuilder builder() {
    return AnswerItemBuilder.builder();
  }

  /**
   * Returns the question.
   *
   * @return the code of the question
   */
  public abstract QuestionCode question();

  /**
   * Returns the number of the sub-item.
   *
   * @return the number from 1; 0 for a question without sub-items
   */
  public abstract int subItem();

  /**
   * Returns the scale that scores the answers.
   *
   * @return the scale
   */
  public abstract AnswerScale scale();

  @Value.Check
  void check() {
    if (subItem() < 0) {
      throw new IllegalArgumentException("subItem " + subItem() + ": must be 0 or more");
    }
  }

  /** Returns the heading of a column of answers, for example {@code I2} or {@code I11.2}. */
  @Override
  public String toString() {
    return subItem() == 0 ? question().toString() : question() + "." + subItem();
  }
}
