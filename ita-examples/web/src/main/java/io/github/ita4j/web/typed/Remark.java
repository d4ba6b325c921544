package io.github.ita4j.web.typed;

/**
 * A sentence about a field.
 *
 * @param field the name of the field on the page: {@code score.EIT.1}
 * @param text the sentence, in the language of the page
 */
public record Remark(String field, String text) {}
