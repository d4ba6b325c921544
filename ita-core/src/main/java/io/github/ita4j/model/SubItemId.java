package io.github.ita4j.model;

import java.util.Objects;

/**
 * The name of a sub-item of a question, for example {@code I5.1}: the first of the things that I5
 * asks about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param number the number within the question, 1 to 99
 */
public record SubItemId(QuestionCode question, int number) implements ElementId {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public SubItemId {
    Objects.requireNonNull(question, "question");
    ElementIds.requireNumber("sub-item", number, IndicatorId.MAX);
  }

  /** Written out, because what the platform makes of a record on its first use takes long. */
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

  /** The canonical text, for example {@code I5.1}. */
  @Override
  public String toString() {
    return question + "." + number;
  }
}
