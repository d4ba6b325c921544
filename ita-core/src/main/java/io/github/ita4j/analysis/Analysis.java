package io.github.ita4j.analysis;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Uplift;
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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The analysis of one scorecard: its bounds, grade, audit and explanation, and what to do about
 * them.
 *
 * <p>The bounds are computed once, when it is made; every other part when it is first asked for,
 * and then kept. Two analyses are equal if they were made from equal rules, scorecards, catalogues
 * and policies.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(Frameworks.bundled(), scorecard);
 * analysis.grade().tier();                                    // Optional[GOOD]
 * analysis.findings().orElseThrow().in(FindingCategory.FIX);  // what is below the pass mark
 * analysis.plan().orElseThrow();                              // a first plan for next year
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Analysis {

  Analysis() {}

  /**
   * Analyses a scorecard by the framework that it pins, or the latest national one of its year.
   *
   * @param frameworks the frameworks to choose from, and to look up other years in
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
   * Analyses a scorecard by a framework; other years are looked up in the bundled ones.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the analysis
   * @throws IllegalArgumentException if the scorecard is for another fiscal year or pins another
   *     framework, or states an element that the framework does not have
   */
  public static Analysis of(Framework framework, Scorecard scorecard) {
    return builder().framework(framework).scorecard(scorecard).build();
  }

  /**
   * Returns a builder, for a catalogue or a policy of one's own.
   *
   * @return a builder, which asks for a framework and a scorecard at least
   */
  public static AnalysisBuilder builder() {
    return AnalysisBuilder.builder();
  }

  /**
   * Returns the frameworks in which the codes of other years are looked up.
   *
   * @return the frameworks; the bundled ones where none are given
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
   * @return the catalogue; empty where that of this library for the framework is taken
   */
  public abstract Optional<RecommendationCatalogue> catalogue();

  /**
   * Returns the policy that tells weaknesses from strengths.
   *
   * @return the policy; that of the framework where none is given, empty where it has no pass mark
   */
  @Value.Default
  public Optional<FindingPolicy> policy() {
    return FindingPolicy.ofFramework(framework());
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
   * Returns the grade with the contradictions of the scorecard.
   *
   * @return the audit
   */
  @Value.Lazy
  public Audit audit() {
    return Audit.of(bounds());
  }

  /**
   * Returns why the grade is what it is, number by number.
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
   * Returns the recommendations for the findings, the assessor's own advice among them.
   *
   * @return the recommendations; empty where there are no findings
   * @throws io.github.ita4j.model.TableFormatException as {@link RecommendationCatalogue#bundled}
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
   * @return the draft, as {@link Plans#draft} makes it; empty where there are no findings
   * @throws io.github.ita4j.model.TableFormatException as {@link RecommendationCatalogue#bundled}
   */
  @Value.Lazy
  public Optional<ActionPlan> plan() {
    return recommendations()
        .map(given -> Plans.draft(framework(), scorecard().agency(), given, frameworks()));
  }

  /**
   * Computes the score increases needed to reach a tier.
   *
   * @param tier the tier to reach
   * @return the increases; empty where the framework has no tiers
   * @throws IllegalArgumentException if the framework has tiers, and not this one
   */
  public Optional<Uplift> upliftTo(TierCode tier) {
    return framework().ladder().map(ladder -> Uplift.to(bounds(), tier));
  }

  /**
   * Checks a plan against the findings.
   *
   * @param plan the agency's own plan, or any other
   * @return what it covers; empty where there are no findings
   */
  public Optional<Coverage> coverage(ActionPlan plan) {
    return findings().map(findings -> Coverage.of(plan, findings, framework(), frameworks()));
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
}
