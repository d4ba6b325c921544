package io.github.ita4j.json.form;

import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.model.ElementId;
import java.util.List;

/**
 * The findings under an issue in JSON, as part of an {@link AnalysisJson}.
 *
 * @param number the number of the issue, from 1
 * @param name the title
 * @param findings the elements whose findings fall under it, from the weakest
 * @param provenance the source of the title
 */
public record IssueFindingsJson(
    int number,
    FrameworkJson.Text name,
    List<String> findings,
    FrameworkJson.ProvenanceRow provenance) {

  /** Copies the list. */
  public IssueFindingsJson {
    findings = List.copyOf(findings);
  }

  /**
   * Converts the findings under an issue to their JSON form.
   *
   * @param issue the issue
   * @param findings the findings that fall under it
   * @return the record
   */
  public static IssueFindingsJson of(Issue issue, List<Finding> findings) {
    return new IssueFindingsJson(
        issue.number(),
        FrameworkJson.Text.of(issue.name()),
        findings.stream().map(Finding::element).map(ElementId::toString).toList(),
        FrameworkJson.ProvenanceRow.of(issue.provenance()));
  }
}
