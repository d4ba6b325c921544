package io.github.ita4j.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.ita4j.bench.GrowthPlot.Panel;
import io.github.ita4j.bench.GrowthPlot.Point;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The measurement of how time grows with the size of a framework, with documents and with
 * respondents, each by one thread.
 *
 * <p>It is the processor time of the whole process, with collecting and compiling, which a busy
 * machine changes far less than the time of the clock.
 */
public final class Growth {

  private static final List<Integer> QUESTIONS = List.of(10, 30, 100, 300, 1_000);
  private static final List<Integer> DOCUMENTS = List.of(1_000, 3_000, 10_000, 30_000, 100_000);

  /** As many to an agency as in a country. */
  private static final int RESPONDENTS_OF_AGENCY = 170;

  private static final List<Integer> AGENCIES = List.of(10, 30, 100, 300, 1_000);

  private static final int ROUNDS = 11;
  private static final long NANOS_OF_ROUND = 300_000_000;
  private static final long NANOS_OF_WARM_UP = 3_000_000_000L;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** A piece of work of some size. */
  private record Work(int size, Supplier<Object> once) {}

  /** Keeps the results from being optimised away. */
  private static int seen;

  private Growth() {}

  /** Takes the file of the plot, and prints the table. */
  public static void main(String... arguments) throws IOException {
    List<Panel> panels = List.of(
        panel("One grade", "questions", QUESTIONS.stream().map(Growth::grade).toList()),
        panel("ita batch", "documents", DOCUMENTS.stream().map(Growth::batch).toList()),
        panel("ita score", "respondents", AGENCIES.stream().map(Growth::score).toList()));
    Files.writeString(Path.of(arguments[0]), GrowthPlot.svg(panels));
    System.out.println("| | size | median (least to greatest) | µs for each |");
    System.out.println("|---|---|---|---|");
    for (Panel panel : panels) {
      for (Point point : panel.points()) {
        System.out.println(String.format(
            Locale.ROOT,
            "| %s | %,d %s | %s (%s to %s) | %.3f |",
            panel.title(),
            point.size(),
            panel.axis(),
            shown(point.median()),
            shown(point.least()),
            shown(point.greatest()),
            point.median() / point.size()));
      }
    }
  }

  private static String shown(double micros) {
    return micros < 1_000
        ? String.format(Locale.ROOT, "%.1f µs", micros)
        : String.format(Locale.ROOT, "%,.0f ms", micros / 1_000);
  }

  private static Work grade(int questions) {
    ScaleBenchmark benchmark = new ScaleBenchmark();
    benchmark.questions = questions;
    benchmark.setUp();
    return new Work(questions, benchmark::grade);
  }

  private static Work batch(int documents) {
    try {
      Path file = BatchBenchmark.file(documents);
      return new Work(documents, () -> BatchRun.of(file, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Work score(int agencies) {
    try {
      int respondents = agencies * RESPONDENTS_OF_AGENCY;
      Path country = AnswersCsv.country(agencies, respondents);
      Questionnaire questionnaire = AnswersCsv.questionnaire(country);
      return new Work(respondents, () -> scores(country, questionnaire));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object scores(Path country, Questionnaire questionnaire) {
    try {
      return AnswersCsv.scores(country.resolve("answers.csv"), questionnaire, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Panel panel(String title, String axis, List<Work> works) {
    works.forEach(work -> run(work, NANOS_OF_WARM_UP));
    return new Panel(title, axis, works.stream().map(Growth::point).toList());
  }

  /** Works in rounds, each as often as fills a while, and takes the median of the rounds. */
  private static Point point(Work work) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      times.add(run(work, NANOS_OF_ROUND));
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.err.println(work.size + ": " + Arrays.toString(sorted));
    return new Point(work.size, sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
  }

  /** Works for at least some time, and returns the microseconds that one piece of work took. */
  private static double run(Work work, long nanos) {
    long started = PROCESS.getProcessCpuTime();
    long taken = 0;
    long pieces = 0;
    // The clock of the process ticks too rarely for one piece.
    for (long together = 1; taken < nanos; together *= 2) {
      for (long i = 0; i < together; i++) {
        seen += work.once.get().hashCode();
      }
      pieces += together;
      taken = PROCESS.getProcessCpuTime() - started;
    }
    return taken / 1e3 / pieces;
  }
}
