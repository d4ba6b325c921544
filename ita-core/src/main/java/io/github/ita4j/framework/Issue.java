package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Objects;

/**
 * An issue (ประเด็น) under which an agency analyses its result and groups its measures.
 *
 * <p>The issues of FY2568 are not from a document: their provenance is unverified, and the elements
 * were assigned by this project.
 *
 * @param number the number of the issue, from 1
 * @param name the title
 * @param elements the elements that fall under it, with everything below them, possibly none
 * @param provenance the sources of the title
 */
public record Issue(
    int number, LocalizedText name, List<ElementId> elements, Provenance provenance) {

  /** The most characters of a Thai title. A plan says it beside each measure. */
  public static final int LONGEST_NAME = 300;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public Issue {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(provenance, "provenance");
    elements = List.copyOf(elements);
    if (number < 1) {
      throw new IllegalArgumentException("issue " + number + ": must be at least 1");
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Issue")
        .add("number", number())
        .add("name", name.thai())
        .add("elements", elements())
        .toString();
  }
}
