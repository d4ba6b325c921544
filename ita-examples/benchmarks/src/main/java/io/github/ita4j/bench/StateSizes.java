package io.github.ita4j.bench;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.Map;

/**
 * The sizes of a country's counts as bytes: the tally of an agency, and the population of all. The
 * sample country is made if it is not there.
 */
public final class StateSizes {

  private StateSizes() {}

  /** Takes the number of agencies and of respondents, 8300 and 1400000 for a country. */
  public static void main(String... arguments) throws IOException {
    Path country = AnswersCsv.country(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
    Path answers = country.resolve("answers.csv");
    long started = System.nanoTime();
    Map<Agency, AnswerTally> tallies =
        AnswersCsv.tallies(answers, AnswersCsv.questionnaire(country), 1);
    long counted = System.nanoTime();
    LongSummaryStatistics bytes = tallies.values().stream()
        .mapToLong(tally -> tally.toByteArray().length)
        .summaryStatistics();
    long written = System.nanoTime();
    Population population = new Population();
    tallies.forEach((agency, tally) -> population.add(
        Grading.grade(Frameworks.bundled(), Scoring.fromAnswers(tally, 1).scorecard(agency))));
    long graded = System.nanoTime();
    System.out.println(Files.size(answers) + " bytes of answers, read in " + ms(started, counted));
    System.out.println(bytes + " bytes of tallies, written in " + ms(counted, written));
    System.out.println(population.toByteArray().length + " bytes of " + population + ", in "
        + ms(written, graded));
  }

  private static String ms(long from, long to) {
    return (to - from) / 1_000_000 + " ms";
  }
}
