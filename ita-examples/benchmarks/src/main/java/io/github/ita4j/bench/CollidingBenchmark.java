package io.github.ita4j.bench;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A file of answers of as many agencies as there may be, whose names all have one hash, or do not.
 */
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CollidingBenchmark {

  private static final int AGENCIES = 16_384;
  private static final int PAIRS = 14;

  /** The parts of the names of agencies and respondents. */
  @Param({"ordinary", "colliding"})
  public String names = "ordinary";

  private Questionnaire questionnaire = Questionnaire.of(rules());
  private Path answers = Path.of("");

  private static Framework rules() {
    return Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
  }

  /** Writes the file: an answer of one respondent to each agency. */
  @Setup
  public void setUp() throws IOException {
    StringBuilder csv = new StringBuilder("agency,respondent,I2\n");
    for (int agency = 0; agency < AGENCIES; agency++) {
      StringBuilder name = new StringBuilder();
      for (int pair = 0; pair < PAIRS; pair++) {
        boolean one = (agency >> pair & 1) == 1;
        // "Aa" and "BB" have one hash, and so has whatever is made of them in as many pieces.
        name.append(one ? "Aa" : names.equals("colliding") ? "BB" : "Bc");
      }
      csv.append(name).append(',').append(name).append(",มาก\n");
    }
    answers = Files.writeString(Files.createTempFile("colliding", ".csv"), csv);
    answers.toFile().deleteOnExit();
  }

  /** Reads the file and counts the answers of every agency. */
  @Benchmark
  public int read() throws IOException {
    return AnswersCsv.agencies(answers, questionnaire, 1);
  }
}
