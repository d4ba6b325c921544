package org.example.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.testkit.FrameworkLaws;
import io.github.ita4j.testkit.ScorecardKind;
import io.github.ita4j.testkit.Scorecards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every year: jqwik gives a seed, the library draws a scorecard from it. */
class DrawnScorecardsTest {

  @Property(tries = 60)
  void everyYearObeysTheLaws(@ForAll("frameworks") Framework framework, @ForAll long seed) {
    FrameworkLaws.require(framework, new Random(seed), 10);
  }

  @Property
  void leavingAScoreOutNeverExcludesATierThatWasPossible(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    Random random = new Random(seed);
    Scorecard scorecard = Scorecards.of(framework).next(random, ScorecardKind.PARTIAL);
    List<ElementId> stated = List.copyOf(scorecard.scores().keySet());
    Assume.that(!stated.isEmpty());
    Map<ElementId, StatedScore> rest = new LinkedHashMap<>(scorecard.scores());
    rest.remove(stated.get(random.nextInt(stated.size())));
    Scorecard less = scorecard.toBuilder().scores(rest).build();
    assertThat(grade(less).possibleTiers()).containsAll(grade(scorecard).possibleTiers());
  }

  @Property
  void scoresThatExcludeEachOtherGetNoTierAndAreNamed(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    Scorecards scorecards = Scorecards.of(framework);
    Assume.that(scorecards.kinds().contains(ScorecardKind.CONTRADICTORY));
    Scorecard scorecard = scorecards.next(new Random(seed), ScorecardKind.CONTRADICTORY);
    Audit audit = Audit.of(Frameworks.bundled(), scorecard);
    assertThat(audit.grade().status()).isEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(audit.grade().possibleTiers()).isEmpty();
    assertThat(audit.contradictions()).isNotEmpty();
  }

  @Property
  void aStatedTierIsContradictedJustWhereItIsNotPossible(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    Random random = new Random(seed);
    List<TierCode> tiers = framework.ladder().map(TierLadder::codes).orElse(List.of());
    Assume.that(!tiers.isEmpty());
    TierCode stated = tiers.get(random.nextInt(tiers.size()));
    Scorecard scorecard = Scorecards.of(framework).next(random, ScorecardKind.AT_LIMITS).toBuilder()
        .tier(stated)
        .build();
    assertThat(Audit.of(Frameworks.bundled(), scorecard).isConsistent())
        .isEqualTo(grade(scorecard).possibleTiers().contains(stated));
  }

  @Property
  void aDocumentThatIsWrittenAndReadSaysTheSame(
      @ForAll("frameworks") Framework framework, @ForAll long seed) {
    Scorecard scorecard = Scorecards.of(framework).next(new Random(seed));
    assertThat(ItaJson.reader().assessments().read(ItaJson.writer().write(scorecard)))
        .isEqualTo(scorecard);
  }

  /** All years, those without known tiers too. */
  @Provide
  Arbitrary<Framework> frameworks() {
    return Arbitraries.of(Frameworks.bundled().all());
  }

  /** By the framework that the scorecard pins. */
  private static Grade grade(Scorecard scorecard) {
    return Grading.grade(Frameworks.bundled(), scorecard);
  }
}
