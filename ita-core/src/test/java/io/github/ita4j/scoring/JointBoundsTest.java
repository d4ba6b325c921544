package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.framework.WrongLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.RunSeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AddLifecycleHook(RunSeed.class)
class JointBoundsTest {

  private static Framework year(int year) {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
  }

  private static ScoreBounds bounds(int year, String scores) {
    String[] words = scores.split(" ", -1);
    Map<ElementId, StatedScore> stated = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      stated.put(ElementId.parse(words[i]), StatedScore.of(Score.parse(words[i + 1])));
    }
    return Scoring.bounds(year(year), Truth.scorecard(year(year), stated));
  }

  private static List<ElementId> ids(String ids) {
    return Arrays.stream(ids.split(" ", -1)).map(ElementId::parse).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // Five parts of 77.30: each can be 100 and 0, all can be 77.30 and next to it.
    "2564, IIT 77.30, 1, 100.00, 0.00",
    "2564, IIT 77.30, 1 2 3 4 5, 77.30, 77.30",
    "2564, IIT 77.30, 1 2 3 4, 96.63, 71.62",
    "2564, IIT 77.30 1 100.00, 2 3 4 5, 71.63, 71.62",
    // Over two levels.
    "2564, overall 70.00 OIT 100.00, IIT EIT, 50.01, 49.99",
    "2564, overall 70.00 OIT 100.00, 1 2 3 4 5 6 7 8, 50.01, 49.99",
    // What stands alone, and what is stated, is no more than itself.
    "2568, IIT 77.30, 6 7 8, 100.00, 0.00",
    "2568, IIT 77.30 6 50.00, 6 7 8, 50.00, 50.00",
    "2564, IIT 77.30, IIT, 77.30, 77.30",
    // Beside a contradiction, of which both sides count.
    "2564, overall 70.00 OIT 100.00 EIT 60.00 6 50.00 7 50.00 8 50.00, IIT, 50.03, 39.98",
    "2564, overall 70.00 OIT 100.00 EIT 60.00 6 50.00 7 50.00 8 50.00, 1 2 3 4 5, 50.03, 39.98"
  })
  void severalElementsHaveAGreatestAndALeastThatAllCanBeAtOnce(
      int year, String scores, String elements, String most, String least) {
    JointBounds joint = JointBounds.of(bounds(year, scores), ids(elements));

    int greatest = Score.parse(most).hundredths();
    int smallest = Score.parse(least).hundredths();
    for (int score = 0; score <= Score.MAX.hundredths(); score++) {
      assertThat(joint.canBeAtLeast(Score.ofHundredths(score)))
          .as("at least %s", score)
          .isEqualTo(score <= greatest);
      assertThat(joint.canBeAtMost(Score.ofHundredths(score)))
          .as("at most %s", score)
          .isEqualTo(score >= smallest);
    }
  }

  @Test
  void noElementsCanBeAnything() {
    JointBounds none = JointBounds.of(bounds(2564, "IIT 77.30"), List.of());

    assertThat(none.canBeAtLeast(Score.MAX)).isTrue();
    assertThat(none.canBeAtMost(Score.ZERO)).isTrue();
  }

  @Test
  void anElementThatTheYearDoesNotHaveIsRefused() {
    JointBounds joint = JointBounds.of(bounds(2564, "IIT 77.30"), ids("EIT.1"));

    assertThatThrownBy(() -> joint.canBeAtLeast(Score.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EIT.1");
  }

  /**
   * The truth agrees with what is stated of it; a single element can be what its bounds say; limits
   * agree with those of tiers.
   */
  @Property(tries = 150)
  void theTruthIsPossible(
      @ForAll @IntRange(min = 2562, max = 2568) int year, @ForAll Random random) {
    Truth truth = Truth.draw(year(year), random);
    ScoreBounds bounds =
        Scoring.bounds(year(year), Truth.scorecard(year(year), truth.print(random)));
    List<ElementId> some = new ArrayList<>();
    truth.framework().elements().forEach(element -> {
      if (random.nextInt(4) == 0) {
        some.add(element.id());
      }
    });
    List<Score> printed =
        some.stream().map(id -> truth.value(id).rounded()).sorted().toList();
    JointBounds joint = JointBounds.of(bounds, some);

    if (!printed.isEmpty()) {
      Score least = printed.get(0);
      assertThat(joint.canBeAtLeast(least)).isTrue();
      assertThat(joint.canBeAtMost(printed.get(printed.size() - 1))).isTrue();
      Score any = Score.ofHundredths(random.nextInt(10_001));
      List<TierLimit> limits =
          some.stream().map(id -> WrongLimit.of(truth.framework(), id, any)).toList();
      assertThat(joint.canBeAtLeast(any)).isEqualTo(bounds.ifReached(limits).isPresent());
    }
    for (ElementId id : some) {
      JointBounds one = JointBounds.of(bounds, List.of(id));
      ElementBounds of = bounds.element(id);
      assertThat(one.canBeAtLeast(of.high())).as("%s", of).isTrue();
      assertThat(one.canBeAtMost(of.low())).as("%s", of).isTrue();
      if (of.high().hundredths() < 10_000) {
        assertThat(one.canBeAtLeast(Score.ofHundredths(of.high().hundredths() + 1)))
            .isFalse();
      }
      if (of.low().hundredths() > 0) {
        assertThat(one.canBeAtMost(Score.ofHundredths(of.low().hundredths() - 1)))
            .isFalse();
      }
    }
  }
}
