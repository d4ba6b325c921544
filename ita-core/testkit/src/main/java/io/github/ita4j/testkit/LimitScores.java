package io.github.ita4j.testkit;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * A generator of scores at the limits and a hundredth beside them. They cover the elements of the
 * ladder and the pass mark, and can all be true at once.
 *
 * <p>They are chosen one after another, each within the bounds that the earlier ones leave. Any
 * value within the bounds agrees with everything stated, so no choice ever has to be undone.
 */
final class LimitScores {

  private final Framework framework;

  /** The possible scores at and beside the limits of each element, in hundredths. */
  private final Map<ElementId, Set<Integer>> besideLimits = new LinkedHashMap<>();

  LimitScores(Framework framework) {
    this.framework = framework;
    framework.ladder().ifPresent(ladder -> {
      for (Tier tier : ladder.tiers()) {
        for (TierLimit limit : tier.limits()) {
          add(limit.element(), limit.atLeast());
        }
      }
    });
    framework.passMark().ifPresent(mark -> add(ElementId.OVERALL, mark.score()));
  }

  private void add(ElementId id, Score limit) {
    Set<Integer> beside = besideLimits.computeIfAbsent(id, key -> new TreeSet<>());
    for (int hundredths = limit.hundredths() - 1;
        hundredths <= limit.hundredths() + 1;
        hundredths++) {
      if (hundredths >= 0 && hundredths <= Score.MAX.hundredths()) {
        beside.add(hundredths);
      }
    }
  }

  /** Returns the elements with limits. */
  Set<ElementId> elements() {
    return Collections.unmodifiableSet(besideLimits.keySet());
  }

  /** Counts the combinations of scores beside the limits of some elements, possible or not. */
  long combinations(Iterable<ElementId> ids) {
    long combinations = 1;
    for (ElementId id : ids) {
      combinations = Math.min(Integer.MAX_VALUE, combinations * beside(id).size());
    }
    return combinations;
  }

  private Set<Integer> beside(ElementId id) {
    return besideLimits.getOrDefault(id, Set.of());
  }

  ElementBounds bounds(Map<ElementId, StatedScore> stated, ElementId id) {
    return Scoring.bounds(framework, Scorecards.stating(framework, stated)).element(id);
  }

  /**
   * Returns the scores of an element, in hundredths, that are worth trying beside the stated ones.
   * If few are left, these are all. Otherwise they are those beside its limits, or else the least
   * and the greatest.
   */
  List<Integer> candidates(Map<ElementId, StatedScore> stated, ElementId id) {
    ElementBounds bounds = bounds(stated, id);
    int low = bounds.low().hundredths();
    int high = bounds.high().hundredths();
    if (high - low <= 2) {
      List<Integer> all = new ArrayList<>();
      for (int hundredths = low; hundredths <= high; hundredths++) {
        all.add(hundredths);
      }
      return all;
    }
    List<Integer> within = beside(id).stream()
        .filter(hundredths -> low <= hundredths && hundredths <= high)
        .toList();
    return within.isEmpty() ? List.of(low, high) : within;
  }

  /**
   * Draws a score for every other element with limits. One in four is any possible score; the rest
   * are candidates.
   */
  Map<ElementId, StatedScore> draw(Map<ElementId, StatedScore> given, RandomGenerator random) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>(given);
    List<ElementId> left = new ArrayList<>(besideLimits.keySet());
    left.removeAll(given.keySet());
    while (!left.isEmpty()) {
      ElementId id = left.remove(random.nextInt(left.size()));
      scores.put(id, StatedScore.of(Score.ofHundredths(drawOne(scores, id, random))));
    }
    return scores;
  }

  private int drawOne(Map<ElementId, StatedScore> stated, ElementId id, RandomGenerator random) {
    if (random.nextInt(4) == 0) {
      ElementBounds bounds = bounds(stated, id);
      int low = bounds.low().hundredths();
      return low + random.nextInt(bounds.high().hundredths() - low + 1);
    }
    List<Integer> candidates = candidates(stated, id);
    return candidates.get(random.nextInt(candidates.size()));
  }
}
