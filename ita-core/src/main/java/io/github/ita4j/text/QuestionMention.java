package io.github.ita4j.text;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.QuestionCode;
import java.util.Optional;
import org.immutables.value.Value;

/** A mention of a question in a text. */
@Value.Immutable
@ResultStyle
public abstract class QuestionMention {

  QuestionMention() {}

  static QuestionMentionBuilder builder() {
    return QuestionMentionBuilder.builder();
  }

  /**
   * Returns the start of the mention.
   *
   * @return the offset in UTF-16 units from 0, not counting a byte order mark
   */
  public abstract int offset();

  /**
   * Returns the text of the mention, for example {@code ๐๘}.
   *
   * @return the text as it stands
   */
  public abstract String raw();

  /**
   * Returns the code that is meant.
   *
   * @return the code; absent if it is unreadable
   */
  public abstract Optional<QuestionCode> code();

  /**
   * Returns the certainty of the reading.
   *
   * @return the certainty
   */
  public abstract Certainty certainty();

  @Value.Check
  void check() {
    if (code().isEmpty() != (certainty() == Certainty.UNREADABLE)) {
      throw new IllegalArgumentException("code " + code() + " with certainty " + certainty());
    }
  }
}
