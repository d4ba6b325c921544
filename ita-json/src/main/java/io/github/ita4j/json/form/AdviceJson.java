package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.QuestionCode;
import java.util.List;

/**
 * The assessor's recommendation to an agency in JSON: {@code {"element": "E1", "text": "…",
 * "cites": ["O8", "O9"]}}.
 *
 * @param element the element that the advice concerns, such as {@code E1} or {@code 6}
 * @param text the words of the assessor, not blank, at most 10,000 characters
 * @param cites the question codes that the text cites, each once; absent if empty
 */
public record AdviceJson(
    String element,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cites) {

  /** Copies the list. */
  public AdviceJson {
    cites = cites == null ? List.of() : List.copyOf(cites);
  }

  /**
   * Converts an advice to its JSON form.
   *
   * @param advice the advice
   * @return the record
   */
  public static AdviceJson of(Advice advice) {
    return new AdviceJson(
        advice.element().toString(),
        advice.text(),
        advice.cites().stream().map(QuestionCode::toString).toList());
  }
}
