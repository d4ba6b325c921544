package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The findings of a scorecard: one for every element below the overall score whose score is stated, or computed from its
 * parts.
 *
 * <p>They are ranked from the weakest to the strongest; equal scores keep the order of the tree, so that the ranking never
 * depends on chance.
 *
 * <p>Immutable and thread-safe.
 */
public final class Findings {

  private static final Comparator<Finding> WEAKEST_FIRST =
      Comparator.comparing(Finding::score).thenComparing(Finding::element, ElementId.ORDER);

  private final FindingPolicy policy;
  private final List<Finding> all;

  private Findings(FindingPolicy policy, List<Finding> all) {
    this.policy = policy;
    this.all = List.copyOf(all);
  }

  /**
   * The findings by the default policy of the framework.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the findings
   * @throws IllegalArgumentException if the framework has no pass mark and so no default, or as
   *     {@link Scoring#bounds(Framework, Scorecard)}
   */
  public static Findings of(Framework framework, Scorecard scorecard) {
    return of(
        framework,
        scorecard,
        FindingPolicy.ofFramework(framework)
            .orElseThrow(() -> new IllegalArgumentException(
                "policy: must be given, as " + framework + " has no pass mark")));
  }

  /**
   * The findings by a policy.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @param policy which scores are weaknesses, and which strengths
   * @return the findings
   * @throws IllegalArgumentException as {@link Scoring#bounds(Framework, Scorecard)}
   */
  public static Findings of(Framework framework, Scorecard scorecard, FindingPolicy policy) {
    ScoreBounds bounds = Scoring.bounds(framework, scorecard);
    Set<ElementId> elements = new LinkedHashSet<>(scorecard.scores().keySet());
    framework.elements().forEach(element -> elements.add(element.id()));
    List<Finding> findings = new ArrayList<>();
    for (ElementId id : elements) {
      ElementBounds known = bounds.of(id);
      if (id.level() != Level.OVERALL && known.nominal().isPresent()) {
        findings.add(finding(
            framework, policy, id, known.nominal().get(), scorecard.scores().containsKey(id)));
      }
    }
    findings.sort(WEAKEST_FIRST);
    return new Findings(policy, findings);
  }

  private static Finding finding(
      Framework framework, FindingPolicy policy, ElementId id, Score score, boolean stated) {
    FindingBuilder finding = Finding.builder()
        .element(id)
        .score(score)
        .stated(stated)
        .category(policy.categorize(score))
        .belowPassMark(
            framework.passMark().map(PassMark::score).flatMap(mark -> shortfall(score, mark)));
    if (framework.ladder().isPresent()) {
      List<Tier> upwards = new ArrayList<>(framework.ladder().get().tiers());
      Collections.reverse(upwards);
      for (Tier tier : upwards) {
        Optional<Score> below =
            tier.limit(id).map(TierLimit::atLeast).flatMap(floor -> shortfall(score, floor));
        if (below.isPresent()) {
          return finding.nextTier(tier.code()).belowNextTier(below).build();
        }
      }
    }
    return finding.build();
  }

  private static Optional<Score> shortfall(Score score, Score floor) {
    return score.isAtLeast(floor)
        ? Optional.empty()
        : Optional.of(Score.ofHundredths(floor.hundredths() - score.hundredths()));
  }

  /**
   * The policy that the findings were made by.
   *
   * @return the policy
   */
  public FindingPolicy policy() {
    return policy;
  }

  /**
   * All findings.
   *
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> all() {
    return all;
  }

  /**
   * The findings of one category.
   *
   * @param category the category
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> in(FindingCategory category) {
    return all.stream().filter(finding -> finding.category() == category).toList();
  }

  /**
   * The findings of one level, for example the indicators.
   *
   * @param level the level
   * @return the findings, from the weakest to the strongest
   */
  public List<Finding> at(Level level) {
    return all.stream().filter(finding -> finding.element().level() == level).toList();
  }

  /**
   * The weakest of a level, as reports name it; several on a tie.
   *
   * @param level the level
   * @return the findings with the lowest score; none if nothing of the level is scored
   */
  public List<Finding> weakest(Level level) {
    List<Finding> ranked = at(level);
    return ranked.isEmpty() ? ranked : withScore(ranked, ranked.get(0).score());
  }

  /**
   * The strongest of a level, as reports name it; several on a tie.
   *
   * @param level the level
   * @return the findings with the highest score; none if nothing of the level is scored
   */
  public List<Finding> strongest(Level level) {
    List<Finding> ranked = at(level);
    return ranked.isEmpty()
        ? ranked
        : withScore(ranked, ranked.get(ranked.size() - 1).score());
  }

  private static List<Finding> withScore(List<Finding> ranked, Score score) {
    return ranked.stream().filter(finding -> finding.score().equals(score)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Findings that && policy.equals(that.policy) && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** The findings, from the weakest to the strongest. */
  @Override
  public String toString() {
    return all.toString();
  }
}
