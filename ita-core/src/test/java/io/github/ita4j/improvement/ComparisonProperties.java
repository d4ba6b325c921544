package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class ComparisonProperties {

  @Property(tries = 150)
  void theOtherWayRoundEveryChangeIsMirrored(
      @ForAll @IntRange(min = 2562, max = 2569) int one,
      @ForAll @IntRange(min = 2562, max = 2569) int other,
      @ForAll long seed) {
    Assume.that(one != other);
    Framework frameworkOne = DrawnScorecards.year(one);
    Framework frameworkOther = DrawnScorecards.year(other);
    Scorecard scorecardOne = DrawnScorecards.partial(frameworkOne, seed);
    Scorecard scorecardOther = DrawnScorecards.partial(frameworkOther, ~seed);

    Comparison there =
        Comparison.between(frameworkOne, scorecardOne, frameworkOther, scorecardOther);
    Comparison back =
        Comparison.between(frameworkOther, scorecardOther, frameworkOne, scorecardOne);

    List<List<Object>> forwards = new ArrayList<>();
    for (Comparison.Change change : there.changes()) {
      forwards.add(List.of(
          change.before(),
          change.after(),
          change.scoreBefore(),
          change.scoreAfter(),
          change.difference()));
    }
    List<List<Object>> mirrored = new ArrayList<>();
    for (Comparison.Change change : back.changes()) {
      mirrored.add(List.of(
          change.after(),
          change.before(),
          change.scoreAfter(),
          change.scoreBefore(),
          change.difference().negate()));
    }
    assertThat(forwards).containsExactlyInAnyOrderElementsOf(mirrored);
    assertThat(there.appeared()).isEqualTo(back.vanished());
    assertThat(there.vanished()).isEqualTo(back.appeared());
    assertThat(there.isSameLadder()).isEqualTo(back.isSameLadder());
    assertThat(there.tierSteps()).isEqualTo(back.tierSteps().map(steps -> -steps));
    assertThat(there.tierAfter()).isEqualTo(back.tierBefore());
  }

  @Property(tries = 150)
  void everyScoredElementOfBothYearsIsComparedOrNamed(
      @ForAll @IntRange(min = 2562, max = 2569) int one,
      @ForAll @IntRange(min = 2562, max = 2569) int other,
      @ForAll long seed) {
    Assume.that(one != other);
    Framework frameworkOne = DrawnScorecards.year(one);
    Framework frameworkOther = DrawnScorecards.year(other);
    Scorecard before = DrawnScorecards.partial(frameworkOne, seed);
    Scorecard after = DrawnScorecards.partial(frameworkOther, ~seed);

    Comparison comparison = Comparison.between(frameworkOne, before, frameworkOther, after);

    List<ElementId> first = new ArrayList<>(comparison.vanished());
    List<ElementId> second = new ArrayList<>(comparison.appeared());
    for (Comparison.Change change : comparison.changes()) {
      first.add(change.before());
      second.add(change.after());
    }
    assertThat(first).doesNotHaveDuplicates().containsAll(before.scores().keySet());
    assertThat(second).doesNotHaveDuplicates().containsAll(after.scores().keySet());
    assertThat(comparison.scoresAfter()).containsOnlyKeys(second.toArray(new ElementId[0]));
  }
}
