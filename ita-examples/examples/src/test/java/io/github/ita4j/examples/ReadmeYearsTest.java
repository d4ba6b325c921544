package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README says of each year: how well its rules and its titles are known. */
class ReadmeYearsTest {

  private static final String README = Modules.text(Path.of("../../README.md"));

  private static final String RULES = "| fiscal year | tiers | what the tier depends on |";

  private static final String TITLES = "| fiscal year | confirmed | one source | inferred |";

  /** Returns the cells of the row of a year, in the table whose header begins so. */
  private static List<String> cells(String header, String year) {
    String row = README
        .lines()
        .dropWhile(line -> !line.startsWith(header))
        .filter(line -> line.startsWith("| " + year + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README has no row of " + year));
    return Stream.of(row.substring(1).split("\\|")).map(String::strip).toList();
  }

  /** Returns the least certain of the confidences that a cell names. */
  private static Confidence named(String cell) {
    return Arrays.stream(Confidence.values())
        .filter(confidence -> cell.contains(
            switch (confidence) {
              case CONFIRMED -> "confirmed";
              case ONE_SOURCE -> "one source";
              case INFERRED -> "inferred";
              case UNVERIFIED -> "not verified";
            }))
        .reduce(Confidence::lower)
        .orElseThrow();
  }

  private static Confidence lowest(Framework framework) {
    Stream<Provenance> sums =
        framework.elements().stream().filter(Element::sums).map(Element::provenance);
    Stream<Provenance> ladder = framework.tiers().stream()
        .flatMap(tier -> Stream.concat(
            Stream.of(tier.provenance()), tier.limits().stream().map(TierLimit::provenance)));
    Stream<Provenance> mark = framework.passMark().map(PassMark::provenance).stream();
    return Stream.of(sums, ladder, mark)
        .flatMap(all -> all)
        .map(Provenance::confidence)
        .reduce(Confidence::lower)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2562; nacc-2562r1",
        "2563, 2564; nacc-2563r1",
        "2563, 2564; nacc-2564r1",
        "2565; nacc-2565r1",
        "2566; nacc-2566r1",
        "2567; nacc-2567r1",
        "2568; nacc-2568r1",
        "2569, 2570 (`assumed`); assumed-2569r1",
        "2569, 2570 (`assumed`); assumed-2570r1",
        "2560, 2561 (`nacc5`); nacc5-2560r1",
        "2560, 2561 (`nacc5`); nacc5-2561r1",
      })
  void theLowestConfidenceOfAYearIsThatOfItsRules(String row, String id) {
    Framework framework = Frameworks.bundled().get(FrameworkId.parse(id));

    assertThat(named(cells(RULES, row).get(4))).isEqualTo(lowest(framework));
  }

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void theNumberOfTitlesOfEachConfidenceIsThatOfTheTables(int year) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    List<Confidence> titles = framework.elements().stream()
        .filter(element -> element.id() instanceof QuestionCode && element.hasTitle())
        .map(element -> element.nameProvenance().orElseThrow().confidence())
        .toList();

    assertThat(cells(TITLES, Integer.toString(year)).subList(1, 4))
        .isEqualTo(Stream.of(Confidence.CONFIRMED, Confidence.ONE_SOURCE, Confidence.INFERRED)
            .map(confidence -> Integer.toString(Collections.frequency(titles, confidence)))
            .toList());
  }
}
