package io.github.ita4j.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population.TierCount;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts that a population consists of: equal by what they have counted. */
class CountsTest {

  private enum Side {
    LEFT,
    RIGHT
  }

  private static EnumCounts<Side> sides(Side... added) {
    EnumCounts<Side> counts = new EnumCounts<>(Side.class);
    Stream.of(added).forEach(counts::add);
    return counts;
  }

  private static FrameworkCounts frameworks(String id) {
    FrameworkCounts counts = new FrameworkCounts();
    counts.add(FrameworkId.parse(id));
    return counts;
  }

  private static TierCounts tiers(String code, boolean certain) {
    TierCounts counts = new TierCounts();
    counts.add(TierCode.parse(code), certain);
    return counts;
  }

  @Test
  void constantsAreCountedInAnyOrder() {
    assertThat(sides(Side.LEFT, Side.RIGHT))
        .isEqualTo(sides(Side.RIGHT, Side.LEFT))
        .hasSameHashCodeAs(sides(Side.RIGHT, Side.LEFT))
        .isNotEqualTo(sides(Side.LEFT, Side.LEFT));
  }

  @Test
  void frameworksAreCountedById() {
    assertThat(frameworks("nacc-2568r1"))
        .isEqualTo(frameworks("nacc-2568r1"))
        .hasSameHashCodeAs(frameworks("nacc-2568r1"))
        .isNotEqualTo(frameworks("nacc-2567r1"));
  }

  @Test
  void aTierBeyondDoubtIsAnotherCount() {
    assertThat(tiers("A", true))
        .isEqualTo(tiers("A", true))
        .hasSameHashCodeAs(tiers("A", true))
        .isNotEqualTo(tiers("A", false))
        .isNotEqualTo(tiers("B", true));
    assertThat(new TierCount(2, 1))
        .isEqualTo(new TierCount(2, 1))
        .hasSameHashCodeAs(new TierCount(2, 1))
        .isNotEqualTo(new TierCount(2, 2))
        .isNotEqualTo(new TierCount(3, 1));
  }

  @Test
  void aQuantileIsFoundAmongScoresFarApart() {
    ScoreCounts counts = new ScoreCounts();
    Stream.of("10.00", "50.00", "99.99").map(Score::parse).forEach(counts::add);

    assertThat(counts.quantile(Share.of(0, 1))).contains(Score.parse("10.00"));
    assertThat(counts.quantile(Share.of(1, 2))).contains(Score.parse("50.00"));
    assertThat(counts.quantile(Share.of(1, 1))).contains(Score.parse("99.99"));
  }
}
