package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.model.Agency;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.testing.InEveryLocale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of the whole country, provinces and kinds of agency. */
@InEveryLocale
class NationalFactsTest {

  @ParameterizedTest
  @CsvSource({
    "2563, 8303, 67.90, , 2563-09-28, CONFIRMED",
    "2564, 8300, 81.25, , 2564-08-26, CONFIRMED",
    "2565, 8303, 87.57, 5855, 2565-08-01, CONFIRMED",
    "2566, 8323, 90.19, 6737, 2566-08-10, CONFIRMED",
    "2567, 8325, 93.05, , 2567-07-30, INFERRED",
    "2568, 8317, 93.82, 7832, 2568-08-15, CONFIRMED",
  })
  void theResultOfAYearIsThePublishedOne(
      int year,
      int agencies,
      String average,
      Integer passed,
      String announced,
      Confidence confidence) {
    NationalResult result =
        NationalFacts.findResult(FiscalYear.ofBuddhistEra(year)).orElseThrow();

    assertThat(result.agencies()).isEqualTo(agencies);
    assertThat(result.average()).isEqualTo(Score.parse(average));
    assertThat(result.passed()).isEqualTo(Optional.ofNullable(passed));
    assertThat(result.announced()).isEqualTo(announced);
    assertThat(result.provenance().confidence()).isEqualTo(confidence);
    assertThat(result.provenance().sources()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aYearWithoutASourceHasNoResult() {
    assertThat(NationalFacts.findResult(FiscalYear.ofBuddhistEra(2562))).isEmpty();
    assertThat(NationalFacts.findResult(FiscalYear.ofBuddhistEra(2569))).isEmpty();
    assertThat(NationalFacts.results()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11})
  void noMoreAgenciesPassThanThereAre(int passed) {
    NationalResult known = NationalFacts.results().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            NationalResult.builder().from(known).agencies(10).passed(passed).build())
        .withMessageContaining("at most all passed");
  }

  @Test
  void theTablesCiteTheirSources() {
    assertThat(NationalFacts.sources())
        .extracting(Source::id)
        .contains("geography-json", "province-data", "psu-2564", "thailandnewsline")
        .isSorted();
  }

  @Test
  void theProvincesAreNamedAsAgenciesNameThem() {
    assertThat(NationalFacts.provinces())
        .hasSize(77)
        .doesNotHaveDuplicates()
        .contains("กรุงเทพมหานคร", "บึงกาฬ")
        .allSatisfy(name -> assertThat(
                Agency.builder().name("ก").province("จังหวัด" + name).build().province())
            .contains(name));
  }

  @Test
  void theCodesOfTypesAreThoseThatAnAgencyMayHave() {
    assertThat(NationalFacts.agencyTypes()).hasSize(8).allSatisfy((code, name) -> {
      assertThat(Agency.builder().name("ก").type(code).build().type()).contains(code);
      assertThat(name.english()).isPresent();
      assertThat(name.englishIsEditorial()).isTrue();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "nacc-2568r1, true",
    "nacc-2567r1, true",
    "nacc-2562r1, false", // no source
    "nacc-2569r1, false",
    "assumed-2569r1, false",
    "moph-2568r1, false", // the rules are not those of the published result
  })
  void onlyTheNationalRulesOfAYearWithASourceHaveAResult(String framework, boolean known) {
    FrameworkId id = FrameworkId.parse(framework);

    assertThat(NationalFacts.findResult(id).map(NationalResult::fiscalYear))
        .isEqualTo(known ? Optional.of(id.fiscalYear()) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2565, 70.52", // as printed
    "2566, 80.94",
    "2568, 94.17",
    "2564, ",
  })
  void theShareOfThoseThatPassedIsThePrintedOne(int year, String percent) {
    assertThat(NationalFacts.findResult(FiscalYear.ofBuddhistEra(year))
            .orElseThrow()
            .passShare()
            .map(share -> share.toPercent().toPlainString()))
        .isEqualTo(Optional.ofNullable(percent));
  }

  @ParameterizedTest
  @CsvSource({"89.30, -4.52", "93.82, 0.00", "99.17, 5.35"})
  void aScoreIsAboveTheAverageOrBelowIt(String score, String points) {
    assertThat(NationalFacts.findResult(FiscalYear.ofBuddhistEra(2568))
            .orElseThrow()
            .pointsAbove(Score.parse(score)))
        .hasToString(points);
  }

  @Test
  void theDateOfTheAnnouncementIsWrittenInTheEraOfTheLanguage() {
    LocalizedText words =
        NationalFacts.findResult(FiscalYear.ofBuddhistEra(2568)).orElseThrow().announcedInWords();

    assertThat(words.thai()).isEqualTo("15 สิงหาคม 2568");
    assertThat(words.english()).contains("15 August 2025");
  }
}
