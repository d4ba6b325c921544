package org.example.spark;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.model.FrameworkId;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * The job to submit to a cluster:
 *
 * <pre>
 * spark-submit --class org.example.spark.CountryJob … \
 *     answers.csv nacc-2564r1 scales.csv documents
 * </pre>
 *
 * It writes a document for each agency into a folder, and prints the population as JSON.
 */
public final class CountryJob {

  private static final int MINIMUM = 5;
  private static final int MOST_AGENCIES = 10_000;

  private CountryJob() {}

  public static void main(String... arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder()
        .appName("ita4j")
        // All agencies of a country are counted in memory: a tally takes some 5 kB.
        .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", MOST_AGENCIES)
        .getOrCreate()) {
      Rules rules = Rules.of(spark, FrameworkId.parse(arguments[1]), arguments[2]);
      Dataset<String> documents = Country.documents(
          Country.tallies(AnswerFiles.read(spark, arguments[0], rules), rules), rules, MINIMUM);
      documents.write().text(arguments[3]);
      System.out.println(ItaJson.writer()
          .write(PopulationJson.of(
              Frameworks.bundled(), Country.population(spark.read().textFile(arguments[3])))));
    }
  }
}
