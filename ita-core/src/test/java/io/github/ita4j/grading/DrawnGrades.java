package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.WrongBounds;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Grades of letters and words, of all statuses, whether scorecards could give them or not. */
public final class DrawnGrades {

  public static final FrameworkId LETTERS = FrameworkId.parse("nacc-2565r1");
  public static final FrameworkId WORDS = FrameworkId.parse("nacc-2568r1");
  public static final FrameworkId NONE = FrameworkId.parse("nacc-2569r1");

  private DrawnGrades() {}

  public static Grade grade(
      FrameworkId framework,
      GradeStatus status,
      Optional<TierCode> tier,
      PassCheck.Outcome outcome,
      Optional<Score> nominal,
      Confidence confidence) {
    return new Grade(
        framework,
        status,
        WrongBounds.of(ElementId.OVERALL, nominal, Score.ZERO, Score.MAX),
        List.of(),
        tier.orElse(null),
        new PassCheck(Optional.empty(), outcome, false),
        List.of(),
        confidence);
  }

  public static Arbitrary<Grade> any() {
    Arbitrary<FrameworkId> frameworks = Arbitraries.of(LETTERS, WORDS, NONE);
    Arbitrary<GradeStatus> statuses = Arbitraries.of(GradeStatus.class);
    Arbitrary<TierCode> tiers = Arbitraries.of("AA", "B", "F", "GOOD", "PASS").map(TierCode::parse);
    Arbitrary<PassCheck.Outcome> outcomes = Arbitraries.of(PassCheck.Outcome.class);
    // Few values, so that they repeat, and any.
    Arbitrary<Score> scores = Arbitraries.oneOf(
            Arbitraries.of(0, 8499, 8500, 10_000), Arbitraries.integers().between(0, 10_000))
        .map(Score::ofHundredths);
    return Combinators.combine(
            frameworks,
            statuses,
            tiers,
            outcomes,
            scores.optional(),
            Arbitraries.of(Confidence.class))
        .as((framework, status, tier, outcome, score, confidence) -> grade(
            framework,
            status,
            List.of(GradeStatus.DECIDED, GradeStatus.BOUNDARY).contains(status)
                ? Optional.of(tier)
                : Optional.empty(),
            outcome,
            score,
            confidence));
  }
}
