package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.Collections;
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
    Confidence confidence = confidence(framework, bounds.confidence());
    List<Tier> possible = bounds.possibleTiers();
    List<TierCode> several = List.of();
    TierCode tier = null;
    List<ElementId> missing = List.of();
    GradeStatus status;
    if (framework.ladder().isEmpty()) {
      status = GradeStatus.NO_RULES;
    } else if (bounds.isContradictory()) {
      status = GradeStatus.CONTRADICTORY;
    } else if (possible.size() == 1) {
      status = GradeStatus.DECIDED;
      tier = possible.get(0).code();
      confidence = confidenceOfDecided(bounds, check, confidence);
    } else {
      tier = bounds.findNominalTier(possible).map(Tier::code).orElse(null);
      status = tier == null ? GradeStatus.OPEN : GradeStatus.BOUNDARY;
      several = codes(possible);
      missing = missing(bounds, framework.ladder().get(), possible);
    }
    FrameworkId id = framework.id();
    return new Grade(id, status, overall, several, tier, check, missing, confidence);
  }

  private static List<TierCode> codes(List<Tier> tiers) {
    // A stream takes several times as long for so few.
    TierCode[] codes = new TierCode[tiers.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = tiers.get(i).code();
    }
    return List.of(codes);
  }

  /**
   * Returns the elements without a nominal score whose bounds straddle a limit of a possible tier.
   * The lowest possible tier does not count.
   */
  private static List<ElementId> missing(
      ScoreBounds bounds, TierLadder ladder, List<Tier> possible) {
    List<ElementId> missing = new ArrayList<>();
    for (ElementId element : ladder.elements()) {
      if (bounds.findNominal(element).isEmpty()
          && possible.subList(0, possible.size() - 1).stream()
              .flatMap(tier -> tier.findLimit(element).stream())
              .anyMatch(limit -> LimitStatus.of(bounds, limit) == LimitStatus.OPEN)) {
        missing.add(element);
      }
    }
    return List.copyOf(missing);
  }

  private static PassCheck passCheck(Optional<PassMark> mark, ElementBounds overall) {
    return passCheck(mark, overall.nominal(), overall.low(), overall.high());
  }

  private static PassCheck passCheck(
      Optional<PassMark> mark, Optional<Score> nominal, Score low, Score high) {
    if (mark.isEmpty()) {
      return new PassCheck(mark, PassCheck.Outcome.UNKNOWN, false);
    }
    Score score = mark.get().score();
    if (low.isAtLeast(score)) {
      return new PassCheck(mark, PassCheck.Outcome.PASSES, true);
    }
    if (!high.isAtLeast(score)) {
      return new PassCheck(mark, PassCheck.Outcome.FAILS, true);
    }
    PassCheck.Outcome outcome = nominal
        .map(face -> face.isAtLeast(score) ? PassCheck.Outcome.PASSES : PassCheck.Outcome.FAILS)
        .orElse(PassCheck.Outcome.UNKNOWN);
    return new PassCheck(mark, outcome, false);
  }

  /**
   * Computes the confidence of a decided grade. If the elements of the ladder decide alone, no
   * other stated score counts. So stating one more indicator never makes a grade less sure.
   */
  private static Confidence confidenceOfDecided(
      ScoreBounds bounds, PassCheck check, Confidence ofAll) {
    Framework framework = bounds.framework();
    Confidence ofLadderSums = framework.sumLadder().confidenceOfSums();
    if (bounds.confidence() == ofLadderSums) {
      return ofAll;
    }
    Confidence ofLadder = confidence(framework, ofLadderSums);
    if (ofAll == ofLadder) {
      return ofAll;
    }
    Set<ElementId> asked = framework.ladder().orElseThrow().elements();
    Optional<PassMark> mark = framework.passMark();
    if (Collections.disjoint(asked, bounds.scorecard().scores().keySet())
        && !passCheck(mark, Optional.empty(), Score.ZERO, Score.MAX)
            .passes()
            .equals(check.passes())) {
      return ofAll;
    }
    ScoreBounds alone = bounds.withOnlyStated(asked);
    PassCheck checkAlone = passCheck(mark, alone.element(ElementId.OVERALL));
    return checkAlone.passes().equals(check.passes()) && alone.possibleTiers().size() == 1
        ? ofLadder
        : ofAll;
  }

  private static Confidence confidence(Framework framework, Confidence ofSums) {
    Optional<TierLadder> ladder = framework.ladder();
    if (ladder.isEmpty()) {
      // A year without known tiers is itself a gap in knowledge.
      return Confidence.UNVERIFIED;
    }
    Confidence lowest = ofSums.lower(ladder.get().confidence());
    Optional<PassMark> mark = framework.passMark();
    return mark.isEmpty() ? lowest : lowest.lower(mark.get().provenance().confidence());
  }
}
