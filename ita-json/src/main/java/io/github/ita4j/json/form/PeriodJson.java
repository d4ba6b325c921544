package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A period in JSON: the words of the source and at most one structured form of their meaning. An
 * example is {@code {"printed": "ม.ค. - มี.ค. ๖๔", "months": {"from": "2021-01", "to":
 * "2021-03"}}}. A period without a structured form could not be interpreted. Years of months and
 * dates are those of the common era, 1900 to 2399.
 *
 * @param printed the words of the source
 * @param fiscalYear a fiscal year in the Buddhist era, absent if null
 * @param months whole months, absent if null
 * @param dates days, absent if null
 * @param length a length in ISO 8601, such as {@code P15D}, absent if null
 * @param recurring a frequency, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodJson(
    String printed,
    @Nullable Integer fiscalYear,
    @Nullable Range months,
    @Nullable Range dates,
    @Nullable String length,
    PeriodJson.@Nullable Recurring recurring) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2399;

  /**
   * A range, both ends included.
   *
   * @param from the first month or day: {@code 2021-01} or {@code 2021-01-01}
   * @param to the last month or day
   */
  public record Range(String from, String to) {}

  /**
   * A frequency: {@code {"times": 1, "every": "P1Y"}}.
   *
   * @param times the number of times, 1 or more
   * @param every the length of time, in ISO 8601
   */
  public record Recurring(int times, String every) {}

  /**
   * Converts a period to its JSON form.
   *
   * @param period the period
   * @return the record
   * @throws IllegalArgumentException if its months or dates are outside the years 1900 to 2399
   */
  public static PeriodJson of(Period period) {
    String printed = period.printed();
    if (period instanceof Period.OfFiscalYear ofYear) {
      return new PeriodJson(printed, ofYear.year().buddhistEra(), null, null, null, null);
    }
    if (period instanceof Period.Months months) {
      Range range = new Range(written(months.from()), written(months.to()));
      return new PeriodJson(printed, null, range, null, null, null);
    }
    if (period instanceof Period.Dates dates) {
      Range range = new Range(written(dates.from()), written(dates.to()));
      return new PeriodJson(printed, null, null, range, null, null);
    }
    if (period instanceof Period.Length length) {
      return new PeriodJson(printed, null, null, null, length.length().toString(), null);
    }
    if (period instanceof Period.Recurring recurring) {
      return new PeriodJson(
          printed,
          null,
          null,
          null,
          null,
          new Recurring(recurring.times(), recurring.every().toString()));
    }
    return new PeriodJson(printed, null, null, null, null, null);
  }

  /** Returns the form of a day. */
  static String written(LocalDate date) {
    requireYear(date.getYear());
    return date.toString();
  }

  private static String written(YearMonth month) {
    requireYear(month.getYear());
    return month.toString();
  }

  /** Refuses to write a year that could not be read again. */
  private static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "common-era year " + year + ": must be " + FIRST_YEAR + " to " + LAST_YEAR);
    }
  }
}
