package org.example.spark;

import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.ScaleOrigin;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.Questionnaire;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The rules by which answers are counted, as they go to an executor: the name of a framework and
 * the rows of a file of scales. Each machine makes the questionnaire of them itself. One whose
 * library has other tables is found out, since the byte form of a tally has their fingerprint.
 */
public final class Rules implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A row of a file of scales. */
  private record Option(String question, String label, String points, String origin)
      implements Serializable {}

  private final String framework;
  private final ArrayList<Option> scales;

  /** Made on first use. It is not serialisable, and never goes to another machine. */
  private transient Questionnaire questionnaire;

  private Rules(FrameworkId framework, List<Option> scales) {
    this.framework = framework.toString();
    this.scales = new ArrayList<>(scales);
  }

  /** The questions whose scales a framework knows, for example those of {@code nacc-2564r1}. */
  public static Rules of(FrameworkId framework) {
    return new Rules(framework, List.of());
  }

  /** Reads the scales from a file with the columns question, option, points and perhaps origin. */
  public static Rules of(SparkSession spark, FrameworkId framework, String scales) {
    List<Row> rows = AnswerFiles.csv(spark).load(scales).collectAsList();
    return new Rules(
        framework,
        rows.stream()
            .map(row -> new Option(
                row.getAs("question"),
                row.getAs("option"),
                row.getAs("points"),
                List.of(row.schema().fieldNames()).contains("origin")
                    ? row.getAs("origin")
                    : ScaleOrigin.CALLER.name()))
            .toList());
  }

  /** The questions with their scales. */
  public synchronized Questionnaire questionnaire() {
    if (questionnaire == null) {
      questionnaire = make();
    }
    return questionnaire;
  }

  private Questionnaire make() {
    Map<QuestionCode, List<AnswerScale>> all = new LinkedHashMap<>();
    scales.stream()
        .collect(Collectors.groupingBy(Option::question, LinkedHashMap::new, Collectors.toList()))
        .forEach((question, options) -> {
          var scale = AnswerScale.builder()
              .name(question)
              .origin(ScaleOrigin.valueOf(options.get(0).origin()));
          options.forEach(
              option -> scale.addOption(AnswerOption.of(option.label(), option.points())));
          all.put(QuestionCode.parse(question), List.of(scale.build()));
        });
    return Questionnaire.of(Frameworks.bundled().get(FrameworkId.parse(framework)))
        .withSubItems(all);
  }
}
