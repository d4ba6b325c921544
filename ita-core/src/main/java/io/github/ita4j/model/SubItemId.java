package io.github.ita4j.model;

import java.util.Objects;

/**
 * The name of a sub-item of a question. For example, {@code I5.1} is the first of the things that
 * I5 asks about.
 *
 * @param question the question
 * @param number the number within the question, 1 to 99
 */
public record SubItemId(QuestionCode question, int number) implements ElementId {

  /** The greatest number of a sub-item. */
  public static final int MAX = 99;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public SubItemId {
    Objects.requireNonNull(question, "question");
    ElementIds.requireNumber("sub-item", number, MAX);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubItemId that
        && number == that.number
        && question.equals(that.question);
  }

  @Override
  public int hashCode() {
    return 31 * question.hashCode() + number;
  }

  @Override
  public Level level() {
    return Level.QUESTION;
  }

  @Override
  public int rank() {
    return question.rank() + number;
  }

  /** Returns the canonical text, for example {@code I5.1}. */
  @Override
  public String toString() {
    return question + "." + number;
  }
}
