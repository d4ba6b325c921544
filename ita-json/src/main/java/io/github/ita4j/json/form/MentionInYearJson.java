package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.text.QuestionMention;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mention of a question in a text in JSON, by the rules of a year.
 *
 * @param code the code that is meant; null if it is unreadable
 * @param raw the text of the mention
 * @param offset the start of the mention in UTF-16 units, not counting a byte order mark
 * @param certainty {@code CERTAIN}, {@code LIKELY} or {@code UNREADABLE}
 * @param title the title of the question in Thai; null if the year does not have the question, or
 *     its title is not known
 * @param inYear whether the year has the question
 * @param framework the rules
 * @param assumed true if the rules are assumed; null and absent if they are not
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MentionInYearJson(
    @Nullable String code,
    String raw,
    int offset,
    String certainty,
    @Nullable String title,
    boolean inYear,
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed) {

  /**
   * Converts a mention to its JSON form.
   *
   * @param framework the rules
   * @param mention the mention
   * @return the record
   */
  public static MentionInYearJson of(Framework framework, QuestionMention mention) {
    Optional<Element> question = mention.code().flatMap(framework::findElement);
    return new MentionInYearJson(
        mention.code().map(QuestionCode::toString).orElse(null),
        mention.raw(),
        mention.offset(),
        mention.certainty().name(),
        question
            .filter(Element::hasTitle)
            .flatMap(Element::name)
            .map(LocalizedText::thai)
            .orElse(null),
        question.isPresent(),
        framework.id().toString(),
        AssumedRules.of(framework.id()));
  }
}
