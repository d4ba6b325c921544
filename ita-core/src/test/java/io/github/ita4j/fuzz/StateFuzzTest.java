package io.github.ita4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.StateFormatException;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.testing.Seeds;
import java.util.Arrays;

class StateFuzzTest {

  private static final Questionnaire QUESTIONNAIRE =
      Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)));

  /** Kind, version, name and fingerprint, which no fuzzer guesses. */
  private static final byte[] HEADER =
      Arrays.copyOf(new AnswerTally(QUESTIONNAIRE).toByteArray(), 30);

  @Seeds
  @DictionaryEntries({"T", "nacc-2564r1"})
  @FuzzTest
  void bytesAreTheOnlyOnesOfATallyOrAreRefused(byte[] input) {
    byte[] bytes = Arrays.copyOf(HEADER, HEADER.length + input.length);
    System.arraycopy(input, 0, bytes, HEADER.length, input.length);
    for (byte[] tried : new byte[][] {input, bytes}) {
      AnswerTally tally;
      try {
        tally = AnswerTally.fromByteArray(tried, QUESTIONNAIRE);
      } catch (StateFormatException e) {
        assertThat(e.index()).isBetween(0, tried.length);
        continue;
      }
      assertThat(tally.toByteArray()).isEqualTo(tried);
      assertThat(tally.toString()).endsWith(" answers to nacc-2564r1");
    }
  }

  @Seeds
  @DictionaryEntries({"P", "nacc-2564r1", "nacc-2568r1", "GOOD", "AA"})
  @FuzzTest
  void bytesAreTheOnlyOnesOfAPopulationOrAreRefused(byte[] input) {
    Population population;
    try {
      population = Population.fromByteArray(input);
    } catch (StateFormatException e) {
      assertThat(e.index()).isBetween(0, input.length);
      return;
    }
    assertThat(population.toByteArray()).isEqualTo(input);
    assertThat(population.scored()).isBetween(0L, population.consistent());
    assertThat(population.mean().isPresent()).isEqualTo(population.scored() > 0);
  }
}
