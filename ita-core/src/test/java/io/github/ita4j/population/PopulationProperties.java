package io.github.ita4j.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.DrawnGrades;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population.TierCount;
import io.github.ita4j.testing.RunSeed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of merging, and every number held to a plain list of the grades. */
@AddLifecycleHook(RunSeed.class)
class PopulationProperties {

  @Provide
  Arbitrary<List<Grade>> grades() {
    return DrawnGrades.any().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Share> shares() {
    return Arbitraries.longs()
        .between(1, 1000)
        .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Share.of(part, whole)));
  }

  /** Everything that a population tells. */
  private static List<Object> told(Population population) {
    return List.of(
        population.documents(),
        population.frameworks(),
        population.tiers(Frameworks.bundled()),
        List.copyOf(population.tiers(Frameworks.bundled()).keySet()),
        population.undecided(),
        population.confidence(),
        population.passShare(),
        population.scored(),
        population.mean(),
        population.min(),
        population.max(),
        population.quantile(Share.of(1, 3)),
        population.toString());
  }

  private static void assertSame(Population one, Population other) {
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(told(one)).isEqualTo(told(other));
  }

  @Property
  void mergingIsAssociative(
      @ForAll("grades") List<Grade> one,
      @ForAll("grades") List<Grade> two,
      @ForAll("grades") List<Grade> three) {
    Population a = Population.of(one);
    Population b = Population.of(two);
    Population c = Population.of(three);

    assertSame(a.merge(b).merge(c), a.merge(b.merge(c)));
  }

  @Property
  void mergingIsCommutativeAndLeavesBothAsTheyWere(
      @ForAll("grades") List<Grade> one, @ForAll("grades") List<Grade> two) {
    Population a = Population.of(one);
    Population b = Population.of(two);

    assertSame(a.merge(b), b.merge(a));

    assertSame(a, Population.of(one));
    assertSame(b, Population.of(two));
  }

  @Property
  void theEmptyPopulationChangesNothing(@ForAll("grades") List<Grade> grades) {
    Population population = Population.of(grades);

    assertSame(population.merge(new Population()), population);
    assertSame(new Population().merge(population), population);
  }

  @Property
  void howTheGradesAreOrderedAndSplitDoesNotMatter(
      @ForAll("grades") List<Grade> grades, @ForAll Random random) {
    List<Grade> shuffled = new ArrayList<>(grades);
    Collections.shuffle(shuffled, random);
    Population merged = new Population();
    for (int from = 0; from < shuffled.size(); ) {
      int to = from + 1 + random.nextInt(shuffled.size() - from);
      merged = merged.merge(Population.of(shuffled.subList(from, to)));
      from = to;
    }

    assertSame(merged, Population.of(grades));
    assertSame(shuffled.stream().collect(Population.collector()), merged);
    assertSame(shuffled.parallelStream().collect(Population.collector()), merged);
  }

  @Property
  void populationsOfOtherGradesAreNotEqual(
      @ForAll("grades") List<Grade> grades, @ForAll("grades") List<Grade> more) {
    Population all = Population.of(grades).merge(Population.of(more));

    assertThat(all.equals(Population.of(grades))).isEqualTo(more.isEmpty());
  }

  /** The scores that count, as a plain list. */
  private static List<Score> scores(List<Grade> grades) {
    return grades.stream()
        .filter(grade -> grade.status() != GradeStatus.CONTRADICTORY)
        .flatMap(grade -> grade.overall().nominal().stream())
        .sorted()
        .toList();
  }

  @Property
  void contradictoryGradesChangeNothingButTheirCounts(
      @ForAll("grades") List<Grade> grades, @ForAll("grades") List<Grade> more) {
    List<Grade> contradictory = more.stream()
        .filter(grade -> grade.status() == GradeStatus.CONTRADICTORY)
        .toList();
    Population without = Population.of(grades.stream()
        .filter(grade -> grade.status() != GradeStatus.CONTRADICTORY)
        .toList());
    long there = grades.size() - without.documents();

    Population with = Population.of(grades).merge(Population.of(contradictory));

    assertThat(with.consistent()).isEqualTo(without.documents());
    assertThat(with.count(GradeStatus.CONTRADICTORY)).isEqualTo(there + contradictory.size());
    assertThat(with.count(PassCheck.Outcome.UNKNOWN))
        .isEqualTo(without.count(PassCheck.Outcome.UNKNOWN) + there + contradictory.size());
    assertThat(with.passShare()).isEqualTo(without.passShare());
    assertThat(with.mean()).isEqualTo(without.mean());
    assertThat(with.scored()).isEqualTo(without.scored());
    assertThat(with.quantile(Share.of(1, 3))).isEqualTo(without.quantile(Share.of(1, 3)));
    without
        .tiers(Frameworks.bundled())
        .forEach((tier, count) -> assertThat(with.tier(tier)).isEqualTo(count));
  }

  @Property
  void aQuantileIsTheNearestRankOfTheSortedScores(
      @ForAll("grades") List<Grade> grades, @ForAll("shares") Share share) {
    List<Score> sorted = scores(grades);
    Population population = Population.of(grades);

    Optional<Score> least = sorted.stream()
        .filter(score -> {
          long notAbove = sorted.stream().filter(score::isAtLeast).count();
          return Share.of(notAbove, sorted.size()).isAtLeast(share);
        })
        .findFirst();
    assertThat(population.quantile(share)).isEqualTo(least);
    assertThat(population.min()).isEqualTo(sorted.stream().findFirst());
    assertThat(population.max())
        .isEqualTo(
            sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() - 1)));
  }

  @Property
  void theMeanIsTheExactSumRoundedOnce(@ForAll("grades") List<Grade> grades) {
    List<BigDecimal> scores = scores(grades).stream().map(Score::toBigDecimal).toList();
    Population population = Population.of(grades);

    assertThat(population.scored()).isEqualTo(scores.size());
    assertThat(population.mean().map(Score::toBigDecimal))
        .isEqualTo(
            scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP)));
  }

  private static PassCheck.Outcome outcome(Grade grade) {
    return grade.status() == GradeStatus.CONTRADICTORY
        ? PassCheck.Outcome.UNKNOWN
        : grade.passCheck().outcome();
  }

  @Property
  void everyGradeIsCountedOnceInEachOfItsWays(@ForAll("grades") List<Grade> grades) {
    Population population = Population.of(grades);

    assertThat(population.documents()).isEqualTo(grades.size());
    assertThat(population.frameworks())
        .isEqualTo(grades.stream()
            .collect(Collectors.groupingBy(Grade::framework, Collectors.counting())));
    for (GradeStatus status : GradeStatus.values()) {
      assertThat(population.count(status))
          .isEqualTo(grades.stream().filter(grade -> grade.status() == status).count());
    }
    for (PassCheck.Outcome outcome : PassCheck.Outcome.values()) {
      assertThat(population.count(outcome))
          .isEqualTo(grades.stream().filter(grade -> outcome(grade) == outcome).count());
    }
    assertThat(population.confidence())
        .isEqualTo(grades.stream().map(Grade::confidence).reduce(Confidence::lower));
    Map<TierCode, List<Grade>> byTier = grades.stream()
        .filter(grade -> grade.tier().isPresent())
        .collect(Collectors.groupingBy(grade -> grade.tier().orElseThrow()));
    byTier.forEach((tier, of) -> assertThat(population.tier(tier))
        .isEqualTo(new TierCount(of.size(), of.stream().filter(Grade::certain).count())));
    assertThat(population.undecided())
        .isEqualTo(grades.size() - byTier.values().stream().mapToInt(List::size).sum());
  }
}
