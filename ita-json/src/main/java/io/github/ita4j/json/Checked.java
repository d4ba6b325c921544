package io.github.ita4j.json;

import io.github.ita4j.model.VisibleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of checking a document: its readable content, and every problem.
 *
 * @param <T> the type of the content
 * @param value the content without its refused parts; empty if the document is no JSON or lacks
 *     something required
 * @param problems the refused parts, each with its path, in the order of the form
 * @param complete whether nothing was left out. What a plan or a progress report names although its
 *     year or its plan does not have it is a problem, but is kept
 */
public record Checked<T>(Optional<T> value, List<ItaJsonException> problems, boolean complete) {

  /** Copies the list. */
  public Checked {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether there is no problem.
   *
   * @return true if the strict reader accepts the document
   */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /** Returns the content and the first problems. */
  @Override
  public String toString() {
    return "Checked{value=" + value + ", problems=["
        + VisibleText.listed(problems.stream().map(ItaJsonException::getMessage).toList(), 3)
        + "], complete=" + complete + "}";
  }
}
