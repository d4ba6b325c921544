package io.github.ita4j.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ita4j.grading.DrawnGrades;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.testing.RunSeed;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of the byte form of a population. */
@AddLifecycleHook(RunSeed.class)
class PopulationStateProperties {

  /** Populations of up to 40 grades, doubled up to 44 times, so that numbers have all lengths. */
  @Provide
  Arbitrary<Population> populations() {
    return Combinators.combine(
            DrawnGrades.any().list().ofMaxSize(40), Arbitraries.integers().between(0, 44))
        .as((grades, doublings) -> {
          Population population = Population.of(grades);
          for (int i = 0; i < doublings; i++) {
            population = population.merge(population);
          }
          return population;
        });
  }

  /** Requires that bytes are refused, or are the only ones of a population that answers. */
  private static void assertReadWholeOrRefused(byte[] bytes) {
    Population population;
    try {
      population = Population.fromByteArray(bytes);
    } catch (StateFormatException e) {
      assertThat(e.index()).isBetween(0, bytes.length);
      return;
    }
    assertThat(population.toByteArray()).isEqualTo(bytes);
    assertThat(population.scored()).isBetween(0L, population.consistent());
    assertThat(population.undecided()).isBetween(0L, population.documents());
    assertThat(population.passShare()).isNotNull();
    assertThat(population.confidence().isPresent()).isEqualTo(population.documents() > 0);
    assertThat(population.mean().isPresent()).isEqualTo(population.scored() > 0);
    assertThat(population.quantile(Share.of(1, 3)).isPresent()).isEqualTo(population.scored() > 0);
  }

  @Property
  void whatIsReadIsWhatWasWritten(@ForAll("populations") Population population) {
    byte[] bytes = population.toByteArray();

    Population read = Population.fromByteArray(bytes);

    assertThat(read).isEqualTo(population).hasSameHashCodeAs(population);
    assertThat(read.toByteArray()).isEqualTo(bytes);
    assertReadWholeOrRefused(bytes);
  }

  @Property
  void equalPopulationsAloneHaveEqualBytes(
      @ForAll("populations") Population one, @ForAll("populations") Population other) {
    assertThat(Arrays.equals(one.toByteArray(), other.toByteArray())).isEqualTo(one.equals(other));
    assertThat(one.merge(other).toByteArray()).isEqualTo(other.merge(one).toByteArray());
  }

  @Property
  void mergingAfterTheJourneyIsMergingBeforeIt(
      @ForAll("populations") Population one, @ForAll("populations") Population other) {
    assertThat(Population.fromByteArray(one.toByteArray())
            .merge(Population.fromByteArray(other.toByteArray())))
        .isEqualTo(one.merge(other));
  }

  @Property
  void aGradeIsCountedAfterTheJourneyAsBeforeIt(@ForAll("grades") List<Grade> grades) {
    Population read = new Population();
    for (Grade grade : grades) {
      read.add(grade);
      read = Population.fromByteArray(read.toByteArray());
    }

    assertThat(read).isEqualTo(Population.of(grades));
  }

  @Provide
  Arbitrary<List<Grade>> grades() {
    return DrawnGrades.any().list().ofMaxSize(20);
  }

  @Property(tries = 20)
  void everyBeginningIsRefused(@ForAll("populations") Population population) {
    byte[] bytes = population.toByteArray();

    for (int length = 0; length < bytes.length; length++) {
      byte[] beginning = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(StateFormatException.class)
          .isThrownBy(() -> Population.fromByteArray(beginning))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TRUNCATED));
    }
  }

  @Property
  void anyMoreBytesAreRefused(
      @ForAll("populations") Population population, @ForAll @Size(min = 1, max = 20) byte[] more) {
    byte[] bytes = population.toByteArray();
    byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, longer, bytes.length, more.length);

    assertThatExceptionOfType(StateFormatException.class)
        .isThrownBy(() -> Population.fromByteArray(longer))
        .satisfies(e -> {
          assertThat(e.reason()).isEqualTo(Reason.TRAILING_BYTES);
          assertThat(e.index()).isEqualTo(bytes.length);
        });
  }

  @Property(tries = 20)
  void everyChangedByteIsRefusedOrAnotherPopulation(
      @ForAll("populations") Population population,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] bytes = population.toByteArray();

    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) change;
      assertReadWholeOrRefused(changed);
    }
  }

  @Property
  void anyBytesAreRefusedOrAPopulation(@ForAll @Size(max = 400) byte[] bytes) {
    assertReadWholeOrRefused(bytes);
  }

  @Property
  void anyBytesAfterTheHeaderAreRefusedOrAPopulation(@ForAll @Size(max = 400) byte[] bytes) {
    byte[] whole = Arrays.copyOf(new Population().toByteArray(), 2 + bytes.length);
    System.arraycopy(bytes, 0, whole, 2, bytes.length);

    assertReadWholeOrRefused(whole);
  }
}
