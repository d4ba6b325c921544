package io.github.ita4j.examples.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.examples.recipe.ParallelCountry.Summary;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.json.AssessmentResult;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.population.Population;
import io.github.ita4j.testkit.ScorecardKind;
import io.github.ita4j.testkit.Scorecards;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ParallelCountryTest {

  private static final int DOCUMENTS = 40_000;

  /** The heap of the other process. The file is larger. */
  private static final int MEGABYTES = 48;

  @Test
  void fortyThousandDocumentsInParallelInLittleMemoryAreTheSameToTheLastDigit(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("country.ndjson");
    List<Scorecard> scorecards = scorecards();
    write(file, scorecards, DOCUMENTS);
    Population expected = new Population();
    List<Grade> grades = scorecards.stream()
        .map(scorecard -> Grading.grade(Frameworks.bundled(), scorecard))
        .toList();
    documents(DOCUMENTS).filter(i -> !isRefused(i)).forEach(i -> expected.add(ofTurn(grades, i)));

    assertThat(Files.size(file)).isGreaterThan((long) MEGABYTES << 20);
    assertThat(printedInLittleMemory(file))
        .isEqualTo(
            ParallelCountry.json(Frameworks.bundled(), new Summary(expected, DOCUMENTS / 100)));
  }

  @Test
  void inParallelIsTheSameAsOneAfterAnother(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("province.ndjson");
    write(file, scorecards(), DOCUMENTS / 20);
    Summary sequential = sum(file, false);

    assertThat(sequential.population().documents()).isEqualTo(DOCUMENTS / 20 * 99 / 100);
    assertThat(sum(file, true)).isEqualTo(sequential);
  }

  private static Summary sum(Path file, boolean parallel) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Stream<AssessmentResult> documents = ItaJson.reader().stream(in, "province");
      return ParallelCountry.sum(Frameworks.bundled(), parallel ? documents.parallel() : documents);
    }
  }

  private static String printedInLittleMemory(Path file) throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + MEGABYTES + "m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
            "-cp",
            System.getProperty("java.class.path"),
            ParallelCountry.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.strip();
  }

  private static IntStream documents(int count) {
    return IntStream.range(0, count);
  }

  private static boolean isRefused(int document) {
    return document % 100 == 0;
  }

  private static <T> T ofTurn(List<T> all, int document) {
    return all.get(document % all.size());
  }

  private static void write(Path file, List<Scorecard> scorecards, int count) throws IOException {
    List<String> lines = scorecards.stream().map(ItaJson.writer()::write).toList();
    Files.write(
        file,
        documents(count).mapToObj(i -> isRefused(i) ? "{}" : ofTurn(lines, i)).toList());
  }

  /** Draws scorecards of two years: most of them whole, some partial, at limits, or wrong. */
  private static List<Scorecard> scorecards() {
    Random random = new Random(2568);
    return IntStream.of(2563, 2564)
        .mapToObj(year -> Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year)))
        .map(Scorecards::of)
        .flatMap(drawn -> documents(333)
            .mapToObj(
                i -> i % 10 == 0 ? drawn.next(random) : drawn.next(random, ScorecardKind.COMPLETE)))
        .toList();
  }
}
