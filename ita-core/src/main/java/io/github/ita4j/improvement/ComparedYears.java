package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.Meanings.Likeness;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ScoreBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A comparison of the scores and tiers of two years, step by step. */
final class ComparedYears {

  private ComparedYears() {}

  static Comparison compare(ScoreBounds boundsBefore, ScoreBounds boundsAfter) {
    Framework frameworkBefore = boundsBefore.framework();
    Framework frameworkAfter = boundsAfter.framework();
    Scorecard before = boundsBefore.scorecard();
    Scorecard after = boundsAfter.scorecard();
    if (before.fiscalYear().compareTo(after.fiscalYear()) >= 0) {
      throw new IllegalArgumentException("fiscal year of the first scorecard " + before.fiscalYear()
          + ": must be before that of the second, " + after.fiscalYear());
    }
    Map<ElementId, Score> scoresAfter = scores(boundsAfter, after);
    ComparisonBuilder comparison = Comparison.builder()
        .frameworkBefore(frameworkBefore.id())
        .frameworkAfter(frameworkAfter.id())
        .agencyBefore(before.agency())
        .agencyAfter(after.agency())
        .printedTierBefore(before.printedTier())
        .printedTierAfter(after.printedTier())
        .scoresAfter(scoresAfter);
    compareScores(
        comparison,
        Meanings.of(frameworkBefore, before.titles()),
        scores(boundsBefore, before),
        Meanings.of(frameworkAfter, after.titles()),
        scoresAfter);
    Grade gradeBefore = Grading.grade(boundsBefore);
    Grade gradeAfter = Grading.grade(boundsAfter);
    Optional<TierCode> tierBefore = gradeBefore.tier().or(before::tier);
    Optional<TierCode> tierAfter = gradeAfter.tier().or(after::tier);
    boolean sameTiers = sameTiers(frameworkBefore, frameworkAfter);
    return comparison
        .isSameTiers(sameTiers)
        .tierBefore(tierBefore)
        .isTierBeforeStated(gradeBefore.tier().isEmpty() && tierBefore.isPresent())
        .tierAfter(tierAfter)
        .isTierAfterStated(gradeAfter.tier().isEmpty() && tierAfter.isPresent())
        .tierSteps(
            sameTiers
                ? tierBefore
                    .filter(gradeBefore.possibleTiers()::contains)
                    .flatMap(first -> tierAfter
                        .filter(gradeAfter.possibleTiers()::contains)
                        .map(second -> steps(frameworkAfter, first, second)))
                : Optional.empty())
        .build();
  }

  /**
   * Compares the elements that keep their meaning. It lists the others as scored in one year only,
   * or as not comparable.
   */
  private static void compareScores(
      ComparisonBuilder comparison,
      Meanings before,
      Map<ElementId, Score> scoresBefore,
      Meanings after,
      Map<ElementId, Score> scoresAfter) {
    Map<ElementId, ElementId> same = new LinkedHashMap<>();
    scoresBefore
        .keySet()
        .forEach(id -> before
            .find(id, after)
            // Matches in both directions, so that a title given twice matches nothing.
            .filter(there -> after.find(there, before).equals(Optional.of(id)))
            .filter(scoresAfter::containsKey)
            .ifPresent(there -> same.put(id, there)));
    same.forEach((first, second) -> comparison.addChange(ChangeBuilder.builder()
        .before(first)
        .after(second)
        .scoreBefore(score(scoresBefore, first))
        .scoreAfter(score(scoresAfter, second))
        .build()));
    Set<ElementId> left = new TreeSet<>(ElementId.ORDER);
    left.addAll(scoresBefore.keySet());
    left.removeAll(same.keySet());
    Set<ElementId> leftAfter = new TreeSet<>(ElementId.ORDER);
    leftAfter.addAll(scoresAfter.keySet());
    leftAfter.removeAll(same.values());
    left.addAll(leftAfter);
    for (ElementId id : left) {
      if (!scoresAfter.containsKey(id)) {
        comparison.addVanished(id);
      } else if (!scoresBefore.containsKey(id)) {
        comparison.addAppeared(id);
      } else {
        comparison.addNotComparable(NotComparable.builder()
            .element(id)
            .scoreBefore(score(scoresBefore, id))
            .scoreAfter(score(scoresAfter, id))
            .reason(
                before.likeness(id, after) == Likeness.NO_TITLE
                    ? NotComparable.Reason.NO_TITLE
                    : NotComparable.Reason.OTHER_TITLE)
            .build());
      }
    }
  }

  private static Score score(Map<ElementId, Score> scores, ElementId id) {
    return Objects.requireNonNull(scores.get(id));
  }

  private static Map<ElementId, Score> scores(ScoreBounds bounds, Scorecard scorecard) {
    Map<ElementId, Score> scores = new LinkedHashMap<>();
    List<ElementId> ids = new ArrayList<>(scorecard.scores().keySet());
    for (Element element : bounds.framework().elements()) {
      if (!scorecard.scores().containsKey(element.id())) {
        ids.add(element.id());
      }
    }
    ids.sort(ElementId.ORDER);
    for (ElementId id : ids) {
      bounds.element(id).nominal().ifPresent(score -> scores.put(id, score));
    }
    return scores;
  }

  private static boolean sameTiers(Framework one, Framework other) {
    return one.ladder().isPresent() && limits(one).equals(limits(other));
  }

  private static Map<TierCode, Map<ElementId, Score>> limits(Framework framework) {
    Map<TierCode, Map<ElementId, Score>> limits = new LinkedHashMap<>();
    for (Tier tier : framework.tiers()) {
      Map<ElementId, Score> asked = new LinkedHashMap<>();
      tier.limits().forEach(limit -> asked.put(limit.element(), limit.atLeast()));
      limits.put(tier.code(), asked);
    }
    return limits;
  }

  private static int steps(Framework framework, TierCode before, TierCode after) {
    List<TierCode> codes = framework.tiers().stream().map(Tier::code).toList();
    return codes.indexOf(before) - codes.indexOf(after);
  }
}
