package io.github.ita4j.bench;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Questionnaire;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A country's answers, from the CSV file to the scores of every agency, against DuckDB in the same
 * process on as many threads; and the tally alone.
 *
 * <p>The file is the sample country of FY2564: 8,300 agencies, 1.4 million respondents, 27 million
 * answers. Its scores by either way are compared before anything is measured.
 */
@Fork(
    value = 1,
    jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"})
public class AnswersBenchmark {

  private static final int ANSWERS = 10_000_000;

  /** The sample country, made once and kept. */
  @State(Scope.Benchmark)
  public static class Country {

    /** On how many threads both run. */
    @Param({"1", "2"})
    public int threads;

    /** The number of agencies and respondents, to try it with fewer. */
    @Param("8300")
    public int agencies;

    @Param("1400000")
    public long respondents;

    private Path answers;
    private Questionnaire questionnaire;
    private AnswersSql sql;
    private Connection duckdb;

    /**
     * Makes the file, a gigabyte, if it is not there, and sees that both ways give the same scores.
     */
    @Setup
    public void setUp() throws IOException, SQLException {
      Path folder = AnswersCsv.country(agencies, respondents);
      answers = folder.resolve("answers.csv");
      questionnaire = AnswersCsv.questionnaire(folder);
      sql = new AnswersSql(questionnaire);
      duckdb = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = duckdb.createStatement()) {
        statement.execute("SET threads = " + threads);
      }
      compare(AnswersCsv.scores(answers, questionnaire, threads), byDuckDb());
    }

    /**
     * The scores above the questions as DuckDB computes them, in doubles; null where there is none.
     */
    Map<String, Double[]> byDuckDb() throws SQLException {
      Map<String, Double[]> scores = new LinkedHashMap<>();
      try (Statement statement = duckdb.createStatement();
          ResultSet rows = statement.executeQuery(sql.query(answers))) {
        while (rows.next()) {
          Double[] ofAgency = new Double[sql.elements().size()];
          for (int i = 0; i < ofAgency.length; i++) {
            double score = rows.getDouble(i + 2);
            ofAgency[i] = rows.wasNull() ? null : score;
          }
          scores.put(rows.getString(1), ofAgency);
        }
      }
      return scores;
    }

    /**
     * Both must print the same two decimals, but where the exact score lies between two and a
     * double cannot.
     */
    private void compare(Map<Agency, Map<ElementId, Score>> exact, Map<String, Double[]> doubles) {
      List<ElementId> elements = sql.elements();
      int compared = 0;
      int ties = 0;
      for (Map.Entry<Agency, Map<ElementId, Score>> agency : exact.entrySet()) {
        Double[] other = doubles.get(agency.getKey().name());
        for (int i = 0; i < elements.size(); i++) {
          Score score = agency.getValue().get(elements.get(i));
          compared++;
          if ((score == null) != (other[i] == null)) {
            throw new IllegalStateException(agency.getKey().name() + " " + elements.get(i) + ": "
                + score + " here, " + other[i] + " by DuckDB");
          }
          if (score == null || printed(other[i]).equals(score.toBigDecimal())) {
            continue;
          }
          // Half a hundredth away, as far as a double can tell.
          double apart = Math.abs(Math.abs(other[i] - score.toBigDecimal().doubleValue()) - 0.005);
          if (apart > 1e-9) {
            throw new IllegalStateException(agency.getKey().name() + " " + elements.get(i) + ": "
                + score + " here, " + other[i] + " by DuckDB");
          }
          ties++;
        }
      }
      System.out.println("# " + compared + " scores of " + exact.size()
          + " agencies compared; rounded the other way by DuckDB, in doubles: " + ties);
      if (exact.size() != doubles.size()) {
        throw new IllegalStateException(doubles.size() + " agencies by DuckDB");
      }
    }

    private static BigDecimal printed(double score) {
      return new BigDecimal(score).setScale(2, RoundingMode.HALF_UP);
    }
  }

  /** Answers in memory, two bytes each. */
  @State(Scope.Benchmark)
  public static class Answers {

    private Questionnaire questionnaire;
    private final byte[] items = new byte[ANSWERS];
    private final byte[] options = new byte[ANSWERS];

    /** Draws the answers: respondents of IIT, question by question. */
    @Setup
    public void setUp() {
      questionnaire = Questionnaire.of(Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564)));
      SplittableRandom random = new SplittableRandom(1);
      for (int i = 0; i < ANSWERS; i++) {
        items[i] = (byte) (i % 51);
        options[i] = (byte)
            random.nextInt(questionnaire.items().get(items[i]).scale().options().size());
      }
    }
  }

  /** From the file to the scores, by ita4j. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Warmup(iterations = 2)
  @Measurement(iterations = 5)
  public Map<Agency, Map<ElementId, Score>> fileByIta4j(Country country) throws IOException {
    return AnswersCsv.scores(country.answers, country.questionnaire, country.threads);
  }

  /** From the file to the scores, by DuckDB. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Warmup(iterations = 2)
  @Measurement(iterations = 5)
  public Map<String, Double[]> fileByDuckDb(Country country) throws SQLException {
    return country.byDuckDb();
  }

  /** The tally alone, an answer at a time. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(ANSWERS)
  @Warmup(iterations = 3, time = 2)
  @Measurement(iterations = 5, time = 2)
  public AnswerTally tally(Answers answers) {
    AnswerTally tally = new AnswerTally(answers.questionnaire);
    for (int i = 0; i < ANSWERS; i++) {
      tally.add(answers.items[i], answers.options[i]);
    }
    return tally;
  }
}
