package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled data must hold, counted and hashed. */
@InEveryLocale
class BundledFrameworksTest {

  /**
   * A row for every bundled framework: its questions of IIT, EIT and OIT, as the lists of titles
   * have them, and how many of each have a title; the instruments whose number of questions is not
   * known; how many tiers it has; pass mark, national target, and whether it is provisional.
   */
  private static final String FACTS = """
      framework    | questions | titles  | open        | tiers | mark  | target | provisional | content hash
      nacc-2562r1  | 30 15 48  | 0 0 48  | -           | 7     | 85.00 | -      | false       | 5e5b15758b99eaea793f11550880b6ef29fb02e2104ea992dd3c2ee3a4279d1d
      nacc-2563r1  | 30 15 43  | 2 0 43  | -           | 7     | 85.00 | -      | false       | 3ec947f76cc64d9f58cf308076c133d12cb33e439fa65db19a67b960de839092
      nacc-2564r1  | 30 15 43  | 30 5 43 | -           | 7     | 85.00 | -      | false       | 157ee4abcc070ac5e76a5379afe608c7a9a6981e84fa348f20c8b45c079b3bbc
      nacc-2565r1  | 0 0 43    | 0 0 43  | IIT EIT     | 7     | 85.00 | 4/5    | false       | 14a49aa67d933b93f69a56dddbcd14b5dbc820fa49c210ac69c93caeea83164d
      nacc-2566r1  | 0 0 43    | 0 0 43  | IIT EIT     | 5     | 85.00 | -      | false       | ba6e53a0598624ab8e07c19176525f53d96f383c37b1b6ce2ce341e30452de15
      nacc-2567r1  | 15 9 35   | 12 0 22 | -           | 5     | 85.00 | -      | false       | c505b954a62698a7d6ddfe61d3bcec364ef81685651316309aaa72ed0e3d1f35
      nacc-2568r1  | 15 9 28   | 1 6 28  | -           | 5     | 85.00 | -      | false       | c2906b5b2dbedc635244998e06ca9d6a630f0d52db530c80586f1cf34cace822
      nacc-2569r1  | 0 0 26    | 0 0 26  | IIT EIT OIT | 0     | -     | -      | true        | f57680bb4841ab75dd690d19669a5cbc021784847c0787a754e1a87ec87bbc71
      assumed-2569r1 | 15 9 26 | 1 6 26 | IIT EIT OIT | 5     | 85.00 | -      | true        | 3cac19667a2c458028141cbf8f7fdc143da9f95164a51399c94be321a052d18b
      assumed-2570r1 | 15 9 26 | 1 6 26 | IIT EIT OIT | 5     | 85.00 | -      | true        | e1b98e789efead5dc07a196d085be2ca5c9994bba13e868e967d29a0f7a5be9b
      nacc5-2560r1 | 0 0 0     | 0 0 0   | -           | 5     | -     | -      | true        | 7e0306fba45b4873758f515fdef6c28a060cc0f0ee363d05cf98a0148a32b45d
      nacc5-2561r1 | 0 0 0     | 0 0 0   | -           | 5     | -     | -      | true        | be6307afb07e007fe4069fb19b1a87a42ab1469b99e32fc3aaf1d8e2e28d7f22
      """;

