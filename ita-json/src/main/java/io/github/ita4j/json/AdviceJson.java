package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.Advice;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.QuestionCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
   * @return the wire record
   */
  public static AdviceJson of(Advice advice) {
    return new AdviceJson(
        advice.element().toString(),
        advice.text(),
        advice.cites().stream().map(QuestionCode::toString).toList());
  }

  /** Returns the advice. It is not checked against the elements and codes of the year. */
  Advice toDomain() {
    ElementId about = Names.element("$.element", element);
    List<QuestionCode> codes = Below.each("$.cites", cites, code -> Names.question("$", code));
    Set<QuestionCode> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        throw new ItaJsonException(
            "", JsonPaths.item("$.cites", i), '"' + cites.get(i) + '"', "each code cited once");
      }
    }
    return Advice.builder()
        .element(about)
        .text(Names.words("$.text", text, Limits.ADVICE))
        .cites(codes)
        .build();
  }
}
