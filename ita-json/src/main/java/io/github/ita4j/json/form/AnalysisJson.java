package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Issue;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.model.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param agency the agency
 * @param grade the grade, with contradictions and explanation
 * @param nationalResult the published result of all agencies of the year, beside the overall score;
 *     null and absent if none is known
 * @param policy the limits between the categories of findings; absent if null
 * @param findings the findings, from the weakest; absent if null
 * @param undetermined the elements that have a range of scores but no category, or that a tier
 *     depends on; absent if null
 * @param weakest the weakest elements of each level with a known score; absent if null
 * @param strongest the strongest elements of each level with a known score; absent if null
 * @param issues the issues of the year, each with its findings; null and absent if the framework
 *     has none
 * @param recommendations the recommendations, each with the findings that led to it; absent if null
 * @param unmapped the elements to improve whose findings have no recommendation; absent if null
 * @param sources the sources that the recommendations, their contents and the issues cite; absent
 *     if null
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
    @Nullable Boolean assumed,
    AgencyJson agency,
    GradeJson grade,
    @Nullable NationalResultJson nationalResult,
    @Nullable Policy policy,
    @Nullable List<FindingJson> findings,
    @Nullable List<RangeJson> undetermined,
    @Nullable List<ExtremeJson> weakest,
    @Nullable List<ExtremeJson> strongest,
    @Nullable List<IssueFindingsJson> issues,
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
    issues = copyOf(issues);
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
        AssumedRules.of(analysis.framework().id()),
        AgencyJson.of(analysis.scorecard().agency()),
        GradeJson.of(analysis),
        analysis
            .nationalResult()
            .map(result -> NationalResultJson.of(result, analysis.pointsAboveNational()))
            .orElse(null),
        found == null ? null : found.policy(),
        found == null ? null : found.findings(),
        found == null ? null : found.undetermined(),
        found == null ? null : found.weakest(),
        found == null ? null : found.strongest(),
        analysis.findings().map(AnalysisJson::issues).orElse(null),
        recommended == null ? null : recommended.recommendations(),
        recommended == null ? null : recommended.unmapped(),
        analysis
            .recommendations()
            .map(given -> RecommendationsJson.sources(Stream.concat(
                RecommendedJson.provenances(given),
                analysis.framework().issues().stream().map(Issue::provenance))))
            .orElse(null),
        plan.isPresent() ? null : analysis.plan().map(PlanJson::of).orElse(null),
        plan.flatMap(analysis::coverage).map(CoverageJson::of).orElse(null),
        earlier.map(analysis::comparedTo).map(ComparisonJson::of).orElse(null));
  }

  private static @Nullable List<IssueFindingsJson> issues(Findings findings) {
    Map<Issue, List<Finding>> byIssue = findings.byIssue();
    return byIssue.isEmpty()
        ? null
        : byIssue.entrySet().stream()
            .map(entry -> IssueFindingsJson.of(entry.getKey(), entry.getValue()))
            .toList();
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
        Objects.requireNonNull(place, "place"),
        fiscalYear,
        framework,
        assumed,
        agency,
        grade,
        nationalResult,
        policy,
        findings,
        undetermined,
        weakest,
        strongest,
        issues,
        recommendations,
        unmapped,
        sources,
        draft,
        coverage,
        comparison);
  }
}
