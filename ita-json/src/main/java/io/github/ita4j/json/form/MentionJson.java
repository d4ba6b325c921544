package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.text.QuestionMention;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a question in a text in JSON. {@link MentionInYearJson} also has the title.
 *
 * @param code the code that is meant; null if it is unreadable
 * @param raw the text of the mention
 * @param offset the start of the mention in UTF-16 units, not counting a byte order mark
 * @param certainty {@code CERTAIN}, {@code LIKELY} or {@code UNREADABLE}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MentionJson(@Nullable String code, String raw, int offset, String certainty) {

  /**
   * Converts a mention to its JSON form.
   *
   * @param mention the mention
   * @return the record
   */
  public static MentionJson of(QuestionMention mention) {
    return new MentionJson(
        mention.code().map(QuestionCode::toString).orElse(null),
        mention.raw(),
        mention.offset(),
        mention.certainty().name());
  }
}