  private static final Map<String, List<String>> ROWS = FACTS
      .lines()
      .skip(1)
      .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
      .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));

  static Collection<Framework> bundled() {
    return Frameworks.bundled().all();
  }

  /** The row as it would have to be for the framework as it is. */
  private static List<String> found(Framework framework) {
    return List.of(
        framework.id().toString(),
        counts(framework, element -> true),
        counts(framework, Element::hasTitle),
        words(Stream.of(Instrument.values())
            .filter(instrument -> framework.catalogue(instrument) == CatalogueCompleteness.OPEN)),
        Integer.toString(framework.ladder().map(ladder -> ladder.tiers().size()).orElse(0)),
        words(framework.passMark().map(PassMark::score).stream()),
        words(framework.nationalTarget().map(NationalTarget::share).stream()),
        Boolean.toString(framework.provisional()),
        framework.contentHash());
  }

  private static String counts(Framework framework, Predicate<Element> counted) {
    return words(Stream.of(Instrument.values())
        .map(instrument -> questions(framework, instrument).filter(counted).count()));
  }

  private static String words(Stream<?> words) {
    String joined = words.map(String::valueOf).collect(Collectors.joining(" "));
    return joined.isEmpty() ? "-" : joined;
  }

  private static List<String> row(Framework framework) {
    return Optional.ofNullable(ROWS.get(framework.id().toString()))
        .orElseThrow(() -> new AssertionError("FACTS has no row of " + framework
            + "; if every cell is meant to be so, it is: "
            + String.join(" | ", found(framework))));
  }

  /** The cells of the row from one column to another, both included. */
  private static void assertCells(Framework framework, int from, int to) {
    assertThat(found(framework).subList(from, to + 1))
        .as("row of " + framework + " in FACTS")
        .isEqualTo(row(framework).subList(from, to + 1));
  }

  /** A correction is the next revision, with a row of its own. */
  @ParameterizedTest
  @MethodSource("bundled")
  void aReleasedRevisionNeverChanges(Framework framework) {
    assertCells(framework, 8, 8);
  }

  @Test
  void everyRowIsOfABundledFramework() {
    assertThat(bundled()).extracting(Framework::toString).containsAll(ROWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void eachYearHasItsQuestionsAndTheirTitles(Framework framework) {
    assertCells(framework, 1, 2);
    for (Instrument instrument : Instrument.values()) {
      assertThat(questions(framework, instrument)
              .map(element -> ((QuestionCode) element.id()).number()))
          .doesNotHaveDuplicates()
          .allSatisfy(number -> assertThat(number)
              .isBetween(1, (int) questions(framework, instrument).count()));
    }
  }

  private static Stream<Element> questions(Framework framework, Instrument instrument) {
    return framework.elements().stream()
        .filter(element ->
            element.id() instanceof QuestionCode code && code.instrument() == instrument);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void aCatalogueIsOpenWhereTheNumberOfQuestionsIsNotKnown(Framework framework) {
    assertCells(framework, 3, 3);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void onlyTheYearsWhoseRulesAreKnownHaveALadderAndAPassMark(Framework framework) {
    assertCells(framework, 4, 7);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void whatOnlyDescribesHasNoWeight(Framework framework) {
    int year = framework.fiscalYear().buddhistEra();
    for (Element element : framework.elements()) {
      boolean describes = switch (element.id().level()) {
        case OVERALL -> true;
        case INDEX -> false;
        case INSTRUMENT, PART -> framework.toString().equals("nacc-2569r1");
        case INDICATOR -> year >= 2566 && element.parent().orElseThrow() == Instrument.EIT;
        case SUB_INDICATOR -> year >= 2567;
        case QUESTION -> year >= 2567 || !element.id().toString().startsWith("O");
      };
      assertThat(element.sums()).as(element.id().toString()).isEqualTo(!describes);
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void englishNamesAreMarkedOursButForThoseOfTheInstrumentsAndTheirParts(Framework framework) {
    for (Element element : framework.elements()) {
      element
          .name()
          .filter(name -> name.english().isPresent())
          .ifPresent(name -> assertThat(name.englishIsEditorial())
              .as(element.id().toString())
              .isEqualTo(
                  element.id().level() != Level.INSTRUMENT && element.id().level() != Level.PART));
    }
    framework
        .ladder()
        .ifPresent(ladder -> assertThat(ladder.tiers())
            .allSatisfy(tier -> assertThat(tier.name().english().isPresent())
                .isEqualTo(tier.name().englishIsEditorial())));
  }

  @Test
  void theGroupsOfTheDisclosureCheckAreThoseOfTheYear() {
    // FY2563-2565: 9.1 o1-o9, 9.2 o10-o17, 9.3 o18-o24, 9.4 o25-o28, 9.5 o29-o33, 10.1 o34-o41,
    // 10.2 o42-o43
    for (int year = 2563; year <= 2565; year++) {
      assertThat(groupSizes(year)).containsExactly(9, 8, 7, 4, 5, 8, 2);
    }
    assertThat(groupSizes(2562)).containsExactly(9, 8, 7, 4, 5, 8, 7);
    assertThat(groupSizes(2566)).containsExactly(10, 8, 4, 4, 4, 8, 5);
    assertThat(groupSizes(2568)).containsExactly(4, 7, 2, 3, 4, 4, 4);
  }

  private static Stream<Integer> groupSizes(int year) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    return Stream.of("9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2")
        .map(id -> framework.children(ElementId.parse(id)).size());
  }
}
