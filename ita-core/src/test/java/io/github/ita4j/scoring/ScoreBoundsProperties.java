package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class ScoreBoundsProperties {

  @Provide
  Arbitrary<Framework> bundled() {
    return Arbitraries.of(Frameworks.bundled().all());
  }

  private static ScoreBounds bounds(Framework framework, Map<ElementId, StatedScore> scores) {
    return Scoring.bounds(framework, Truth.scorecard(framework, scores));
  }

  @Property(tries = 1_000)
  void roundingAndLeavingOutAreNeverAContradictionAndTheTruthIsWithinTheBounds(
      @ForAll("bundled") Framework framework, @ForAll Random random) {
    Truth truth = Truth.draw(framework, random);

    ScoreBounds bounds = bounds(framework, truth.print(random));

    assertThat(bounds.conflicts()).isEmpty();
    for (Element element : framework.elements()) {
      ElementBounds of = bounds.element(element.id());
      assertThat(truth.value(element.id()).rounded())
          .as("%s", element.id())
          .isBetween(of.low(), of.high());
    }
  }

  @Property(tries = 500)
  void knowingMoreNeverWidensABound(@ForAll("bundled") Framework framework, @ForAll Random random) {
    Truth truth = Truth.draw(framework, random);
    Map<ElementId, StatedScore> less = truth.print(random);
    Map<ElementId, StatedScore> more = new LinkedHashMap<>(truth.print(random));
    more.putAll(less);

    ScoreBounds before = bounds(framework, less);
    ScoreBounds after = bounds(framework, more);

    for (Element element : framework.elements()) {
      ElementBounds wide = before.element(element.id());
      ElementBounds narrow = after.element(element.id());
      assertThat(narrow.low()).as("%s", element.id()).isGreaterThanOrEqualTo(wide.low());
      assertThat(narrow.high()).as("%s", element.id()).isLessThanOrEqualTo(wide.high());
    }
  }

  @Property(tries = 300)
  void statingWhatFollowsAnywayChangesNoBound(
      @ForAll("bundled") Framework framework, @ForAll Random random) {
    Map<ElementId, StatedScore> scores = Truth.draw(framework, random).print(random);
    ScoreBounds before = bounds(framework, scores);
    Map<ElementId, StatedScore> withImplied = new LinkedHashMap<>(scores);
    for (Element element : framework.elements()) {
      ElementBounds of = before.element(element.id());
      if (of.low().equals(of.high())) {
        withImplied.putIfAbsent(element.id(), StatedScore.of(of.low()));
      }
    }

    ScoreBounds after = bounds(framework, withImplied);

    for (Element element : framework.elements()) {
      assertThat(after.element(element.id()).low())
          .isEqualTo(before.element(element.id()).low());
      assertThat(after.element(element.id()).high())
          .isEqualTo(before.element(element.id()).high());
    }
  }

  @Property(tries = 500)
  void whatIsKnownIsEveryElementWithANominalScoreOrNarrowerBounds(
      @ForAll("bundled") Framework framework, @ForAll Random random) {
    Map<ElementId, StatedScore> scores =
        new LinkedHashMap<>(Truth.draw(framework, random).print(random));
    // Some contradict each other, and so low or high that parts below them are narrowed too.
    scores.replaceAll((id, score) -> random.nextInt(4) > 0
        ? score
        : StatedScore.of(Score.ofHundredths(random.nextBoolean() ? 0 : random.nextInt(100_01))));
    Set<ElementId> all = new LinkedHashSet<>(scores.keySet());
    framework.elements().forEach(element -> all.add(element.id()));

    ScoreBounds bounds = bounds(framework, scores);

    assertThat(bounds.known())
        .containsExactlyInAnyOrderElementsOf(all.stream()
            .map(bounds::element)
            .filter(element -> element.nominal().isPresent()
                || !element.low().equals(Score.ZERO)
                || !element.high().equals(Score.MAX))
            .toList());
  }

  @Property(tries = 300)
  void whatIsKnownOrAskedAddsTheElementsWithALimit(
      @ForAll("bundled") Framework framework, @ForAll Random random) {
    ScoreBounds bounds = bounds(framework, Truth.draw(framework, random).print(random));
    Set<ElementBounds> expected = new LinkedHashSet<>(bounds.known());
    framework
        .ladder()
        .ifPresent(
            ladder -> ladder.elements().forEach(element -> expected.add(bounds.element(element))));

    assertThat(bounds.knownOrAsked()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 300)
  void theOrderOfTheScoresChangesNothing(
      @ForAll("bundled") Framework framework, @ForAll Random random) {
    Map<ElementId, StatedScore> scores = Truth.draw(framework, random).print(random);
    List<ElementId> ids = new ArrayList<>(scores.keySet());
    Collections.shuffle(ids, random);
    Map<ElementId, StatedScore> shuffled = new LinkedHashMap<>();
    for (ElementId id : ids) {
      shuffled.computeIfAbsent(id, scores::get);
    }

    ScoreBounds one = bounds(framework, scores);
    ScoreBounds other = bounds(framework, shuffled);

    for (Element element : framework.elements()) {
      assertThat(other.element(element.id())).isEqualTo(one.element(element.id()));
    }
  }
}
