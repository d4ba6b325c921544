package io.github.ita4j.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Truth;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

  /**
   * The components that the overall score sums from: instruments or indices, or the parts of an
   * instrument.
   */
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

  /** Trees of any shape and confidence, with limits anywhere. */
  @Provide
  Arbitrary<Framework> anyTrees() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .map(seed -> RandomFrameworks.draw(new Random(seed)));
  }

  @Property(tries = 1_000)
  void theConfidenceIsTheLowestOfTheRulesThatCount(
      @ForAll("withLadder") Framework framework, @ForAll Random random) {
    theConfidenceIsTheLowest(framework, random);
  }

  @Property(tries = 1_000)
  void theConfidenceIsTheLowestOfTheRulesThatCountInAnyTree(
      @ForAll("anyTrees") Framework framework, @ForAll Random random) {
    theConfidenceIsTheLowest(framework, random);
  }

  private static void theConfidenceIsTheLowest(Framework framework, Random random) {
    Map<ElementId, StatedScore> scores = mostOfTheLadder(framework, random);
    Grade grade = grade(framework, scores);

    Confidence lowest = framework
        .ladder()
        .map(TierLadder::confidence)
        .orElse(Confidence.UNVERIFIED)
        .lower(framework
            .passMark()
            .map(mark -> mark.provenance().confidence())
            .orElse(Confidence.CONFIRMED));
    Set<ElementId> counting = new HashSet<>(asked(framework));
    if (!isDecidedByTheLadderAlone(framework, scores, grade)) {
      counting.addAll(scores.keySet());
    }
    for (ElementId id : counting) {
      for (Element at = framework.element(id); at.sums(); ) {
        Element above = framework.element(at.parent().orElseThrow());
        for (Element part : Truth.partsOf(framework, above.id())) {
          lowest = lowest.lower(part.provenance().confidence());
        }
        at = above;
      }
    }
    assertThat(grade.confidence()).isEqualTo(lowest);
  }

  @Property(tries = 1_000)
  void aScoreMoreThatDecidesNothingNeverLowersTheConfidence(
      @ForAll("withLadder") Framework framework, @ForAll Random random) {
    aScoreMoreNeverLowersTheConfidence(framework, random);
  }

  @Property(tries = 1_000)
  void aScoreMoreThatDecidesNothingNeverLowersTheConfidenceInAnyTree(
      @ForAll("anyTrees") Framework framework, @ForAll Random random) {
    aScoreMoreNeverLowersTheConfidence(framework, random);
  }

  private static void aScoreMoreNeverLowersTheConfidence(Framework framework, Random random) {
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> less = mostOfTheLadder(truth, random);
    List<Element> elements = framework.elements();
    ElementId one = elements.get(random.nextInt(elements.size())).id();
    Map<ElementId, StatedScore> more = new LinkedHashMap<>(less);
    more.putIfAbsent(one, truth.value(one).rounded(random.nextInt(3)));

    Grade before = grade(framework, less);
    Grade after = grade(framework, more);

    if (isDecidedByTheLadderAlone(framework, less, after)) {
      assertThat(after.confidence().lower(before.confidence())).isEqualTo(before.confidence());
    }
  }

  private static Set<ElementId> asked(Framework framework) {
    return framework.ladder().map(TierLadder::elements).orElse(Set.of());
  }

  private static boolean isDecidedByTheLadderAlone(
      Framework framework, Map<ElementId, StatedScore> scores, Grade grade) {
    Map<ElementId, StatedScore> ofLadder = new LinkedHashMap<>(scores);
    ofLadder.keySet().retainAll(asked(framework));
    Grade alone = grade(framework, ofLadder);
    return grade.status() == GradeStatus.DECIDED
        && alone.status() == GradeStatus.DECIDED
        && alone.passCheck().passes().equals(grade.passCheck().passes());
  }

  private static Map<ElementId, StatedScore> mostOfTheLadder(Framework framework, Random random) {
    Map<ElementId, StatedScore> scores = mostOfTheLadder(Truth.draw(framework, random), random);
    if (random.nextInt(5) == 0) {
      scores.putAll(Truth.draw(framework, random).print(random));
    }
    return scores;
  }

  private static Map<ElementId, StatedScore> mostOfTheLadder(Truth truth, Random random) {
    Map<ElementId, StatedScore> scores = new LinkedHashMap<>(truth.print(random));
    for (ElementId id : asked(truth.framework())) {
      if (random.nextInt(4) > 0) {
        scores.put(id, truth.value(id).rounded(2));
      }
    }
    return scores;
  }
}
