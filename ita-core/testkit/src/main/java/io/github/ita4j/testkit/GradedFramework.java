package io.github.ita4j.testkit;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The subject of a law: a framework and the grading by it.
 *
 * @param framework the framework
 * @param grading the grading of its scorecards; another than the library's own only in tests that a
 *     law can fail
 */
record GradedFramework(Framework framework, Function<Scorecard, Grade> grading) {

  /**
   * The greatest number of violations reported for one law. Whatever is broken once is often broken
   * everywhere.
   */
  static final int MOST_VIOLATIONS = 5;

  static GradedFramework of(Framework framework) {
    return new GradedFramework(framework, scorecard -> Grading.grade(framework, scorecard));
  }

  Grade grade(Scorecard scorecard) {
    return grading.apply(scorecard);
  }

  Scorecard stating(Map<ElementId, StatedScore> scores) {
    return Scorecards.stating(framework, scores);
  }

  List<TierCode> tiers() {
    return framework.ladder().map(ladder -> ladder.codes()).orElse(List.of());
  }

  /** Returns the first tier whose limits the scores all reach; empty without a ladder. */
  Optional<TierCode> tierOf(Function<ElementId, Score> scores) {
    return framework
        .ladder()
        .flatMap(ladder -> ladder.tiers().stream()
            .filter(tier -> tier.limits().stream()
                .allMatch(limit -> scores.apply(limit.element()).isAtLeast(limit.atLeast())))
            .findFirst()
            .map(Tier::code));
  }

  /** Leaves out every score that is not needed to show the violation. */
  Scorecard fewest(Scorecard scorecard, Predicate<Scorecard> shows) {
    Scorecard fewest = scorecard;
    for (ElementId id : scorecard.scores().keySet()) {
      Map<ElementId, StatedScore> fewer = new LinkedHashMap<>(fewest.scores());
      fewer.remove(id);
      Scorecard candidate = stating(fewer);
      if (shows.test(candidate)) {
        fewest = candidate;
      }
    }
    return fewest;
  }
}
