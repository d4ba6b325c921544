package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testing.RunSeed;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(RunSeed.class)
class ComparisonProperties {

  /** Two years, the first before the second, and a scorecard of each. */
  private static Comparison compared(int one, int other, long seed) {
    Framework first = DrawnScorecards.year(Math.min(one, other));
    Framework second = DrawnScorecards.year(Math.max(one, other));
    return Comparison.between(
        first,
        DrawnScorecards.partial(first, seed),
        second,
        DrawnScorecards.partial(second, ~seed));
  }

  @Property(tries = 150)
  void everyScoredElementOfBothYearsIsComparedOrNamed(
      @ForAll @IntRange(min = 2562, max = 2569) int one,
      @ForAll @IntRange(min = 2562, max = 2569) int other,
      @ForAll long seed) {
    Assume.that(one != other);
    Framework frameworkBefore = DrawnScorecards.year(Math.min(one, other));
    Framework frameworkAfter = DrawnScorecards.year(Math.max(one, other));
    Scorecard before = DrawnScorecards.partial(frameworkBefore, seed);
    Scorecard after = DrawnScorecards.partial(frameworkAfter, ~seed);

    Comparison comparison = Comparison.between(frameworkBefore, before, frameworkAfter, after);

    Set<ElementId> first = new HashSet<>(comparison.vanished());
    Set<ElementId> second = new HashSet<>(comparison.appeared());
    comparison.notComparable().forEach(each -> {
      first.add(each.element());
      second.add(each.element());
    });
    comparison.changes().forEach(change -> {
      first.add(change.before());
      second.add(change.after());
    });
    assertThat(first).containsAll(before.scores().keySet());
    assertThat(second).containsAll(after.scores().keySet());
    assertThat(comparison.scoresAfter()).containsOnlyKeys(second.toArray(new ElementId[0]));
  }

  @Property(tries = 150)
  void anElementThatBothYearsHaveIsNeverSaidToBeOfOne(
      @ForAll @IntRange(min = 2562, max = 2569) int one,
      @ForAll @IntRange(min = 2562, max = 2569) int other,
      @ForAll long seed) {
    Assume.that(one != other);
    Comparison comparison = compared(one, other, seed);

    assertThat(comparison.vanished())
        .doesNotHaveDuplicates()
        .noneMatch(comparison.scoresAfter()::containsKey);
    assertThat(comparison.appeared())
        .doesNotHaveDuplicates()
        .noneMatch(comparison.vanished()::contains);
    assertThat(comparison.notComparable())
        .extracting(NotComparable::element)
        .doesNotHaveDuplicates()
        .noneMatch(comparison.appeared()::contains)
        .noneMatch(comparison.vanished()::contains);
  }

  @Property(tries = 150)
  void noElementIsComparedTwice(
      @ForAll @IntRange(min = 2562, max = 2569) int one,
      @ForAll @IntRange(min = 2562, max = 2569) int other,
      @ForAll long seed) {
    Assume.that(one != other);
    Comparison comparison = compared(one, other, seed);

    assertThat(comparison.changes()).extracting(Comparison.Change::before).doesNotHaveDuplicates();
    assertThat(comparison.changes()).extracting(Comparison.Change::after).doesNotHaveDuplicates();
    assertThat(comparison.changes())
        .allSatisfy(change ->
            assertThat(change.before().level()).isEqualTo(change.after().level()));
  }
}
