package io.github.ita4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.testing.InEveryLocale;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    // as five agencies printed them
    "ม.ค.- มี.ค.๖๔, 2021-01, 2021-03",
    "ตุลาคม พ.ศ. ๒๕๖๗ - กันยายน พ.ศ. ๒๕๖๘, 2024-10, 2025-09",
    "ธันวาคม พ.ศ. ๒๕๖๗ - กันยายน พ.ศ. ๒๕๖๘, 2024-12, 2025-09",
    // and near them
    "ม.ค. - มี.ค. 2564, 2021-01, 2021-03",
    "เดือนมกราคม ๒๕๖๔, 2021-01, 2021-01",
    "ม.ค. ถึง ม.ค. ๖๔, 2021-01, 2021-01",
    // a beginning of the same fiscal year
    "ต.ค. – มี.ค. 2568, 2024-10, 2025-03",
    "พ.ย. - ม.ค. ๖๘, 2024-11, 2025-01",
    "ตุลาคม - กันยายน 2568, 2024-10, 2025-09",
    "ต.ค. - ธ.ค. 2567, 2024-10, 2024-12",
  })
  void monthsAreReadWithTheBuddhistEraInTwoDigitsOrFour(String printed, String from, String to) {
    assertThat(Period.read(printed))
        .isEqualTo(new Period.Months(printed, YearMonth.parse(from), YearMonth.parse(to)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ปีงบประมาณ พ.ศ. ๒๕๖๘",
        "ปีงบประมาณ พ.ศ. 2568",
        "ปีงบประมาณ ๒๕๖๘",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
        " ปีงบประมาณ  พ.ศ.๒๕๖๘ "
      })
  void aFiscalYearIsRead(String printed) {
    assertThat(Period.read(printed))
        .isEqualTo(new Period.OfFiscalYear(printed, FiscalYear.ofBuddhistEra(2568)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2443, 2568, 2942})
  void whatIsPrintedForAFiscalYearIsReadAsItself(int year) {
    Period period = Period.OfFiscalYear.of(FiscalYear.ofBuddhistEra(year));
    assertThat(Period.read(period.printed())).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "๓๑ มีนาคม ๒๕๖๘, 2025-03-31, 2025-03-31",
    "ภายในวันที่ ๓๑ มีนาคม พ.ศ. ๒๕๖๘, 2025-03-31, 2025-03-31",
    "๒๙ ก.พ. ๖๗, 2024-02-29, 2024-02-29",
    "๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘, 2024-10-01, 2025-09-30",
    "๑ มกราคม - ๓๑ มีนาคม ๒๕๖๘, 2025-01-01, 2025-03-31",
    "1 ต.ค. - 30 ก.ย. 2568, 2024-10-01, 2025-09-30",
    "1 ต.ค. 67 – 30 ก.ย. 68, 2024-10-01, 2025-09-30",
    "วันที่ ๑ ตุลาคม ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๘, 2024-10-01, 2025-09-30",
    "ตั้งแต่วันที่ ๑ ตุลาคม ถึงวันที่ ๓๐ กันยายน ๒๕๖๘, 2024-10-01, 2025-09-30",
  })
  void daysAreRead(String printed, LocalDate from, LocalDate to) {
    assertThat(Period.read(printed)).isEqualTo(new Period.Dates(printed, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "๑๕ วัน, P15D",
    "๗ วัน, P7D",
    "๓๐ วัน, P30D",
    "2 สัปดาห์, P14D",
    "๑ ปี, P1Y",
    "9999 วัน, P9999D"
  })
  void aLengthIsRead(String printed, String length) {
    assertThat(Period.read(printed))
        .isEqualTo(new Period.Length(printed, java.time.Period.parse(length)));
  }

  @ParameterizedTest
  @CsvSource({
    "ทุกวัน, 1, P1D",
    "ปีละ ๑ ครั้ง, 1, P1Y",
    "๑ เดือน /ครั้ง, 1, P1M",
    "๑ เดือน/ครั้ง, 1, P1M",
    "เดือนละ 2 ครั้ง, 2, P1M",
    "ทุก ๓ เดือน, 1, P3M",
  })
  void aRecurrenceIsRead(String printed, int times, String every) {
    assertThat(Period.read(printed))
        .isEqualTo(new Period.Recurring(printed, times, java.time.Period.parse(every)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "ตลอดปี",
        "ภายในไตรมาสที่ ๒",
        "๓๑ กุมภาพันธ์ ๒๕๖๘",
        "๒๙ ก.พ. ๖๘",
        "๐ มกราคม ๒๕๖๘",
        "๐ วัน",
        "ทุก ๐ เดือน",
        "ปีละ ๐ ครั้ง",
        "๐ เดือน/ครั้ง",
        "10000 วัน",
        "ปีงบประมาณ พ.ศ. ๒๔๔๒",
        "ปีงบประมาณ พ.ศ. 2025",
        "มกราคม 2021",
        "มกราคม ๐๐๐๐",
        "31 มีนาคม 2025",
        "Jan-Mar 2021",
        "999999999999999999999999 วัน",
      })
  void aTextOfAnotherFormIsKeptUnread(String printed) {
    assertThat(Period.read(printed)).isEqualTo(new Period.Unread(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มี.ค.- ม.ค.๖๔",
        "พ.ย. - ต.ค. 2568",
        "ม.ค. 2568 - ต.ค. 2567",
        "1 ก.ย. - 1 ส.ค. 2568",
        "กันยายน พ.ศ. ๒๕๖๘ - ตุลาคม พ.ศ. ๒๕๖๗",
        "๓๐ กันยายน ๒๕๖๘ - ๑ ตุลาคม ๒๕๖๗",
      })
  void aRangeThatEndsBeforeItStartsIsRefused(String printed) {
    assertThatThrownBy(() -> Period.read(printed))
        .isInstanceOf(ItaParseException.class)
        .satisfies(e -> assertThat(((ItaParseException) e).reason())
            .isEqualTo(ItaParseException.Reason.OUT_OF_RANGE));
  }

  @Test
  void aLongTextIsKeptWithoutBeingLookedAt() {
    for (String part : new String[] {"ภายใน", "วันที่ ", "๑", " ", "ม.ค.- ", "ณ "}) {
      String printed = part.repeat(1_000_000);
      assertThat(Period.read(printed)).isEqualTo(new Period.Unread(printed));
      // just within what is looked at
      String shorter = printed.substring(0, 100);
      assertThat(Period.read(shorter)).isEqualTo(new Period.Unread(shorter));
    }
  }

  @Test
  void aHundredLettersAreRead() {
    String printed = "ปีงบประมาณ" + " ".repeat(86) + "๒๕๖๘";
    assertThat(printed).hasSize(100);
    assertThat(Period.read(printed))
        .isEqualTo(new Period.OfFiscalYear(printed, FiscalYear.ofBuddhistEra(2568)));
    assertThat(Period.read(printed + " ")).isEqualTo(new Period.Unread(printed + " "));
  }

  @Test
  void reversedAndEmptyPeriodsCannotBeMade() {
    assertThatThrownBy(() -> new Period.Months("x", YearMonth.of(2025, 3), YearMonth.of(2025, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period 2025-03 to 2025-02: must not end before it starts");
    assertThatThrownBy(
            () -> new Period.Dates("x", LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.Length("x", java.time.Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.Recurring("x", 0, java.time.Period.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period.Recurring("x", 1, java.time.Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
