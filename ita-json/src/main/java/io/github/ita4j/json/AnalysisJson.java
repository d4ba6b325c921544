package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment calls for, in JSON, of the form {@code ita/analysis/1}: the findings, the recommendations that they lead
 * to, and what a plan covers of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schema the id of the form, {@code ita/analysis/1}
 * @param source where the assessment was read, {@code file} or {@code file:line}; absent if null
 * @param fiscalYear the fiscal year of the assessment in the Buddhist era
 * @param framework the rules that were used, for example {@code nacc-2568r1}
 * @param agency the agency; absent if null
 * @param policy what is to be fixed and what to be maintained
 * @param findings the findings, from the weakest
 * @param undetermined the elements of which no category is known, but a range, or that a tier asks about
 * @param weakest the weakest of every level on which a score is known
 * @param strongest the strongest of every level on which a score is known
 * @param recommendations the recommendations, each with the findings that led to it
 * @param unmapped the elements whose findings lead to no recommendation, though they are not to be maintained only
 * @param sources the sources that the recommendations cite
 * @param coverage what a plan covers; absent if null, where there is no plan
 */
@JsonPropertyOrder({
  "schema",
  "source",
  "fiscalYear",
  "framework",
  "agency",
  "policy",
  "findings",
  "undetermined",
  "weakest",
  "strongest",
  "recommendations",
  "unmapped",
  "sources",
  "coverage"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnalysisJson(
    String schema,
    @Nullable String source,
    int fiscalYear,
    String framework,
    @Nullable AgencyJson agency,
    Policy policy,
    List<FindingJson> findings,
    List<RangeJson> undetermined,
    List<ExtremeJson> weakest,
    List<ExtremeJson> strongest,
    List<RecommendationJson> recommendations,
    List<String> unmapped,
    List<FrameworkJson.SourceRow> sources,
    @Nullable CoverageJson coverage)
    implements ResultJson {

  /** Copies the lists. */
  public AnalysisJson {
    findings = List.copyOf(findings);
    undetermined = List.copyOf(undetermined);
    weakest = List.copyOf(weakest);
    strongest = List.copyOf(strongest);
    recommendations = List.copyOf(recommendations);
    unmapped = List.copyOf(unmapped);
    sources = List.copyOf(sources);
  }

  /**
   * The limits between the categories of findings.
   *
   * @param fixBelow what is below is to be fixed, with two decimals
   * @param maintainFrom what reaches it is to be maintained, with two decimals; absent if null
   */
  @JsonPropertyOrder({"fixBelow", "maintainFrom"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Policy(BigDecimal fixBelow, @Nullable BigDecimal maintainFrom) {

    static Policy of(FindingPolicy policy) {
      return new Policy(
          policy.fixBelow().toBigDecimal(),
          policy.maintainFrom().map(Score::toBigDecimal).orElse(null));
    }
  }

  /**
   * The JSON form of an analysis without a plan.
   *
   * @param findings the findings
   * @param recommendations the recommendations that they lead to
   * @return the wire record, without source and agency
   */
  public static AnalysisJson of(Findings findings, Recommendations recommendations) {
    FindingsJson found = FindingsJson.of(findings);
    RecommendedJson recommended = RecommendedJson.of(recommendations);
    return new AnalysisJson(
        SchemaId.ANALYSIS.id(),
        null,
        recommendations.framework().fiscalYear().buddhistEra(),
        recommended.framework(),
        null,
        found.policy(),
        found.findings(),
        found.undetermined(),
        found.weakest(),
        found.strongest(),
        recommended.recommendations(),
        recommended.unmapped(),
        recommended.sources(),
        null);
  }

  /**
   * The JSON form of an analysis with what a plan covers.
   *
   * @param findings the findings
   * @param recommendations the recommendations that they lead to
   * @param plan what the plan covers
   * @return the wire record, without source and agency
   */
  public static AnalysisJson of(Findings findings, Recommendations recommendations, Coverage plan) {
    AnalysisJson without = of(findings, recommendations);
    return new AnalysisJson(
        without.schema,
        without.source,
        without.fiscalYear,
        without.framework,
        without.agency,
        without.policy,
        without.findings,
        without.undetermined,
        without.weakest,
        without.strongest,
        without.recommendations,
        without.unmapped,
        without.sources,
        CoverageJson.of(plan));
  }

  /**
   * This analysis with its assessment's place and agency.
   *
   * @param place where the assessment was read, {@code file} or {@code file:line}
   * @param assessed the agency
   * @return the wire record; this one is unchanged
   */
  public AnalysisJson from(String place, Agency assessed) {
    return new AnalysisJson(
        schema,
        place,
        fiscalYear,
        framework,
        AgencyJson.of(assessed),
        policy,
        findings,
        undetermined,
        weakest,
        strongest,
        recommendations,
        unmapped,
        sources,
        coverage);
  }
}
