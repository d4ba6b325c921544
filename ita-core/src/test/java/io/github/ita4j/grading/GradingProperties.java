package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class GradingProperties {

  @Provide
  Arbitrary<Framework> withLadder() {
    return Arbitraries.of(Frameworks.bundled().all().stream()
        .filter(framework -> framework.ladder().isPresent())
        .toList());
  }

  private static Grade grade(Framework framework, Map<ElementId, StatedScore> scores) {
    return Grading.grade(framework, Truth.scorecard(framework, scores));
  }

  @Property(tries = 1_000)
  void theTrueTierIsPossibleWhateverIsRoundedAndLeftOut(
      @ForAll("withLadder") Framework framework, @ForAll Random random) {
    Truth truth = Truth.draw(framework, random);

    Grade grade = grade(framework, truth.print(random));

    assertThat(grade.status()).isNotEqualTo(GradeStatus.CONTRADICTORY);
    assertThat(grade.possibleTiers()).contains(truth.tier());
  }

  @Property(tries = 1_000)
  void knowingMoreNeverAddsAPossibleTier(
      @ForAll("withLadder") Framework framework, @ForAll Random random) {
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> less = truth.print(random);
    Map<ElementId, StatedScore> more = new LinkedHashMap<>(truth.print(random));
    more.putAll(less);

    assertThat(grade(framework, less).possibleTiers())
        .containsSubsequence(grade(framework, more).possibleTiers());
  }

  @Property(tries = 500)
  void gradingAgainOrInAnotherOrderGivesTheSame(
      @ForAll("withLadder") Framework framework, @ForAll Random random) {
    Map<ElementId, StatedScore> scores = Truth.draw(framework, random).print(random);
    List<ElementId> ids = new ArrayList<>(scores.keySet());
    Collections.shuffle(ids, random);
    Map<ElementId, StatedScore> shuffled = new LinkedHashMap<>();
    for (ElementId id : ids) {
      shuffled.computeIfAbsent(id, scores::get);
    }

    Grade grade = grade(framework, scores);

    assertThat(grade(framework, scores)).isEqualTo(grade);
    assertThat(grade(framework, shuffled)).isEqualTo(grade);
  }

  /** The components that the overall score sums from: instruments or indices, or the parts of an instrument. */
  private static List<ElementId> components(Framework framework) {
    List<ElementId> components = new ArrayList<>();
    for (var element : Truth.partsOf(framework, ElementId.OVERALL)) {
      List<ElementId> parts = Truth.partsOf(framework, element.id()).stream()
          .map(part -> part.id())
          .filter(part -> part.level() == Level.PART)
          .toList();
      components.addAll(parts.isEmpty() ? List.of(element.id()) : parts);
    }
    return components;
  }

  @Property(tries = 1_000)
  void raisingAComponentNeverLowersTheTier(
      @ForAll("withLadder") Framework framework,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 20_00) int byHundredths) {
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> before = new LinkedHashMap<>();
    for (ElementId id : components(framework)) {
      before.put(id, truth.value(id).rounded(2));
    }
    List<ElementId> ids = new ArrayList<>(before.keySet());
    Map<ElementId, StatedScore> after = new LinkedHashMap<>(before);
    after.computeIfPresent(
        ids.get(random.nextInt(ids.size())),
        (id, stated) -> StatedScore.of(
            Score.ofHundredths(Math.min(100_00, stated.score().hundredths() + byHundredths))));

    Grade low = grade(framework, before);
    Grade high = grade(framework, after);

    List<TierCode> codes = framework.ladder().orElseThrow().codes();
    assertThat(codes.indexOf(best(high))).isLessThanOrEqualTo(codes.indexOf(best(low)));
    assertThat(codes.indexOf(worst(high))).isLessThanOrEqualTo(codes.indexOf(worst(low)));
    // Of all components at face value a tier always follows, unless rounding of several hides it.
    if (low.tier().isPresent() && high.tier().isPresent()) {
      assertThat(codes.indexOf(high.tier().get()))
          .isLessThanOrEqualTo(codes.indexOf(low.tier().get()));
    }
  }

  private static TierCode best(Grade grade) {
    return grade.possibleTiers().get(0);
  }

  private static TierCode worst(Grade grade) {
    return grade.possibleTiers().get(grade.possibleTiers().size() - 1);
  }
}
