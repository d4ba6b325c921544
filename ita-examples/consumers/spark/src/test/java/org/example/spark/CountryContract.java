package org.example.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.form.PopulationJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.population.Population;
import io.github.ita4j.scoring.AnswerTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a country's scores wherever Spark computes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CountryContract {

  private Path folder;
  private SparkSession spark;
  private Rules rules;

  /** The master of Spark, for example {@code local[2]}. */
  abstract String master();

  /** Tells whether a process is one that this master computes in. */
  abstract boolean computesIn(long process);

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    folder = temporary;
    spark = SparkSession.builder()
        .master(master())
        .appName("ita4j")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        // A minute is too short for the second compiler.
        .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        .config(
            "spark.executor.extraClassPath",
            Path.of("target", "classes").toAbsolutePath()
                + System.getProperty("path.separator")
                + Path.of("target", "test-classes").toAbsolutePath())
        .getOrCreate();
    rules = Rules.of(
        spark,
        MadeUpCountry.FY2564,
        MadeUpCountry.writeScales(folder.resolve("scales.csv")).toString());
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  private MadeUpCountry country() {
    return new MadeUpCountry(rules.questionnaire());
  }

  private List<String> documents(Dataset<Sheet> sheets) {
    return Country.documents(Country.tallies(sheets, rules), rules, MadeUpCountry.MINIMUM)
        .collectAsList();
  }

  private Dataset<Sheet> read(Path file) {
    return AnswerFiles.read(spark, file.toString(), rules);
  }

  private static List<String> written(List<Scorecard> scorecards) {
    return scorecards.stream().map(ItaJson.writer()::write).toList();
  }

  @Test
  void theProcessesAreThoseOfTheMaster() {
    assertThat(Processes.of(spark)).isNotEmpty().allMatch(this::computesIn);
  }

  @Test
  void linesOfRespondentsGiveTheScoresOfTheLibrary() throws IOException {
    Path csv = country().writeWide(folder.resolve("wide.csv"));

    assertThat(documents(read(csv)))
        .containsExactlyInAnyOrderElementsOf(written(country().scorecards()));
  }

  @Test
  void linesOfAnswersGiveTheScoresOfTheLibrary() throws IOException {
    Path csv = country().named().writeLong(folder.resolve("long.csv"));

    assertThat(documents(read(csv)))
        .containsExactlyInAnyOrderElementsOf(written(country().named().scorecards()));
  }

  /** No two lines of an agency need lie in one file, and no two of a respondent. */
  @Test
  void parquetInScatteredPartsGivesTheSame() throws IOException {
    Path csv = country().writeWide(folder.resolve("scattered.csv"));
    Path parquet = folder.resolve("answers.parquet");
    Dataset<Row> lines = AnswerFiles.csv(spark).load(csv.toString());
    lines.repartition(4).write().parquet(parquet.toString());

    assertThat(documents(read(parquet)))
        .containsExactlyInAnyOrderElementsOf(written(country().scorecards()));
  }

  @Test
  void thePopulationIsThatOfTheLibrary() throws IOException {
    Path csv = country().writeWide(folder.resolve("population.csv"));

    Population population = Country.population(
        Country.documents(Country.tallies(read(csv), rules), rules, MadeUpCountry.MINIMUM)
            .repartition(4));

    assertThat(population).isEqualTo(country().population());
    assertThat(population.documents()).isEqualTo(30);
    assertThat(population.scored()).isBetween(1L, 29L);
  }

  @Test
  void theCommandLineGivesTheSame() throws IOException, InterruptedException {
    String jar = System.getProperty("ita.jar", "");
    assumeFalse(jar.isEmpty(), "no -Dita.jar=/…/ita.jar");
    Path csv = country().writeWide(folder.resolve("jar.csv"));
    List<String> here = documents(read(csv));
    Path documents = Files.write(folder.resolve("documents.ndjson"), here);

    List<String> scored = run(
        jar,
        "score",
        csv.toString(),
        "--framework",
        "nacc-2564r1",
        "--scales",
        folder.resolve("scales.csv").toString(),
        "-o",
        "-");
    assertThat(scores(scored)).hasSize(30).isEqualTo(scores(here));

    JsonNode batch = new ObjectMapper()
        .readTree(String.join("\n", run(jar, "batch", documents.toString(), "--format", "json")));
    JsonNode population = new ObjectMapper()
        .readTree(ItaJson.writer()
            .write(PopulationJson.of(
                Frameworks.bundled(),
                Country.population(spark.read().textFile(documents.toString())))));
    assertThat(population.properties())
        .isNotEmpty()
        .allSatisfy(property -> assertThat(batch.get(property.getKey()))
            .as(property.getKey())
            .isEqualTo(property.getValue()));
  }

  private static Map<Agency, Object> scores(List<String> documents) {
    return documents.stream()
        .map(ItaJson.reader().assessments()::read)
        .collect(Collectors.toMap(Scorecard::agency, Scorecard::scores));
  }

  /** Runs the program. Some answers are no options, so that it ends with 2. */
  private List<String> run(String jar, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out-" + arguments[0]);
    int exit = new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(folder.resolve("err-" + arguments[0]).toFile())
        .start()
        .waitFor();
    assertThat(exit).as("ita %s", List.of(arguments)).isIn(0, 2);
    return Files.readAllLines(out);
  }

  @Test
  void aTallyOfAMachineWithOtherRulesIsRefused() {
    TallyState state = new TallyState();
    state.setBytes(new AnswerTally(Rules.of(MadeUpCountry.FY2564).questionnaire()).toByteArray());

    assertThatThrownBy(() -> state.tally(rules.questionnaire()))
        .hasMessageContaining("other questions, scales or tables of nacc-2564r1");
  }

  @Test
  void aQuestionThatTheYearDoesNotHaveStopsTheJob() throws IOException {
    Path csv = Files.writeString(folder.resolve("unknown.csv"), "agency,I31\nก,มาก\n");

    assertThatThrownBy(() -> read(csv)).hasMessageStartingWith("question I31: must be one with");
  }
}
