package io.github.ita4j.bench;

import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Explanation;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.Findings;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;
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

/** From a scorecard to each part of its analysis, beside its grade alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {

  private static final int SCORECARDS = 1024;

  /** The fiscal year: four components, or ten indicators. */
  @Param({"FY2568", "FY2564"})
  public Year year;

  private Framework framework;
  private final Scorecard[] scorecards = new Scorecard[SCORECARDS];
  private int next;

  /** Draws the scorecards of {@link GradingBenchmark}. */
  @Setup
  public void setUp() {
    framework = year.framework();
    int[][] drawn = year.draw(SCORECARDS, 2568);
    for (int i = 0; i < SCORECARDS; i++) {
      scorecards[i] = year.scorecard(drawn[i]);
    }
  }

  private Scorecard next() {
    next = (next + 1) & (SCORECARDS - 1);
    return scorecards[next];
  }

  private Analysis analysis() {
    return Analysis.of(framework, next());
  }

  /** The grade alone. */
  @Benchmark
  public Grade grade() {
    return Grading.grade(framework, next());
  }

  /** The weaknesses and strengths. */
  @Benchmark
  public Optional<Findings> findings() {
    return analysis().findings();
  }

  /** The contradictions. */
  @Benchmark
  public Audit audit() {
    return analysis().audit();
  }

  /** The reasons for the grade. */
  @Benchmark
  public Explanation explanation() {
    return analysis().explanation();
  }

  /** The recommendations for the weaknesses. */
  @Benchmark
  public Optional<Recommendations> recommendations() {
    return analysis().recommendations();
  }
}
