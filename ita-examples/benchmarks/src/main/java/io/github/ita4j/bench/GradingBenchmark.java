package io.github.ita4j.bench;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
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
 * From the numbers of one published scorecard, in the form that each engine wants them in, to its
 * tier.
 *
 * <p>ita4j also answers what the others do not: which other tiers are possible, the bounds of the
 * overall score, the pass check and the confidence of the rules.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradingBenchmark {

  /** A power of two, so that the next one costs nothing to find. */
  private static final int SCORECARDS = 1024;

  /** The fiscal year: four components, or ten indicators. */
  @Param({"FY2568", "FY2564"})
  public Year year;

  private Framework framework;
  private DmnRules dmn;
  private FeelRules feel;
  private final Scorecard[] scorecards = new Scorecard[SCORECARDS];
  private final DMNContext[] contexts = new DMNContext[SCORECARDS];
  private final List<Map<String, Object>> inputs = new ArrayList<>();
  private final BigDecimal[][] numbers = new BigDecimal[SCORECARDS][];
  private int next;

  /** Draws the scorecards, and sees to it that all four ways give the same tiers. */
  @Setup
  public void setUp() {
    framework = year.framework();
    dmn = new DmnRules("ita" + framework.fiscalYear().buddhistEra() + ".dmn");
    feel = FeelRules.of(year);
    int[][] drawn = year.draw(SCORECARDS, 2568);
    Set<String> tiers = new HashSet<>();
    for (int i = 0; i < SCORECARDS; i++) {
      scorecards[i] = year.scorecard(drawn[i]);
      inputs.add(year.inputs(drawn[i]));
      contexts[i] = dmn.context(inputs.get(i));
      numbers[i] = year.numbers(drawn[i]);
      tiers.add(agreedTier(i));
    }
    int possible = framework.ladder().orElseThrow().tiers().size();
    if (tiers.size() < possible) {
      throw new IllegalStateException("only " + tiers + " of " + possible + " tiers were drawn");
    }
  }

  private String agreedTier(int i) {
    Grade grade = Grading.grade(framework, scorecards[i]);
    if (grade.status() != GradeStatus.DECIDED && grade.status() != GradeStatus.BOUNDARY) {
      throw new IllegalStateException(grade.status() + " for " + scorecards[i]);
    }
    String tier = grade.tier().orElseThrow().toString();
    List<String> others =
        List.of(dmn.tier(contexts[i]), feel.tier(inputs.get(i)), HandRules.tier(year, numbers[i]));
    for (String other : others) {
      if (!other.equals(tier)) {
        throw new IllegalStateException(
            "DMN, FEEL, by hand: " + others + " but ita4j " + grade + " for " + scorecards[i]);
      }
    }
    return tier;
  }

  private int next() {
    next = (next + 1) & (SCORECARDS - 1);
    return next;
  }

  /** With ita4j. */
  @Benchmark
  public Grade ita4j() {
    return Grading.grade(framework, scorecards[next()]);
  }

  /** With a DMN model in Drools. */
  @Benchmark
  public String droolsDmn() {
    return dmn.tier(contexts[next()]);
  }

  /** With a FEEL expression in Camunda's engine. */
  @Benchmark
  public String camundaFeel() {
    return feel.tier(inputs.get(next()));
  }

  /** With BigDecimal, by hand. */
  @Benchmark
  public String byHand() {
    return HandRules.tier(year, numbers[next()]);
  }
}
