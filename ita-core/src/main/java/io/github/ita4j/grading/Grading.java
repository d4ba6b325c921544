package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The entry points of grading: from a scorecard and the rules of its year to tier and pass check.
 */
public final class Grading {

  private Grading() {}

  /**
   * Grades a scorecard by the framework that it pins, or the latest national one of its year.
   *
   * @param frameworks the frameworks to choose from
   * @param scorecard the scorecard
   * @return the grade
   * @throws io.github.ita4j.framework.UnknownFrameworkException if there is no such framework
   * @throws IllegalArgumentException if the scorecard states an element that the framework does not
   *     have
   */
  public static Grade grade(Frameworks frameworks, Scorecard scorecard) {
    return grade(frameworks.forScorecard(scorecard), scorecard);
  }

  /**
   * Grades a scorecard by the rules of a framework.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the grade
   * @throws IllegalArgumentException if the scorecard is for another fiscal year, pins another
   *     framework, or states an element that the framework does not have
   */
  public static Grade grade(Framework framework, Scorecard scorecard) {
    return grade(Scoring.bounds(framework, scorecard));
  }

  /**
   * Grades an agency by the bounds on its scores.
   *
   * @param bounds the bounds on its scores
   * @return the grade
   */
  public static Grade grade(ScoreBounds bounds) {
    Framework framework = bounds.framework();
    ElementBounds overall = bounds.element(ElementId.OVERALL);
    PassCheck check = passCheck(framework.passMark(), overall);
    GradeBuilder grade = Grade.builder()
        .framework(framework.id())
        .overall(overall)
        .passCheck(check)
        .confidence(confidence(framework, bounds.confidence()));
    Optional<TierLadder> ladder = framework.ladder();
    if (ladder.isEmpty()) {
      return grade.status(GradeStatus.NO_RULES).build();
    }
    if (bounds.isContradictory()) {
      return grade.status(GradeStatus.CONTRADICTORY).build();
    }
    List<Tier> tiers = ladder.get().tiers();
    List<Tier> possible = bounds.possibleTiers();
    if (possible.size() == 1) {
      TierCode only = possible.get(0).code();
      return grade
          .status(GradeStatus.DECIDED)
          .addPossibleTier(only)
          .tier(only)
          .confidence(confidenceOfDecided(bounds, check))
          .build();
    }
    for (Tier tier : possible) {
      grade.addPossibleTier(tier.code());
    }
    Optional<TierCode> nominal = nominalTier(bounds, tiers, possible);
    return grade
        .status(nominal.isPresent() ? GradeStatus.BOUNDARY : GradeStatus.OPEN)
        .tier(nominal)
        .missing(missing(bounds, ladder.get(), possible))
        .build();
  }

  /** Returns the tier at face value, if all scores needed are known and the tier is possible. */
  private static Optional<TierCode> nominalTier(
      ScoreBounds bounds, List<Tier> tiers, List<Tier> possible) {
    for (Tier tier : tiers) {
      boolean met = true;
      boolean missed = false;
      for (TierLimit limit : tier.limits()) {
        LimitStatus status = LimitStatus.of(bounds, limit);
        met &= status == LimitStatus.MET || status == LimitStatus.NOMINALLY_MET;
        missed |= status == LimitStatus.MISSED || status == LimitStatus.NOMINALLY_MISSED;
      }
      if (met) {
        return possible.contains(tier) ? Optional.of(tier.code()) : Optional.empty();
      }
      if (!missed && possible.contains(tier)) {
        return Optional.empty();
      }
    }
    throw new IllegalStateException(
        "ita bug: the lowest tier of " + bounds.framework() + " asks something");
  }

  /**
   * Returns the elements without a nominal score whose bounds straddle a limit of a possible tier.
   * The lowest possible tier does not count.
   */
  private static List<ElementId> missing(
      ScoreBounds bounds, TierLadder ladder, List<Tier> possible) {
    Set<ElementId> straddling = new LinkedHashSet<>();
    for (Tier tier : possible.subList(0, possible.size() - 1)) {
      for (TierLimit limit : tier.limits()) {
        if (LimitStatus.of(bounds, limit) == LimitStatus.OPEN) {
          straddling.add(limit.element());
        }
      }
    }
    return ladder.elements().stream().filter(straddling::contains).toList();
  }

  private static PassCheck passCheck(Optional<PassMark> mark, ElementBounds overall) {
    if (mark.isEmpty()) {
      return new PassCheck(mark, PassCheck.Outcome.UNKNOWN, false);
    }
    Score score = mark.get().score();
    if (overall.low().isAtLeast(score)) {
      return new PassCheck(mark, PassCheck.Outcome.PASSES, true);
    }
    if (!overall.high().isAtLeast(score)) {
      return new PassCheck(mark, PassCheck.Outcome.FAILS, true);
    }
    PassCheck.Outcome outcome = overall
        .nominal()
        .map(nominal ->
            nominal.isAtLeast(score) ? PassCheck.Outcome.PASSES : PassCheck.Outcome.FAILS)
        .orElse(PassCheck.Outcome.UNKNOWN);
    return new PassCheck(mark, outcome, false);
  }

  /**
   * Computes the confidence of a decided grade. If the elements of the ladder decide alone, no
   * other stated score counts. So stating one more indicator never makes a grade less sure.
   */
  private static Confidence confidenceOfDecided(ScoreBounds bounds, PassCheck check) {
    Framework framework = bounds.framework();
    Confidence ofAll = confidence(framework, bounds.confidence());
    Confidence ofLadder = confidence(framework, framework.sumLadder().confidenceOfSums());
    if (ofAll == ofLadder) {
      return ofAll;
    }
    ScoreBounds alone = bounds.withOnlyStated(framework.ladder().orElseThrow().elements());
    PassCheck checkAlone = passCheck(framework.passMark(), alone.element(ElementId.OVERALL));
    return alone.possibleTiers().size() == 1 && checkAlone.passes().equals(check.passes())
        ? ofLadder
        : ofAll;
  }

  private static Confidence confidence(Framework framework, Confidence ofSums) {
    Optional<TierLadder> ladder = framework.ladder();
    if (ladder.isEmpty()) {
      // A year without known tiers is itself a gap in knowledge.
      return Confidence.UNVERIFIED;
    }
    Confidence lowest = ofSums.lowest(ladder.get().confidence());
    Optional<PassMark> mark = framework.passMark();
    return mark.isEmpty() ? lowest : lowest.lowest(mark.get().provenance().confidence());
  }
}
