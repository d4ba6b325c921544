package io.github.ita4j.json.form;

import io.github.ita4j.framework.Issue;
import io.github.ita4j.model.ElementId;
import java.util.List;

/**
 * An issue of a framework in JSON.
 *
 * @param number the number of the issue, from 1
 * @param name the title
 * @param elements the elements that fall under it, with everything below them
 * @param provenance the source of the title
 */
public record IssueJson(
    int number,
    FrameworkJson.Text name,
    List<String> elements,
    FrameworkJson.ProvenanceRow provenance) {

  /** Copies the list. */
  public IssueJson {
    elements = List.copyOf(elements);
  }

  /**
   * Converts an issue to its JSON form.
   *
   * @param issue the issue
   * @return the record
   */
  public static IssueJson of(Issue issue) {
    return new IssueJson(
        issue.number(),
        FrameworkJson.Text.of(issue.name()),
        issue.elements().stream().map(ElementId::toString).toList(),
        FrameworkJson.ProvenanceRow.of(issue.provenance()));
  }
}
