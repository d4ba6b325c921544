package io.github.ita4j.analysis;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalFacts;
import io.github.ita4j.framework.NationalResult;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.FindingPolicy;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Plans;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.scoring.Uplift;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The analysis of one scorecard: its bounds, grade, audit and explanation, and the improvements
 * that follow.
 *
 * <p>The bounds are computed once, on creation. Every other part is computed on first use and then
 * kept. Two analyses are equal if their rules, scorecards, catalogues and policies are equal.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(Frameworks.bundled(), scorecard);
 * analysis.grade().tier();                                    // Optional[GOOD]
 * analysis.findings().orElseThrow().in(FindingCategory.FIX);  // the elements below the pass mark
 * analysis.plan().orElseThrow();                              // a first plan for next year
 * }</pre>
 */
@Value.Immutable
public abstract class Analysis {

  Analysis() {}

  /**
   * Analyses a scorecard by the framework that it pins, or the latest national one of its year.
   *
   * @param frameworks the frameworks to choose from, also for other years
   * @param scorecard the scorecard
   * @return the analysis
   * @throws io.github.ita4j.framework.UnknownFrameworkException if there is no such framework
   * @throws IllegalArgumentException as {@link #of(Framework, Scorecard)}
   */
  public static Analysis of(Frameworks frameworks, Scorecard scorecard) {
    return builder()
        .frameworks(frameworks)
        .framework(frameworks.forScorecard(scorecard))
        .scorecard(scorecard)
        .build();
  }

  /**
   * Analyses a scorecard by a framework. Other years are looked up in the bundled frameworks.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the analysis
   * @throws IllegalArgumentException if the scorecard is for another fiscal year, pins another
   *     framework, or states an element that the framework does not have
   */
  public static Analysis of(Framework framework, Scorecard scorecard) {
    return builder().framework(framework).scorecard(scorecard).build();
  }

  /**
   * Returns a builder, for a catalogue or a policy of the caller's.
   *
   * @return a builder, which requires at least a framework and a scorecard
   */
  public static AnalysisBuilder builder() {
    return AnalysisBuilder.builder();
  }

  /**
   * Returns the frameworks in which the codes of other years are looked up.
   *
   * @return the frameworks; the bundled ones if none are given
   */
  @Value.Default
  public Frameworks frameworks() {
    return Frameworks.bundled();
  }

  /**
   * Returns the rules that the scorecard is judged by.
   *
   * @return the framework
   */
  public abstract Framework framework();

  /**
   * Returns the scorecard.
   *
   * @return the scorecard
   */
  public abstract Scorecard scorecard();

  /**
   * Returns the caller's own catalogue of recommendations.
   *
   * @return the catalogue; empty if this library's catalogue for the framework is used
   */
  public abstract Optional<RecommendationCatalogue> catalogue();

  /**
   * Returns the policy that separates weaknesses from strengths.
   *
   * @return the policy; the framework's default if none is given, empty if the framework has no
   *     pass mark
   */
  @Value.Default
  public Optional<FindingPolicy> policy() {
    return FindingPolicy.findFor(framework());
  }

  /**
   * Returns the bounds on every score.
   *
   * @return the bounds
   */
  @Value.Derived
  @Value.Auxiliary
  public ScoreBounds bounds() {
    return Scoring.bounds(framework(), scorecard());
  }

  /**
   * Returns the grade.
   *
   * @return the grade
   */
  public Grade grade() {
    return audit().grade();
  }

  /**
   * Returns the grade and the contradictions of the scorecard.
   *
   * @return the audit
   */
  @Value.Lazy
  public Audit audit() {
    return Audit.of(bounds());
  }

  /**
   * Returns the reasons for the grade, number by number.
   *
   * @return the explanation
   */
  @Value.Lazy
  public Explanation explanation() {
    return Explanation.of(bounds());
  }

  /**
   * Returns the weaknesses and strengths.
   *
   * @return the findings; empty without a policy
   */
  @Value.Lazy
  public Optional<Findings> findings() {
    return policy().map(policy -> Findings.of(bounds(), policy));
  }

  /**
   * Returns the recommendations for the findings, including the assessor's own advice.
   *
   * @return the recommendations; empty if there are no findings
   * @throws io.github.ita4j.model.TableFormatException as
   *     {@link RecommendationCatalogue#findBundled}
   */
  @Value.Lazy
  public Optional<Recommendations> recommendations() {
    return findings()
        .map(findings -> catalogue()
            .map(catalogue -> Recommendations.of(catalogue, scorecard(), findings))
            .orElseGet(() -> Recommendations.of(framework(), scorecard(), findings)));
  }

  /**
   * Drafts a plan for the next fiscal year.
   *
   * @return the draft that {@link Plans#draft} makes; empty if there are no findings
   * @throws io.github.ita4j.model.TableFormatException as
   *     {@link RecommendationCatalogue#findBundled}
   */
  @Value.Lazy
  public Optional<ActionPlan> plan() {
    return recommendations()
        .map(given -> Plans.draft(frameworks(), framework(), scorecard().agency(), given));
  }

  /**
   * Finds the published result of all agencies in the year of the scorecard.
   *
   * @return the result; empty if none is known, or if the rules are not the national ones
   */
  public Optional<NationalResult> nationalResult() {
    return NationalFacts.findResult(framework().id());
  }

  /**
   * Returns the points by which the overall score is above the national average of its year.
   *
   * @return the points with two decimals, negative if the score is below; empty if there is no
   *     {@link #nationalResult()}, if the score is not known, or if the scores exclude each other
   */
  public Optional<BigDecimal> pointsAboveNational() {
    return grade().status() == GradeStatus.CONTRADICTORY
        ? Optional.empty()
        : nationalResult()
            .flatMap(result -> grade().overall().nominalInBounds().map(result::pointsAbove));
  }

  /**
   * Computes the score increases needed to reach a tier.
   *
   * @param tier the tier to reach
   * @return the increases; empty if the framework has no tiers
   * @throws IllegalArgumentException if the framework has tiers, but not this one
   */
  public Optional<Uplift> upliftTo(TierCode tier) {
    Objects.requireNonNull(tier, "tier");
    return framework().ladder().map(ladder -> Uplift.to(bounds(), tier));
  }

  /**
   * Checks a plan against the findings.
   *
   * @param plan the agency's own plan, or any other
   * @return the coverage; empty if there are no findings
   */
  public Optional<Coverage> coverage(ActionPlan plan) {
    return findings().map(findings -> Coverage.of(frameworks(), framework(), findings, plan));
  }

  /**
   * Compares this result with that of an earlier year.
   *
   * @param earlier the analysis of the earlier year
   * @return the comparison, with {@code earlier} as the first
   * @throws IllegalArgumentException if the other is not of an earlier fiscal year
   */
  public Comparison comparedTo(Analysis earlier) {
    return Comparison.between(earlier.bounds(), bounds());
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Analysis")
        .add("framework", framework())
        .add("scorecard", scorecard())
        .toString();
  }
}
