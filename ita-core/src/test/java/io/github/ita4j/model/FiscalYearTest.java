package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ita4j.testing.InEveryLocale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class FiscalYearTest {

  @Test
  void fiscalYear2568RunsFromOctober2024ToSeptember2025() {
    FiscalYear year = FiscalYear.ofBuddhistEra(2568);
    assertThat(year.commonEra()).isEqualTo(2025);
    assertThat(year.start()).isEqualTo(LocalDate.of(2024, 10, 1));
    assertThat(year.end()).isEqualTo(LocalDate.of(2025, 9, 30));
    assertThat(year).isEqualTo(FiscalYear.ofCommonEra(2025)).hasToString("FY2568");
    assertThat(year.next().previous()).isEqualTo(year).isLessThan(year.next());
  }

  @ParameterizedTest
  @CsvSource({"2025-09-30, 2568", "2025-10-01, 2569", "2024-10-01, 2568", "2025-01-01, 2568"})
  void aDayLiesInTheFiscalYearThatEndsAfterIt(LocalDate day, int year) {
    assertThat(FiscalYear.from(day)).isEqualTo(FiscalYear.ofBuddhistEra(year));
  }

  @Test
  void aYearOfOneEraIsRefusedByTheOther() {
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.ofBuddhistEra(2025));
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.ofCommonEra(2568));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "FY", "2568", "FY256", "FY25680", "FY2025", "fy2568", "FY๒๕๖๘", "FY-568"})
  void otherTextsAreRefused(String text) {
    assertThatExceptionOfType(ItaParseException.class).isThrownBy(() -> FiscalYear.parse(text));
  }

  @Test
  void everyYearIsReadBackFromItsText() {
    for (int year = 2443; year <= 2942; year++) {
      FiscalYear fiscalYear = FiscalYear.ofBuddhistEra(year);
      assertThat(FiscalYear.parse(fiscalYear.toString())).isEqualTo(fiscalYear);
    }
  }
}
