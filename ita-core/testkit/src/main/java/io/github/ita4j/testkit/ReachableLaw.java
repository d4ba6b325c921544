package io.github.ita4j.testkit;

import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The check of {@link Law#EVERY_TIER_REACHABLE}. */
final class ReachableLaw {

  private final GradedFramework subject;

  ReachableLaw(GradedFramework subject) {
    this.subject = subject;
  }

  List<LawViolation> check() {
    List<LawViolation> found = new ArrayList<>();
    List<Tier> tiers = subject.framework().tiers();
    for (int place = 0; place < tiers.size(); place++) {
      Tier tier = tiers.get(place);
      Optional<Scorecard> witness = witness(tiers, place);
      String message;
      if (witness.isPresent()) {
        Grade grade = subject.grade(witness.get());
        if (grade.status() == GradeStatus.DECIDED
            && grade.tier().equals(Optional.of(tier.code()))) {
          continue;
        }
        message = "scores of tier " + tier.code() + " are graded as " + grade;
      } else {
        message =
            "no scores give tier " + tier.code() + ": whatever reaches its limits reaches those of "
                + tiers.get(place - 1).code() + " above it";
      }
      found.add(new LawViolation(Law.EVERY_TIER_REACHABLE, message, witness));
    }
    return found;
  }

  Optional<Scorecard> witness(Tier tier) {
    List<Tier> tiers = subject.framework().tiers();
    return witness(tiers, tiers.indexOf(tier));
  }

  /**
   * Finds scores that reach the limits of a tier and miss one of the tier above. The scores are
   * chosen one after another, each as high as possible. Each stays within the bounds that the
   * earlier ones and the limits leave, so all can be true at once.
   */
  private Optional<Scorecard> witness(List<Tier> tiers, int place) {
    List<TierLimit> limits = tiers.get(place).limits();
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>();
    if (place > 0) {
      Optional<TierLimit> missed = missed(limits, tiers.get(place - 1));
      if (missed.isEmpty()) {
        return Optional.empty();
      }
      ElementId id = missed.get().element();
      int below = missed.get().atLeast().hundredths() - 1;
      int high = reached(scores, limits).orElseThrow().element(id).high().hundredths();
      scores.put(id, StatedScore.of(Score.ofHundredths(Math.min(below, high))));
    }
    Set<ElementId> order = new LinkedHashSet<>();
    subject.framework().ladder().ifPresent(ladder -> order.addAll(ladder.elements()));
    // The overall score comes last, so that it can be the sum of the others.
    order.remove(ElementId.OVERALL);
    order.add(ElementId.OVERALL);
    order.removeAll(scores.keySet());
    for (ElementId id : order) {
      ElementBounds bounds = reached(scores, limits).orElseThrow().element(id);
      scores.put(id, StatedScore.of(chosen(bounds)));
    }
    return Optional.of(subject.stating(scores));
  }

  /**
   * Returns the sum of the parts, or else the greatest score. If only rounding leaves a choice, the
   * middle adds up best.
   */
  private static Score chosen(ElementBounds bounds) {
    Score low = bounds.low();
    Score high = bounds.high();
    boolean onlyRounded = high.hundredths() - low.hundredths() < 10;
    return bounds
        .nominal()
        .filter(nominal -> nominal.isAtLeast(low) && high.isAtLeast(nominal))
        .orElse(
            onlyRounded ? Score.ofHundredths((low.hundredths() + high.hundredths()) / 2) : high);
  }

  /**
   * Finds a limit of the tier above that can be missed while all given limits are reached. A limit
   * on the overall score is the last choice.
   */
  private Optional<TierLimit> missed(List<TierLimit> limits, Tier above) {
    Optional<ScoreBounds> reached = reached(Map.of(), limits);
    return above.limits().stream()
        .filter(limit -> reached
            .filter(bounds -> bounds.canMiss(limit.element(), limit.atLeast()))
            .isPresent())
        .min(Comparator.comparing(limit -> limit.element().equals(ElementId.OVERALL)));
  }

  private Optional<ScoreBounds> reached(
      Map<ElementId, StatedScore> scores, List<TierLimit> limits) {
    return Scoring.bounds(subject.framework(), subject.stating(scores)).ifReached(limits);
  }
}
