package io.github.ita4j.bench;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.FrameworkLoader;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ScorecardBuilder;
import io.github.ita4j.model.StatedScore;
import java.util.Map;
import java.util.Random;
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
 * The cost of grading by the size of the framework: one instrument, the mean of many questions,
 * every one of them stated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScaleBenchmark {

  private static final int SCORECARDS = 64;

  /** The number of questions that sum to the instrument. */
  @Param({"10", "100", "1000"})
  public int questions;

  private Framework framework;
  private final Scorecard[] scorecards = new Scorecard[SCORECARDS];
  private int next;

  /**
   * Makes the framework and draws the scorecards, whose overall scores lie around the limit of 85.
   */
  @Setup
  public void setUp() {
    framework = load();
    Random random = new Random(questions);
    for (int i = 0; i < SCORECARDS; i++) {
      ScorecardBuilder scorecard = Scorecard.builder()
          .fiscalYear(framework.fiscalYear())
          .framework(framework.id())
          .agency(Agency.ofName("อบต.ตัวอย่าง"));
      for (int question = 1; question <= questions; question++) {
        Score score = Score.ofHundredths(70_00 + random.nextInt(30_01));
        scorecard.putScore(ElementId.parse("O" + question), StatedScore.of(score));
      }
      scorecards[i] = scorecard.build();
    }
  }

  private Framework load() {
    StringBuilder elements =
        new StringBuilder("id\tparent\tweight\tlabel\tname_th\tname_en\ten_origin\tname_kind"
            + "\tname_confidence\tname_source\tconfidence\tsource\tnote\n");
    elements.append(row("overall", "", "")).append(row("OIT", "overall", "1/1"));
    for (int question = 1; question <= questions; question++) {
      elements.append(row("O" + question, "OIT", "1/" + questions));
    }
    return FrameworkLoader.fromTexts(Map.of(
        "framework.tsv",
        """
        key\tvalue\tconfidence\tsource\tnote
        id\tscale-2568r1\tINFERRED\ts\t
        name_th\tทดสอบ\tINFERRED\ts\t
        provisional\ttrue\tINFERRED\ts\t
        pass_mark\t85.00\tINFERRED\ts\t
        catalogue.IIT\tCOMPLETE\tINFERRED\ts\t
        catalogue.EIT\tCOMPLETE\tINFERRED\ts\t
        catalogue.OIT\tCOMPLETE\tINFERRED\ts\t
        """,
        "sources.tsv",
        "id\ttitle\tpublisher\tdate\turl\tnote\ns\tmade up\tita4j\t\t\t\n",
        "elements.tsv",
        elements.toString(),
        "tiers.tsv",
        """
        code\tname_th\tname_en\ten_origin\tconfidence\tsource\tnote
        TOP\tTOP\t\t\tINFERRED\ts\t
        MIDDLE\tMIDDLE\t\t\tINFERRED\ts\t
        LOW\tLOW\t\t\tINFERRED\ts\t
        """,
        "limits.tsv",
        """
        tier\telement\tat_least\tconfidence\tsource\tnote
        TOP\toverall\t85.00\tINFERRED\ts\t
        TOP\tO1\t85.00\tINFERRED\ts\t
        TOP\tO2\t85.00\tINFERRED\ts\t
        MIDDLE\toverall\t85.00\tINFERRED\ts\t
        """));
  }

  private static String row(String id, String parent, String weight) {
    return id + "\t" + parent + "\t" + weight + "\t\t\t\t\t\t\t\tINFERRED\ts\t\n";
  }

  /** One grade. */
  @Benchmark
  public Grade grade() {
    next = (next + 1) & (SCORECARDS - 1);
    return Grading.grade(framework, scorecards[next]);
  }
}
