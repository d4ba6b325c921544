package io.github.ita4j.laws;

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
 * What a law is held to: a framework and what grades by it.
 *
 * @param framework the framework
 * @param grading what grades its scorecards; any but the library's own only where tests show that a
 *     law can fail
 */
record Subject(Framework framework, Function<Scorecard, Grade> grading) {

  /**
   * How many violations of one law are reported: what is broken once is often broken everywhere.
   */
  static final int MOST_VIOLATIONS = 5;

  static Subject of(Framework framework) {
    return new Subject(framework, scorecard -> Grading.grade(framework, scorecard));
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

  /**
   * The first tier whose limits the scores reach, of all that it asks about; empty without a
   * ladder.
   */
  Optional<TierCode> tierOf(Function<ElementId, Score> scores) {
    return framework
        .ladder()
        .flatMap(ladder -> ladder.tiers().stream()
            .filter(tier -> tier.limits().stream()
                .allMatch(limit -> scores.apply(limit.element()).isAtLeast(limit.atLeast())))
            .findFirst()
            .map(Tier::code));
  }

  /** Leaves out every score without which the scorecard still shows what is wrong. */
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
