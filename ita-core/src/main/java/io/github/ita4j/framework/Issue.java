package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.List;
import org.immutables.value.Value;

/**
 * An issue (ประเด็น) under which an agency analyses its result and groups its measures.
 *
 * <p>The issues of FY2568 are not from a document: their provenance is unverified, and the elements
 * were assigned by this project.
 */
@Value.Immutable
@ResultStyle
public abstract class Issue {

  /** The most characters of a Thai title. A plan says it beside each measure. */
  public static final int LONGEST_NAME = 300;

  Issue() {}

  static IssueBuilder builder() {
    return IssueBuilder.builder();
  }

  /**
   * Returns the number of the issue.
   *
   * @return the number, 1 or more
   */
  public abstract int number();

  /**
   * Returns the title.
   *
   * @return the title, at most 300 characters in Thai
   */
  public abstract LocalizedText name();

  /**
   * Returns the elements that fall under the issue, with everything below them.
   *
   * @return the elements, possibly none
   */
  public abstract List<ElementId> elements();

  /**
   * Returns the sources of the title.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  @Value.Check
  void check() {
    if (number() < 1) {
      throw new IllegalArgumentException("issue " + number() + ": must be at least 1");
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Issue")
        .add("number", number())
        .add("name", name().thai())
        .add("elements", elements())
        .toString();
  }
}
