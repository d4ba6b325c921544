package io.github.ita4j.testkit;

import io.github.ita4j.framework.PassMark;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.grading.PassCheck.Outcome;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The check of {@link Law#TOTAL}. */
final class TotalLaw {

  private final GradedFramework subject;
  private final List<LawViolation> found = new ArrayList<>();

  TotalLaw(GradedFramework subject) {
    this.subject = subject;
  }

  List<LawViolation> check(RandomGenerator random, int scorecards) {
    Scorecards drawn = Scorecards.of(subject.framework());
    checkConsistent(subject.stating(Map.of()), Optional.empty());
    for (int i = 0; i < scorecards && found.size() < GradedFramework.MOST_VIOLATIONS; i++) {
      ScorecardKind kind = drawn.drawKind(random);
      switch (kind) {
        case COMPLETE, PARTIAL -> {
          TrueScores truth = TrueScores.draw(subject.framework(), random);
          Optional<TierCode> tier = subject.tierOf(id -> truth.printed(id, 2).score());
          checkConsistent(
              kind == ScorecardKind.COMPLETE ? drawn.complete(truth) : drawn.partial(truth, random),
              tier);
        }
        case AT_LIMITS -> checkConsistent(drawn.next(random, kind), Optional.empty());
        case CONTRADICTORY -> {
          Scorecard scorecard = drawn.next(random, kind);
          wrong(scorecard, grade -> ofContradictory(grade)).ifPresent(what -> add(what, scorecard));
        }
      }
    }
    return found;
  }

  private void checkConsistent(Scorecard scorecard, Optional<TierCode> trueTier) {
    Function<Grade, Optional<String>> more = grade -> ofConsistent(grade, trueTier);
    if (wrong(scorecard, more).isPresent()) {
      Scorecard fewest = subject.fewest(scorecard, fewer -> wrong(fewer, more).isPresent());
      add(wrong(fewest, more).orElseThrow(), fewest);
    }
  }

  private void add(String message, Scorecard example) {
    found.add(new LawViolation(Law.TOTAL, message, Optional.of(example)));
  }

  private Optional<String> wrong(Scorecard scorecard, Function<Grade, Optional<String>> more) {
    Grade grade;
    try {
      grade = subject.grade(scorecard);
    } catch (RuntimeException e) {
      return Optional.of("grading throws " + e);
    }
    return ofStatus(grade)
        .or(() -> ofPassCheck(grade))
        .or(() -> more.apply(grade))
        .map(what -> what + "; it is graded as " + grade);
  }

  private static Optional<String> unless(boolean right, String wrong) {
    return right ? Optional.empty() : Optional.of(wrong);
  }

  private Optional<String> ofStatus(Grade grade) {
    List<TierCode> possible = grade.possibleTiers();
    List<TierCode> inOrder = subject.tiers().stream().filter(possible::contains).toList();
    boolean tierIsPossible = grade.tier().filter(possible::contains).isPresent();
    boolean kept = switch (grade.status()) {
      case DECIDED -> possible.size() == 1 && tierIsPossible && grade.missing().isEmpty();
      case BOUNDARY -> possible.size() > 1 && tierIsPossible;
      case OPEN -> possible.size() > 1 && grade.tier().isEmpty();
      case CONTRADICTORY, NO_RULES ->
        possible.isEmpty() && grade.tier().isEmpty() && grade.missing().isEmpty();
    };
    return unless(
            grade.framework().equals(subject.framework().id()),
            "the grade names framework " + grade.framework())
        .or(() -> unless(
            (grade.status() == GradeStatus.NO_RULES) == subject.tiers().isEmpty(),
            "status " + grade.status() + " where the tiers are " + subject.tiers()))
        .or(() -> unless(
            possible.equals(inOrder),
            "the possible tiers are not in the order of " + subject.tiers()))
        .or(() -> unless(kept, "the grade does not keep what " + grade.status() + " promises"))
        .or(() -> unless(
            grade.missing().stream().allMatch(this::isAskedAbout),
            "an element is missing that the ladder does not ask about"));
  }

  private boolean isAskedAbout(ElementId id) {
    return subject
        .framework()
        .ladder()
        .filter(ladder -> ladder.elements().contains(id))
        .isPresent();
  }

  private Optional<String> ofPassCheck(Grade grade) {
    Optional<PassMark> mark = subject.framework().passMark();
    PassCheck check = grade.passCheck();
    Outcome outcome = Outcome.UNKNOWN;
    boolean certain = false;
    if (mark.isPresent()) {
      Score score = mark.get().score();
      boolean reached = grade.overall().low().isAtLeast(score);
      boolean missed = !grade.overall().high().isAtLeast(score);
      certain = reached || missed;
      outcome = certain
          ? outcome(reached)
          : grade
              .overall()
              .nominal()
              .map(nominal -> outcome(nominal.isAtLeast(score)))
              .orElse(Outcome.UNKNOWN);
    }
    return unless(
        check.mark().equals(mark) && check.outcome() == outcome && check.certain() == certain,
        "the pass check must be " + (certain ? "certainly " : "") + outcome
            + " by the overall score");
  }

  private static Outcome outcome(boolean reached) {
    return reached ? Outcome.PASSES : Outcome.FAILS;
  }

  private static Optional<String> ofConsistent(Grade grade, Optional<TierCode> trueTier) {
    return unless(
            grade.status() != GradeStatus.CONTRADICTORY,
            "scores that can all be true are called contradictory")
        .or(() -> trueTier
            .filter(tier -> !grade.possibleTiers().contains(tier))
            .map(tier -> "the tier of the true scores, " + tier + ", is not called possible"));
  }

  private Optional<String> ofContradictory(Grade grade) {
    return unless(
        grade.status() == GradeStatus.CONTRADICTORY || subject.tiers().isEmpty(),
        "scores that exclude each other are not called contradictory");
  }
}
