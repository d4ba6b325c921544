package io.github.ita4j.bench;

import com.sun.management.ThreadMXBean;
import io.github.ita4j.analysis.Analysis;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Scorecard;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A grade, the tier by hand and the findings by turns in one process, in processor time. The speed
 * of a machine that is not one's own may drift within minutes; the ratios of what runs by turns
 * hardly do.
 */
final class Ratios {

  private static final int SCORECARDS = 1024;
  private static final int ROUNDS = 60;

  /** The rounds after which what runs is compiled. */
  private static final int WARM = 20;

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The last result, so that none is left out. */
  private static volatile Object result = "";

  private Ratios() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    for (Year year : Year.values()) {
      Framework framework = year.framework();
      int[][] drawn = year.draw(SCORECARDS, 2568);
      Scorecard[] scorecards = new Scorecard[SCORECARDS];
      BigDecimal[][] numbers = new BigDecimal[SCORECARDS][];
      for (int i = 0; i < SCORECARDS; i++) {
        scorecards[i] = year.scorecard(drawn[i]);
        numbers[i] = year.numbers(drawn[i]);
      }
      double[] grade = new double[ROUNDS - WARM];
      double[] byHand = new double[ROUNDS - WARM];
      double[] findings = new double[ROUNDS - WARM];
      for (int round = 0; round < ROUNDS; round++) {
        double ofGrade = nanos(100, i -> Grading.grade(framework, scorecards[i]));
        double ofHand = nanos(100, i -> HandRules.tier(year, numbers[i]));
        double ofFindings = nanos(10, i -> Analysis.of(framework, scorecards[i]).findings());
        if (round >= WARM) {
          grade[round - WARM] = ofGrade;
          byHand[round - WARM] = ofHand;
          findings[round - WARM] = ofFindings / ofGrade;
        }
      }
      double[] toHand = new double[grade.length];
      Arrays.setAll(toHand, i -> grade[i] / byHand[i]);
      System.out.printf(
          Locale.ROOT,
          "%s: a grade %.0f ns, by hand %.0f ns, ratio %.2f; findings %.1f grades%n",
          year,
          median(grade),
          median(byHand),
          median(toHand),
          median(findings));
    }
  }

  private static double nanos(int times, IntFunction<Object> operation) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < SCORECARDS; i++) {
        result = operation.apply(i);
      }
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / (double) (times * SCORECARDS);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
