package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source says, and that a reader can look up those of the bundled frameworks. */
class SourceTest {

  /** A number of a search index, a copy without an address, a file of this project. */
  private static final Pattern NOTHING_TO_LOOK_UP = Pattern.compile(
      "[0-9]{10,}|[Gg]it copy|domain-notes|recorded without its address|report-?00|\\.txt"
          + "|[0-9a-f]{16}");

  /** The reports of agencies, which are cited by agency, title and date. */
  private static final String REPORTS = "(kampang|kutkwang|prokfa|janlan|somdet)-.*";

  static Stream<Framework> bundled() {
    return Frameworks.bundled().all().stream();
  }

  private static Source source(String title, String date, String url) {
    return Source.builder()
        .id("s")
        .title(title)
        .publisher("P")
        .date(Optional.ofNullable(date))
        .url(Optional.ofNullable(url))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ผลการประเมิน ITA | 2568-08-15 | https://example.org | "
            + "ผลการประเมิน ITA, P, 15 สิงหาคม 2568, https://example.org",
        "ผลการประเมิน ITA | 2568-01 |  | ผลการประเมิน ITA, P, มกราคม 2568",
        "ผลการประเมิน ITA | 2568 |  | ผลการประเมิน ITA, P, 2568",
        "Audit office first | 2568-12-09 |  | Audit office first, P, 9 December 2025",
        "Audit office first | 2568-02 |  | Audit office first, P, February 2025",
        "Audit office first |  |  | Audit office first, P",
      })
  @InEveryLocale
  void aSourceIsCitedInTheLanguageOfItsTitle(
      String title, String date, String url, String citation) {
    assertThat(source(title, date, url).citation()).isEqualTo(citation);
  }

  /** Every source that a bundled table names, with the table: those of frameworks first. */
  static Stream<Arguments> bundledSources() {
    return Stream.concat(
            Stream.concat(
                bundled()
                    .flatMap(framework -> framework.sources().stream()
                        .map(source -> Arguments.of(framework.id().toString(), source))),
                NationalFacts.sources().stream().map(source -> Arguments.of("national", source))),
            bundled()
                .map(Framework::fiscalYear)
                .distinct()
                .flatMap(year -> ItemContent.contents(year).stream())
                .flatMap(content -> content.provenance().sources().stream())
                .map(source -> Arguments.of("items", source)))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("bundledSources")
  void aBundledSourceIsSomethingThatAReaderCanLookUp(String table, Source source) {
    assertThat(source.id()).as(table).doesNotContainPattern("^git-|[0-9]{5}");
    assertThat(List.of(source.title(), source.publisher(), source.note().orElse("")))
        .as(table)
        .allSatisfy(text -> assertThat(text).doesNotContainPattern(NOTHING_TO_LOOK_UP));
    assertThat(source.title()).as(table).isNotBlank().isNotEqualTo(source.publisher());
    assertThat(source.publisher()).as(table).containsPattern("[ก-๛A-Za-z]{2}");
  }

  @ParameterizedTest
  @MethodSource("bundledSources")
  void whatNobodyIsKnownToHavePublishedIsNoSource(String table, Source source) {
    assertThat(source.publisher())
        .as(table)
        .doesNotContain("ไม่ได้บันทึก", "ไม่ทราบ", "หลายแห่ง", "unknown");
  }

  @ParameterizedTest
  @MethodSource("bundledSources")
  void aSourceWithoutAnAddressSaysThatNoneIsKnown(String table, Source source) {
    boolean ours = source.publisher().equals("ita4j");
    boolean report = source.id().matches(REPORTS);
    assertThat(ours
            || report
            || source.url().isPresent()
            || source.note().orElse("").contains("address"))
        .as(table + " " + source)
        .isTrue();
  }

  @Test
  void aSourceIsDescribedAlikeWhereverItIsCited() {
    assertThat(bundledSources()
            .map(arguments -> (Source) arguments.get()[1])
            .distinct()
            .collect(Collectors.groupingBy(Source::id)))
        .isNotEmpty()
        .allSatisfy((id, rows) -> assertThat(rows).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theRemarksOfElementsCiteNothingThatIsNotToBeFound(Framework framework) {
    assertThat(framework.elements())
        .allSatisfy(element -> assertThat(element.provenance().note().orElse(""))
            .doesNotContainPattern(NOTHING_TO_LOOK_UP));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledSourceButOursIsCitedByItsTable(Framework framework) {
    assertThat(framework.sources())
        .filteredOn(source -> source.id().matches(REPORTS))
        .allSatisfy(source -> {
          assertThat(source.publisher()).matches("(เทศบาล|องค์การบริหารส่วนตำบล).*");
          assertThat(source.date()).isPresent();
        });
  }

  /** The lists without a year, and the one headed 2564, which says nothing of another year. */
  private static boolean isOfAnotherYear(Source source, FiscalYear year) {
    return source.id().equals("phaingam")
        || (source.id().equals("webphp") && !year.equals(FiscalYear.ofBuddhistEra(2564)));
  }

  @Test
  void aTitleThatNoSourceOfItsYearHasIsInferred() {
    assertThat(bundled()
            .flatMap(framework -> framework.elements().stream()
                .flatMap(element -> element.nameProvenance().stream())
                .filter(name -> name.sources().stream()
                    .allMatch(each -> isOfAnotherYear(each, framework.fiscalYear())))))
        .hasSize(78)
        .allSatisfy(name -> assertThat(name.confidence()).isEqualTo(Confidence.INFERRED));
  }

  @Test
  void theTitlesOf2564AreThoseOfAListHeadedWithTheYearButForTheWordsOfThree() {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2564));
    assertThat(framework.elements())
        .filteredOn(element -> element.id() instanceof QuestionCode code
            && code.instrument() == Instrument.OIT
            && element.nameProvenance().orElseThrow().confidence() != Confidence.CONFIRMED)
        .extracting(element -> element.id().toString())
        .containsExactly("O19", "O28", "O31");
  }
}
