package io.github.ita4j.testkit;

import io.github.ita4j.framework.PassMark;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck.Outcome;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The check of {@link Law#NO_GAP}. */
final class NoGapLaw {

  /** The greatest number of combinations that are all tried; more are sampled. */
  private static final long MOST_COMBINATIONS = 3_000;

  private final GradedFramework subject;
  private final LimitScores limitScores;
  private final List<LawViolation> found = new ArrayList<>();

  NoGapLaw(GradedFramework subject) {
    this.subject = subject;
    this.limitScores = new LimitScores(subject.framework());
  }

  List<LawViolation> check(RandomGenerator random, int scorecards) {
    for (int hundredths = 0; isGoingOn(hundredths, Score.MAX.hundredths() + 1); hundredths++) {
      check(limitScores.draw(Map.of(ElementId.OVERALL, stated(hundredths)), random));
    }
    List<ElementId> components = new ArrayList<>(limitScores.elements());
    components.remove(ElementId.OVERALL);
    if (!components.isEmpty() && limitScores.combinations(components) <= MOST_COMBINATIONS) {
      components.add(ElementId.OVERALL);
      checkCombinations(components, Map.of());
    } else {
      for (int i = 0; isGoingOn(i, scorecards); i++) {
        Map<ElementId, StatedScore> scores = limitScores.draw(Map.of(), random);
        List<Integer> overall = limitScores.candidates(scores, ElementId.OVERALL);
        scores.putIfAbsent(ElementId.OVERALL, stated(overall.get(random.nextInt(overall.size()))));
        check(scores);
      }
    }
    return found;
  }

  private boolean isGoingOn(int done, int all) {
    return done < all && found.size() < GradedFramework.MOST_VIOLATIONS;
  }

  private static StatedScore stated(int hundredths) {
    return StatedScore.of(Score.ofHundredths(hundredths));
  }

  /** Checks every possible combination of scores beside the limits. */
  private void checkCombinations(List<ElementId> left, Map<ElementId, StatedScore> stated) {
    if (left.isEmpty()) {
      check(stated);
      return;
    }
    ElementId id = left.get(0);
    for (int hundredths : limitScores.candidates(stated, id)) {
      if (found.size() < GradedFramework.MOST_VIOLATIONS) {
        Map<ElementId, StatedScore> more = new LinkedHashMap<>(stated);
        more.put(id, stated(hundredths));
        checkCombinations(left.subList(1, left.size()), more);
      }
    }
  }

  private void check(Map<ElementId, StatedScore> scores) {
    Optional<TierCode> tier = subject.tierOf(id -> score(scores, id));
    Grade grade = subject.grade(subject.stating(scores));
    boolean one = grade.status() == (tier.isPresent() ? GradeStatus.DECIDED : GradeStatus.NO_RULES)
        && grade.possibleTiers().equals(tier.stream().toList())
        && grade.tier().equals(tier);
    Optional<Score> mark = subject.framework().passMark().map(PassMark::score);
    Outcome outcome = mark.map(score ->
            score(scores, ElementId.OVERALL).isAtLeast(score) ? Outcome.PASSES : Outcome.FAILS)
        .orElse(Outcome.UNKNOWN);
    boolean checked =
        grade.passCheck().outcome() == outcome && grade.passCheck().certain() == mark.isPresent();
    if (!one || !checked) {
      found.add(new LawViolation(
          Law.NO_GAP,
          "the limits leave " + tier.map(code -> "tier " + code + " only").orElse("no tier")
              + ", and the pass check " + outcome + "; the grade is " + grade,
          Optional.of(subject.stating(scores))));
    }
  }

  private static Score score(Map<ElementId, StatedScore> scores, ElementId id) {
    return Optional.ofNullable(scores.get(id))
        .map(StatedScore::score)
        .orElseThrow(() -> new IllegalStateException("ita bug: " + id + " is not stated"));
  }
}
