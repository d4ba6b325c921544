package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name of an element of the tree of scores.
 *
 * <p>Every element has one canonical text, returned by {@link Object#toString} and read by
 * {@link #parse}:
 *
 * <ul>
 *   <li>the overall score {@code overall}, an index {@code INDEX.1};
 *   <li>an instrument {@code IIT}, a part of one {@code EIT.1};
 *   <li>an indicator {@code 4}, a sub-indicator {@code 9.1};
 *   <li>a question {@code O8}, a sub-item of a question {@code I5.1}.
 * </ul>
 *
 * <p>The framework of a fiscal year defines the elements that exist and their meaning.
 */
public sealed interface ElementId
    permits OverallId,
        IndexId,
        Instrument,
        PartId,
        IndicatorId,
        SubIndicatorId,
        QuestionCode,
        SubItemId {

  /** The overall score. */
  ElementId OVERALL = OverallId.OVERALL;

  /**
   * The order by level from the overall score down, then by number. For example: overall, IIT, EIT,
   * OIT, EIT.1, 1, 2, 9.1, I1, I1.1, E1, O1.
   */
  Comparator<ElementId> ORDER = Comparator.comparingInt(ElementId::rank);

  /**
   * Returns the level of the element in the tree.
   *
   * @return the level
   */
  Level level();

  /**
   * Returns the place of the element in {@link #ORDER}, which no other element has.
   *
   * <p>It is the same in every run of one version, but not a number to keep: others may follow.
   *
   * @return the place, 0 or more, with gaps
   */
  int rank();

  /**
   * Reads the canonical text of an element.
   *
   * @param text the text, for example {@code EIT.1}
   * @return the name
   * @throws ItaParseException if the text is not the canonical text of an element
   */
  static ElementId parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> ItaParseException.ofText(
            "element",
            text,
            ElementIds.LONGEST,
            Reason.UNKNOWN_NAME,
            "overall, INDEX.1, IIT, EIT, EIT.1, OIT, an indicator such as 4, "
                + "a sub-indicator such as 9.1, a question such as O8,"
                + " or a sub-item such as I5.1"));
  }

  /**
   * Reads the canonical text of an element, if it is one.
   *
   * @param text the text
   * @return the name, or empty where {@link #parse} would throw
   */
  static Optional<ElementId> tryParse(String text) {
    return ElementIds.tryParse(text);
  }
}
