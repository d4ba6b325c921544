package io.github.ita4j.json.form;

import io.github.ita4j.improvement.Findings;
import java.util.List;

/**
 * The findings of an assessment in JSON, as part of an {@link AnalysisJson}.
 *
 * @param policy the limits between the categories of findings
 * @param findings the findings, from the weakest
 * @param undetermined the elements that have a range of scores but no category, or that a tier
 *     depends on
 * @param weakest the weakest elements of each level with a known score
 * @param strongest the strongest elements of each level with a known score
 */
public record FindingsJson(
    AnalysisJson.Policy policy,
    List<FindingJson> findings,
    List<RangeJson> undetermined,
    List<ExtremeJson> weakest,
    List<ExtremeJson> strongest) {

  /** Copies the lists. */
  public FindingsJson {
    findings = List.copyOf(findings);
    undetermined = List.copyOf(undetermined);
    weakest = List.copyOf(weakest);
    strongest = List.copyOf(strongest);
  }

  /**
   * Converts findings to their JSON form.
   *
   * @param findings the findings
   * @return the record
   */
  public static FindingsJson of(Findings findings) {
    return new FindingsJson(
        AnalysisJson.Policy.of(findings.policy()),
        findings.all().stream().map(FindingJson::of).toList(),
        findings.undetermined().stream().map(RangeJson::of).toList(),
        ExtremeJson.of(findings, findings::weakest),
        ExtremeJson.of(findings, findings::strongest));
  }
}
