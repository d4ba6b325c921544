package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.testing.InEveryLocale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item must show, as far as it is known. */
@InEveryLocale
class ItemContentTest {

  private static List<ItemContent> of(int year) {
    return ItemContent.contents(FiscalYear.ofBuddhistEra(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2562, 5, 0",
    "2563, 0, 0",
    "2565, 5, 0",
    "2566, 11, 0",
    "2567, 3, 0",
    "2568, 4, 9",
    "2569, 1, 0"
  })
  void aYearHasWhatIsKnownAndNoMore(int year, int required, int examples) {
    assertThat(of(year).stream().filter(each -> each.exampleOf().isEmpty())).hasSize(required);
    assertThat(of(year).stream().filter(each -> each.exampleOf().isPresent())).hasSize(examples);
  }

  @ParameterizedTest
  @CsvSource({"2562", "2565", "2566", "2567", "2568", "2569"})
  void everyRowIsOfAnItemOfItsYearAndCitesWhatAReaderCanLookUp(int year) {
    Framework framework = Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(year));
    assertThat(of(year)).allSatisfy(content -> {
      assertThat(framework.element(content.question()).hasTitle()).isTrue();
      assertThat(content.text().thai()).matches(".*[ก-๛].*").doesNotMatch(".*(เเ|ํา|  ).*");
      assertThat(content.textIsEditorial()).isTrue();
      assertThat(content.provenance().sources()).isNotEmpty();
      assertThat(content.provenance().confidence())
          .isIn(Confidence.CONFIRMED, Confidence.ONE_SOURCE);
    });
  }

  @Test
  void whatAnAssessorToldOneAgencyIsAnExampleOfThatAgency() {
    assertThat(of(2568))
        .filteredOn(each -> each.question().equals(QuestionCode.parse("O3")))
        .extracting(each -> each.exampleOf().orElse("every agency"))
        .containsExactly("every agency", "องค์การบริหารส่วนตำบลสมเด็จ");
  }

  @Test
  void whatAPageOfAnotherYearRepeatsIsFromOneSource() {
    assertThat(Stream.of(2566, 2568).flatMap(year -> of(year).stream()))
        .filteredOn(each -> each.provenance().sources().stream()
            .anyMatch(source -> source.id().equals("rru-edu-2569")))
        .hasSize(2)
        .allSatisfy(
            each -> assertThat(each.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE));
  }

  @Test
  void theOnlineServicesOf2569HaveTheStatisticsOfTheYear() {
    assertThat(of(2569)).singleElement().satisfies(content -> {
      assertThat(content.question()).isEqualTo(ElementId.parse("O10"));
      assertThat(content.text().thai()).contains("สถิติ", "E-Service");
      assertThat(content.provenance().confidence()).isEqualTo(Confidence.CONFIRMED);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2568r1, O3/2568, 2",
    "nacc-2568r1, O10/2569, 1", // a plan of the year after asks for it
    "assumed-2569r1, O10/2569, 1",
    "assumed-2570r1, O10/2570, 0",
    "nacc-2568r1, O4/2568, 0",
    "moph-2568r1, O3/2568, 0", // rules of one's own have other items
  })
  void anItemHasWhatIsKnownOfItInItsOwnYear(String framework, String item, int count) {
    assertThat(ItemContent.contents(FrameworkId.parse(framework), CitedCode.parse(item)))
        .hasSize(count)
        .allSatisfy(content -> assertThat(content.item()).hasToString(item));
  }

  @ParameterizedTest
  @CsvSource({"2562", "2565", "2566", "2567", "2568", "2569"})
  void everyRowIsInEnglishTooAndTheEnglishIsOurs(int year) {
    assertThat(of(year)).allSatisfy(content -> {
      assertThat(content.text().english().orElseThrow()).matches("[A-Z][ -~]+[^.]");
      assertThat(content.text().englishIsEditorial()).isTrue();
    });
  }
}
