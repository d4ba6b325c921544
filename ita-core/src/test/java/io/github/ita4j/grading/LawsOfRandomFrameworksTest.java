package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.laws.FrameworkLaws;
import io.github.ita4j.laws.Law;
import io.github.ita4j.laws.LawViolation;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Frameworks that the loader accepts obey every law but one: a tier of theirs may be one that no scores give. */
@Tag("slow")
class LawsOfRandomFrameworksTest {

  private static final int FRAMEWORKS = 12;

  @Test
  void theyObeyAllLawsThatALoadedFrameworkCannotBreak() {
    for (int seed = 0; seed < FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.draw(new Random(seed));
      for (Law law : Law.values()) {
        if (law != Law.EVERY_TIER_REACHABLE) {
          assertThat(FrameworkLaws.check(law, framework, new Random(seed), 50))
              .as("seed %s", seed)
              .isEmpty();
        }
      }
    }
  }

  /** The naive grading finds a tier possible for a scorecard that states nothing if and only if some scores give it. */
  @Test
  void aTierThatNothingGivesIsFoundAsTheNaiveGradingFindsIt() {
    List<LawViolation> violations = new ArrayList<>();
    for (int seed = 0; seed < 30 * FRAMEWORKS; seed++) {
      Framework framework = RandomFrameworks.draw(new Random(seed));
      List<TierCode> reachable = new NaiveGrading(framework, Map.of())
          .possible().stream().map(Tier::code).toList();

      Map<TierCode, Scorecard> witnesses = FrameworkLaws.witnesses(framework);
      List<LawViolation> found =
          FrameworkLaws.check(Law.EVERY_TIER_REACHABLE, framework, new Random(1), 0);

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
    assertThat(violations).hasSizeGreaterThan(3);
  }
}
