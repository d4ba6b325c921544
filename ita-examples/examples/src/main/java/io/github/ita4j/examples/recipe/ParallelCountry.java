package io.github.ita4j.examples.recipe;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.teeing;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.population.Population;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A recipe that sums up any number of documents with all processors, in memory that does not grow
 * with them.
 */
public final class ParallelCountry {

  /** The readable documents, and the number of the others. */
  public record Summary(Population population, long refused) {}

  private ParallelCountry() {}

  /** Prints the summary of a file of NDJSON as JSON. */
  public static void main(String... file) throws IOException {
    Frameworks frameworks = Frameworks.bundled();
    try (InputStream in = Files.newInputStream(Path.of(file[0]))) {
      Summary summary = sum(frameworks, ItaJson.reader().stream(in, file[0]).parallel());
      System.out.println(json(frameworks, summary));
    }
  }

  static String json(Frameworks frameworks, Summary summary) {
    return ItaJson.writer()
        .write(PopulationJson.of(frameworks, summary.population()).refusing(summary.refused()));
  }

  /**
   * Sums up a stream. Every thread fills a population of its own, and these are merged: exactly the
   * same as one after another, whatever the order.
   */
  static Summary sum(Frameworks frameworks, Stream<AssessmentResult> documents) {
    return documents.collect(teeing(
        flatMapping(
            read -> read.scorecard().stream(),
            mapping(scorecard -> Grading.grade(frameworks, scorecard), Population.collector())),
        flatMapping(read -> read.error().stream(), counting()),
        Summary::new));
  }
}
