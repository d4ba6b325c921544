package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of an assessment in JSON, of the form {@code ita/analysis/1}. It contains the grade,
 * the findings, and the recommendations that follow from them. It also contains a first plan or the
 * coverage of a given one, and the change since an earlier year.
 *
 * <p>A framework without a pass mark has no policy. Everything that rests on findings is then
 * absent.
 *
 * @param schema the id of the form, {@code ita/analysis/1}
 * @param source the place where the assessment was read, {@code file} or {@code file:line}; absent
 *     if null
 * @param fiscalYear the fiscal year of the assessment in the Buddhist era
 * @param framework the rules of the grade, for example {@code nacc-2568r1}
 * @param agency the agency
 * @param grade the grade, with contradictions and explanation
 * @param policy the limits between the categories of findings; absent if null
 * @param findings the findings, from the weakest; absent if null
 * @param undetermined the elements that have a range of scores but no category, or that a tier
 *     depends on; absent if null
 * @param weakest the weakest elements of each level with a known score; absent if null
 * @param strongest the strongest elements of each level with a known score; absent if null
 * @param recommendations the recommendations, each with the findings that led to it; absent if null
 * @param unmapped the elements to improve whose findings have no recommendation; absent if null
 * @param sources the sources that the recommendations cite; absent if null
 * @param draft a first plan for the next fiscal year; null and absent if a plan was given
 * @param coverage the coverage of the findings by the given plan; null and absent without a plan
 * @param comparison the change since an earlier year; null and absent without an earlier year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnalysisJson(
    String schema,
    @Nullable String source,
    int fiscalYear,
    String framework,
    AgencyJson agency,
    GradeJson grade,
    @Nullable Policy policy,
    @Nullable List<FindingJson> findings,
    @Nullable List<RangeJson> undetermined,
    @Nullable List<ExtremeJson> weakest,
    @Nullable List<ExtremeJson> strongest,
    @Nullable List<RecommendationJson> recommendations,
    @Nullable List<String> unmapped,
    @Nullable List<FrameworkJson.SourceRow> sources,
    @Nullable PlanJson draft,
    @Nullable CoverageJson coverage,
    @Nullable ComparisonJson comparison)
    implements ResultJson {

  /** Copies the lists. */
  public AnalysisJson {
    findings = copyOf(findings);
    undetermined = copyOf(undetermined);
    weakest = copyOf(weakest);
    strongest = copyOf(strongest);
    recommendations = copyOf(recommendations);
    unmapped = copyOf(unmapped);
    sources = copyOf(sources);
  }

  private static <T> @Nullable List<T> copyOf(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }

  /**
   * The limits between the categories of findings.
   *
   * @param fixBelow the score below which an element is to be fixed, with two decimals
   * @param maintainFrom the score from which an element is to be maintained, with two decimals;
   *     absent if null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Policy(BigDecimal fixBelow, @Nullable BigDecimal maintainFrom) {

    static Policy of(FindingPolicy policy) {
      return new Policy(
          policy.fixBelow().toBigDecimal(),
          policy.maintainFrom().map(Score::toBigDecimal).orElse(null));
    }
  }

  /**
   * Converts an analysis to its JSON form, with a first plan.
   *
   * @param analysis the analysis
   * @return the record, without source
   */
  public static AnalysisJson of(Analysis analysis) {
    return of(analysis, Optional.empty(), Optional.empty());
  }

  /**
   * Converts an analysis to its JSON form, with the coverage of a plan and the change since an
   * earlier year.
   *
   * @param analysis the analysis
   * @param plan the agency's own plan; a first plan is drafted if there is none
   * @param earlier the analysis of an earlier year to compare with, if there is one
   * @return the record, without source
   * @throws IllegalArgumentException as {@link Analysis#comparedTo}
   */
  public static AnalysisJson of(
      Analysis analysis, Optional<ActionPlan> plan, Optional<Analysis> earlier) {
    FindingsJson found = analysis.findings().map(FindingsJson::of).orElse(null);
    RecommendedJson recommended =
        analysis.recommendations().map(RecommendedJson::of).orElse(null);
    return new AnalysisJson(
        SchemaId.ANALYSIS.id(),
        null,
        analysis.framework().fiscalYear().buddhistEra(),
        analysis.framework().id().toString(),
        AgencyJson.of(analysis.scorecard().agency()),
        GradeJson.of(analysis),
        found == null ? null : found.policy(),
        found == null ? null : found.findings(),
        found == null ? null : found.undetermined(),
        found == null ? null : found.weakest(),
        found == null ? null : found.strongest(),
        recommended == null ? null : recommended.recommendations(),
        recommended == null ? null : recommended.unmapped(),
        recommended == null ? null : recommended.sources(),
        plan.isPresent() ? null : analysis.plan().map(PlanJson::of).orElse(null),
        plan.flatMap(analysis::coverage).map(CoverageJson::of).orElse(null),
        earlier.map(analysis::comparedTo).map(ComparisonJson::of).orElse(null));
  }

  /**
   * Returns this analysis with the place of its assessment.
   *
   * @param place the place where the assessment was read, {@code file} or {@code file:line}
   * @return the record; this one is unchanged
   */
  public AnalysisJson from(String place) {
    return new AnalysisJson(
        schema,
        place,
        fiscalYear,
        framework,
        agency,
        grade,
        policy,
        findings,
        undetermined,
        weakest,
        strongest,
        recommendations,
        unmapped,
        sources,
        draft,
        coverage,
        comparison);
  }
}
