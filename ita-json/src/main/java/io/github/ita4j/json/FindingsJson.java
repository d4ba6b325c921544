package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Findings;
import java.util.List;

/**
 * The findings of an assessment in JSON, as they stand in an {@link AnalysisJson}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy what is to be fixed and what to be maintained
 * @param findings the findings, from the weakest
 * @param undetermined the elements of which no category is known, but a range, or that a tier asks
 *     about
 * @param weakest the weakest of every level on which a score is known
 * @param strongest the strongest of every level on which a score is known
 */
@JsonPropertyOrder({"policy", "findings", "undetermined", "weakest", "strongest"})
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
   * The JSON form of findings.
   *
   * @param findings the findings
   * @return the wire record
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
