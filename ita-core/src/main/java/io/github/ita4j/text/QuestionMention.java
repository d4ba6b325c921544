package io.github.ita4j.text;

import io.github.ita4j.model.QuestionCode;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention of a question in a text.
 *
 * @param offset the start of the mention in UTF-16 units, not counting a byte order mark
 * @param raw the text of the mention, for example {@code ๐๘}
 * @param code the code that is meant; absent if it is unreadable
 * @param certainty the certainty of the reading
 */
public record QuestionMention(
    int offset, String raw, Optional<QuestionCode> code, Certainty certainty) {

  /** Checks that a code is absent exactly if it is unreadable. */
  public QuestionMention {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(certainty, "certainty");
    if (code.isEmpty() != (certainty == Certainty.UNREADABLE)) {
      throw new IllegalArgumentException("code " + code + " with certainty " + certainty);
    }
  }
}
