package io.github.ita4j.model;

import io.github.ita4j.summary.Summary;
import java.util.List;
import org.immutables.value.Value;

/**
 * A recommendation that the assessor gave to one agency, in the assessor's own words.
 *
 * <p>It belongs to the agency whose result sheet prints it, and is never shown for another. For
 * example: about {@code E1}, "state the steps and the time of each service", citing {@code O8} and
 * {@code O9}.
 */
@Value.Immutable
public abstract class Advice {

  /** The most characters of a text. */
  public static final int LONGEST_TEXT = 10_000;

  Advice() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static AdviceBuilder builder() {
    return AdviceBuilder.builder();
  }

  /**
   * Returns the element that the advice is about, for example {@code E1} or indicator {@code 6}.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the words of the assessor.
   *
   * @return the text, not blank, at most 10,000 characters
   */
  public abstract String text();

  /**
   * Returns the question codes that the text cites, in its order.
   *
   * @return codes of the fiscal year of the result, each once; possibly none
   */
  public abstract List<QuestionCode> cites();

  /**
   * Creates a builder with the attributes of this advice.
   *
   * @return a new builder
   */
  public abstract AdviceBuilder toBuilder();

  @Value.Check
  void check() {
    if (text().isBlank() || text().length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("advice on " + element()
          + ": text must have 1 to 10,000 characters, not only spaces; it has "
          + text().length());
    }
    if (cites().stream().distinct().count() < cites().size()) {
      throw new IllegalArgumentException(
          "advice on " + element() + ": each cited code must be named once: " + cites());
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Advice")
        .add("element", element())
        .add("text", text())
        .add("cites", cites())
        .toString();
  }
}
