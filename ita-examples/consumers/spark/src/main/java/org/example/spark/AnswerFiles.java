package org.example.spark;

import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple4;

/**
 * The answers of respondents in the two layouts that {@code ita score} reads, as CSV or Parquet, by
 * Spark's own readers. The lines of an agency need not stand together.
 */
public final class AnswerFiles {

  private static final Encoder<Sheet> SHEETS = Encoders.bean(Sheet.class);
  private static final Pattern HEADING = Pattern.compile("([IEO][0-9]+)(?:\\.([0-9]+))?");

  private AnswerFiles() {}

  /** A reader of CSV as RFC 4180 has it, which stops at a line that is none. */
  static DataFrameReader csv(SparkSession spark) {
    return spark
        .read()
        .format("csv")
        .option("header", true)
        .option("escape", "\"")
        .option("mode", "FAILFAST");
  }

  /**
   * Reads a file, or a folder of files with the same columns.
   *
   * @param path where it is: CSV, unless it ends with {@code .parquet}
   * @return one sheet for each respondent of each agency
   */
  public static Dataset<Sheet> read(SparkSession spark, String path, Rules rules) {
    Dataset<Row> lines =
        path.endsWith(".parquet") ? spark.read().parquet(path) : csv(spark).load(path);
    return sheets(lines, rules);
  }

  /** Reads lines that Spark has from anywhere, with columns as in a file. */
  static Dataset<Sheet> sheets(Dataset<Row> lines, Rules rules) {
    List<String> columns = List.of(lines.columns());
    boolean isLong = columns.contains("question") && columns.contains("answer");
    int[] items = isLong ? new int[0] : items(columns, rules.questionnaire());
    Dataset<Sheet> all = lines.mapPartitions(new SheetReader(rules, items), SHEETS);
    if (!columns.contains("respondent")) {
      // Nobody can be seen to answer twice.
      return all;
    }
    return all.groupByKey(
            (MapFunction<Sheet, Tuple4<String, String, String, String>>) sheet -> new Tuple4<>(
                sheet.getAgency(), sheet.getType(), sheet.getProvince(), sheet.getRespondent()),
            Encoders.tuple(
                Encoders.STRING(), Encoders.STRING(), Encoders.STRING(), Encoders.STRING()))
        // Not reduceGroups: most have one line, of which nothing is saved before the journey.
        .flatMapGroups(
            (FlatMapGroupsFunction<Tuple4<String, String, String, String>, Sheet, Sheet>)
                (respondent, sheets) ->
                    respondent._4().isEmpty() ? sheets : List.of(merged(sheets)).iterator(),
            SHEETS);
  }

  private static Sheet merged(Iterator<Sheet> sheets) {
    Sheet merged = sheets.next();
    while (sheets.hasNext()) {
      merged = merged.merge(sheets.next());
    }
    return merged;
  }

  /** The item of each column, or -1. */
  private static int[] items(List<String> columns, Questionnaire questionnaire) {
    int[] items =
        columns.stream().mapToInt(heading -> item(heading, questionnaire)).toArray();
    if (Arrays.stream(items).allMatch(item -> item < 0)) {
      throw new IllegalArgumentException(
          "columns " + columns + ": must have one for each question, or question and answer");
    }
    return items;
  }

  private static int item(String heading, Questionnaire questionnaire) {
    Matcher matcher = HEADING.matcher(heading);
    return matcher.matches() ? item(matcher, questionnaire) : -1;
  }

  /** The item of a question or sub-item as it is headed, for example {@code I11.2}. */
  static int required(String heading, Questionnaire questionnaire) {
    Matcher matcher = HEADING.matcher(heading);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("question " + heading + ": must be such as I2 or I11.2");
    }
    return item(matcher, questionnaire);
  }

  private static int item(Matcher heading, Questionnaire questionnaire) {
    int subItem = heading.group(2) == null ? 0 : Integer.parseInt(heading.group(2));
    Optional<Integer> item = questionnaire.findIndex(QuestionCode.parse(heading.group(1)), subItem);
    return item.orElseThrow(() -> new IllegalArgumentException(
        "question " + heading.group() + ": must be one with a scale, such as "
            + questionnaire.items().stream().limit(3).map(AnswerItem::toString).toList()));
  }
}
