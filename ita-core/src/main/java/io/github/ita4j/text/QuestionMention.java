package io.github.ita4j.text;

import io.github.ita4j.model.QuestionCode;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a text that mentions a question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offset where the mention starts, in UTF-16 units from the start of the text, a byte order
 *     mark not counted
 * @param raw the text as it stands there, for example {@code ๐๘}
 * @param code the code that is meant, absent where it is unreadable
 * @param certainty how sure the reading is
 */
public record QuestionMention(
    int offset, String raw, Optional<QuestionCode> code, Certainty certainty) {

  /** Checks that a code is absent exactly where it is unreadable. */
  public QuestionMention {
    Objects.requireNonNull(raw, "raw");
    if (code.isEmpty() != (certainty == Certainty.UNREADABLE)) {
      throw new IllegalArgumentException("code " + code + " with certainty " + certainty);
    }
  }
}
