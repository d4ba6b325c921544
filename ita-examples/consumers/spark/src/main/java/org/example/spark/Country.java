package org.example.spark;

import io.github.ita4j.json.ItaJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerTally;
import io.github.ita4j.scoring.Scoring;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import scala.Tuple2;
import scala.Tuple3;

/**
 * A country: from the answers of respondents to the scores of every agency, and from these to their
 * summary. Spark reads, groups and moves; the library counts, scores and grades.
 */
public final class Country {

  private Country() {}

  /**
   * Counts the answers about each agency. The parts of an agency are counted where they lie, and
   * merged.
   *
   * @return name, type and province, empty where there is none, with the byte form of a tally
   */
  public static Dataset<Tuple2<Tuple3<String, String, String>, byte[]>> tallies(
      Dataset<Sheet> sheets, Rules rules) {
    return sheets
        .groupByKey(
            (MapFunction<Sheet, Tuple3<String, String, String>>)
                sheet -> new Tuple3<>(sheet.getAgency(), sheet.getType(), sheet.getProvince()),
            Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.STRING()))
        .agg(new TallyAggregator(rules).toColumn());
  }

  /**
   * Scores each agency.
   *
   * @param minimum the number of respondents that a question of IIT or EIT needs
   * @return assessment documents in JSON, one an agency, with the scores of {@code ita score -o}
   */
  public static Dataset<String> documents(
      Dataset<Tuple2<Tuple3<String, String, String>, byte[]>> tallies, Rules rules, int minimum) {
    return tallies.map(
        (MapFunction<Tuple2<Tuple3<String, String, String>, byte[]>, String>)
            agency -> document(agency._1(), agency._2(), rules, minimum),
        Encoders.STRING());
  }

  private static String document(
      Tuple3<String, String, String> agency, byte[] tally, Rules rules, int minimum) {
    return ItaJson.writer()
        .write(Scoring.fromAnswers(AnswerTally.fromByteArray(tally, rules.questionnaire()), minimum)
            .scorecard(Agency.builder()
                .name(agency._1())
                .type(given(agency._2()))
                .province(given(agency._3()))
                .build()));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** Sums up assessment documents, as {@code ita batch} does. */
  public static Population population(Dataset<String> documents) {
    return Population.fromByteArray(
        documents.select(new PopulationAggregator().toColumn()).first());
  }
}
