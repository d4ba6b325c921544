package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testing.RunSeed;
import io.github.ita4j.testkit.FrameworkLaws;
import io.github.ita4j.testkit.Law;
import io.github.ita4j.testkit.LawViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Frameworks that the loader accepts obey every law but one: a tier of theirs may be one that no
 * scores give.
 */
@Tag("slow")
class LawsOfRandomFrameworksTest {

  /** Every build draws a third; {@code .ci/soak} all. */
  private static final int FRAMEWORKS = RunSeed.isSoak() ? 12 : 4;

  private static long[] seeds(int count) {
    return LongStream.range(RunSeed.value(), RunSeed.value() + count).toArray();
  }

  @Test
  void theyObeyAllLawsThatALoadedFrameworkCannotBreak() {
    for (long seed : seeds(FRAMEWORKS)) {
      Framework framework = RandomFrameworks.draw(new Random(seed));
      for (Law law : Law.values()) {
        if (law != Law.EVERY_TIER_REACHABLE) {
          assertThat(FrameworkLaws.check(framework, law, new Random(seed), 50))
              .as("seed %s", seed)
              .isEmpty();
        }
      }
    }
  }

  /**
   * The naive grading finds a tier possible for a scorecard that states nothing if and only if some
   * scores give it.
   */
  @Test
  void aTierThatNothingGivesIsFoundAsTheNaiveGradingFindsIt() {
    List<LawViolation> violations = new ArrayList<>();
    for (long seed : seeds(30 * FRAMEWORKS)) {
      Framework framework = RandomFrameworks.draw(new Random(seed));
      List<TierCode> reachable = new NaiveGrading(framework, Map.of())
          .possible().stream().map(Tier::code).toList();

      Map<TierCode, Scorecard> witnesses = FrameworkLaws.witnesses(framework);
      List<LawViolation> found =
          FrameworkLaws.check(framework, Law.EVERY_TIER_REACHABLE, new Random(1), 0);

      assertThat(witnesses.keySet()).as("seed %s", seed).containsExactlyElementsOf(reachable);
      int tiers = framework.ladder().map(ladder -> ladder.tiers().size()).orElse(0);
      assertThat(found).as("seed %s", seed).hasSize(tiers - reachable.size());
      witnesses.forEach((code, scorecard) -> {
        NaiveGrading naive = new NaiveGrading(framework, scorecard.scores());
        assertThat(naive.status()).isEqualTo(GradeStatus.DECIDED);
        assertThat(naive.tier()).contains(code);
      });
      violations.addAll(found);
    }
    assertThat(violations).isNotEmpty();
  }
}
