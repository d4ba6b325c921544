package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.testing.InEveryLocale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source says, and that a reader can look up those of the bundled frameworks. */
@InEveryLocale
class SourceTest {

  /** A number of a search index, a copy without an address, a file of this project. */
  private static final Pattern NOTHING_TO_LOOK_UP = Pattern.compile(
      "[0-9]{10,}|[Gg]it copy|domain-notes|recorded without its address|report-?00|\\.txt"
          + "|[0-9a-f]{16}");

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
  void aSourceIsCitedInTheLanguageOfItsTitle(
      String title, String date, String url, String citation) {
    assertThat(source(title, date, url).citation()).isEqualTo(citation);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void aBundledSourceIsSomethingThatAReaderCanLookUp(Framework framework) {
    assertThat(framework.sources()).isNotEmpty().allSatisfy(source -> {
      assertThat(source.id()).doesNotContainPattern("^git-|[0-9]{5}");
      assertThat(source.title()).doesNotContainPattern(NOTHING_TO_LOOK_UP);
      assertThat(source.publisher()).doesNotContainPattern(NOTHING_TO_LOOK_UP);
      assertThat(source.note().orElse("")).doesNotContainPattern(NOTHING_TO_LOOK_UP);
    });
    assertThat(framework.elements())
        .allSatisfy(element -> assertThat(element.provenance().note().orElse(""))
            .doesNotContainPattern(NOTHING_TO_LOOK_UP));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledSourceButOursIsCitedByItsTable(Framework framework) {
    assertThat(framework.sources())
        .filteredOn(source -> source.id().matches("(kampang|kutkwang|prokfa|janlan|somdet)-.*"))
        .allSatisfy(source -> {
          assertThat(source.publisher()).matches("(เทศบาล|องค์การบริหารส่วนตำบล).*");
          assertThat(source.date()).isPresent();
        });
  }

  @Test
  void aTitleThatOnlyAnUndatedListHasIsInferred() {
    assertThat(bundled().flatMap(framework -> framework.elements().stream()))
        .filteredOn(element -> element.nameProvenance().stream()
            .anyMatch(name ->
                name.sources().stream().allMatch(each -> each.id().equals("undated-lists"))))
        .isNotEmpty()
        .allSatisfy(element -> assertThat(element.nameProvenance().orElseThrow().confidence())
            .isEqualTo(Confidence.INFERRED));
  }
}
