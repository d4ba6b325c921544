package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.OverallId;
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
class BundledFrameworksTest {

  /**
   * A row for every bundled framework: its questions of IIT, EIT and OIT, as the lists of titles
   * have them, and how many of each have a title; the instruments whose number of questions is not
   * known; how many tiers it has; pass mark, national target, and whether it is provisional.
   */
  private static final String FACTS = """
      framework    | questions | titles  | open        | tiers | mark  | target | provisional | content hash
      nacc-2562r1  | 30 15 48  | 0 0 48  | -           | 7     | 85.00 | -      | false       | e4b97aa7c4bac5695465fd3bdf4d2ff4d2c5a695935994741214671ccf8d300c
      nacc-2563r1  | 30 15 43  | 2 0 43  | -           | 7     | 85.00 | -      | false       | e5926070f6859a1cc860ed5a43d3f51cf2b365a0bb8590012e28f76a034e5d9d
      nacc-2564r1  | 30 15 43  | 30 5 43 | -           | 7     | 85.00 | -      | false       | 3da0d5e39b30adc7b754fcd89f8c9bc32955d42097a81ffb081805e0ced25bcb
      nacc-2565r1  | 0 0 43    | 0 0 43  | IIT EIT     | 7     | 85.00 | 4/5    | false       | 329d9117d8a6dbe3f117791321300bbc6b21c0e24c570005fd2f9910556d4fbe
      nacc-2566r1  | 0 0 43    | 0 0 43  | IIT EIT     | 5     | 85.00 | -      | false       | 5ebfc2ba277615664e945841bca439fc53ec566f43891f6d7fe079b020189cfe
      nacc-2567r1  | 15 9 35   | 12 0 22 | -           | 5     | 85.00 | -      | false       | e60e9a4f4b54ec6a264dec9aecd196251c474cae301e314ef58778d2d17aed7e
      nacc-2568r1  | 15 9 28   | 1 6 28  | -           | 5     | 85.00 | -      | false       | 2c6d781c6477d0e5d3b51d5841fc5dce72b2aad34a1ec95e7066304c70019597
      nacc-2569r1  | 0 0 26    | 0 0 26  | IIT EIT OIT | 0     | -     | -      | true        | 3f7edea54562ffdd3ab219bb7cfe8e1ae09646069f79552b431d35e8ea27d001
      assumed-2569r1 | 15 9 26 | 1 6 26 | IIT EIT OIT | 5     | 85.00 | -      | true        | 3cac19667a2c458028141cbf8f7fdc143da9f95164a51399c94be321a052d18b
      assumed-2570r1 | 15 9 26 | 1 6 26 | IIT EIT OIT | 5     | 85.00 | -      | true        | e1b98e789efead5dc07a196d085be2ca5c9994bba13e868e967d29a0f7a5be9b
      nacc5-2560r1 | 0 0 0     | 0 0 0   | -           | 5     | -     | -      | true        | 6b09168c14acd5cb90ea98869562c982e0eb0e9f430c226540b6e772855e1c9d
      nacc5-2561r1 | 0 0 0     | 0 0 0   | -           | 5     | -     | -      | true        | fe998149b3975fe14f5e617a16cb4615a6320b3ca10a48b02432a54a488a73b3
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
  @InEveryLocale
  void aReleasedRevisionNeverChanges(Framework framework) {
    assertCells(framework, 8, 8);
  }

  @Test
  void everyRowIsOfABundledFramework() {
    assertThat(bundled()).extracting(Framework::toString).containsAll(ROWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("bundled")
  @InEveryLocale
  void eachYearHasItsQuestionsAndTheirTitles(Framework framework) {
    assertCells(framework, 1, 2);
    for (Instrument instrument : Instrument.values()) {
      assertThat(questions(framework, instrument)
              .map(element -> ((QuestionCode) element.id()).number()))
          .as("questions of %s, which are numbered from 1 without a gap", instrument)
          .doesNotHaveDuplicates()
          .allSatisfy(number -> assertThat(number)
              .isBetween(1, (int) questions(framework, instrument).count()));
    }
  }

  /** So that no agency has the tier of those who pass, and does not pass. */
  @ParameterizedTest
  @MethodSource("bundled")
  void thePassMarkIsTheLimitOfATier(Framework framework) {
    framework
        .passMark()
        .ifPresent(mark -> assertThat(framework.tiers())
            .as("tiers of %s with the limit %s of overall", framework, mark.score())
            .anySatisfy(tier -> assertThat(tier.limits())
                .anyMatch(limit -> limit.element().equals(OverallId.OVERALL)
                    && limit.atLeast().equals(mark.score()))));
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
