package io.github.ita4j.json;

import io.github.ita4j.improvement.Period;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conversion of a period's wire record to the period. */
final class PeriodCheck {

  static final String LENGTH =
      "a length above zero in years, months, weeks and days, such as P15D or P1Y6M";

  private static final Pattern LENGTH_FORM = Pattern.compile(
      "P(?=[0-9])(?:[0-9]{1,10}Y)?(?:[0-9]{1,10}M)?(?:[0-9]{1,10}W)?(?:[0-9]{1,10}D)?");

  private final PeriodJson json;

  PeriodCheck(PeriodJson json) {
    this.json = json;
  }

  Period toPeriod() {
    requireOneForm();
    String printed = json.printed();
    @Nullable Integer year = json.fiscalYear();
    if (year != null) {
      return new Period.OfFiscalYear(printed, Names.year("$.fiscalYear", year));
    }
    PeriodJson.@Nullable Range months = json.months();
    if (months != null) {
      return ordered(
          "$.months",
          months,
          new Ends<>(
              Names.month("$.months.from", months.from()), Names.month("$.months.to", months.to())),
          (from, to) -> new Period.Months(printed, from, to));
    }
    PeriodJson.@Nullable Range dates = json.dates();
    if (dates != null) {
      return ordered(
          "$.dates",
          dates,
          new Ends<>(
              Names.date("$.dates.from", dates.from()), Names.date("$.dates.to", dates.to())),
          (from, to) -> new Period.Dates(printed, from, to));
    }
    @Nullable String length = json.length();
    if (length != null) {
      return new Period.Length(printed, length("$.length", length));
    }
    PeriodJson.@Nullable Recurring recurring = json.recurring();
    if (recurring != null) {
      if (recurring.times() < 1) {
        throw refused("$.recurring.times", Integer.toString(recurring.times()), "1 or more");
      }
      return new Period.Recurring(
          printed, recurring.times(), length("$.recurring.every", recurring.every()));
    }
    return new Period.Unread(printed);
  }

  private void requireOneForm() {
    List<String> forms = new ArrayList<>();
    add(forms, "fiscalYear", json.fiscalYear());
    add(forms, "months", json.months());
    add(forms, "dates", json.dates());
    add(forms, "length", json.length());
    add(forms, "recurring", json.recurring());
    if (forms.size() > 1) {
      throw refused(
          "$",
          String.join(" and ", forms),
          "a period with at most one of fiscalYear, months, dates, length, recurring");
    }
  }

  private static void add(List<String> forms, String name, @Nullable Object form) {
    if (form != null) {
      forms.add(name);
    }
  }

  private record Ends<T extends Comparable<? super T>>(T from, T to) {}

  private static <T extends Comparable<? super T>> Period ordered(
      String path,
      PeriodJson.Range range,
      Ends<T> ends,
      java.util.function.BiFunction<T, T, Period> period) {
    if (ends.to().compareTo(ends.from()) < 0) {
      throw refused(
          path + ".to",
          Shown.quoted(range.to()),
          "not before the start of the period, " + range.from());
    }
    return period.apply(ends.from(), ends.to());
  }

  private static java.time.Period length(String path, String text) {
    try {
      if (LENGTH_FORM.matcher(text).matches()) {
        java.time.Period length = java.time.Period.parse(text);
        if (!length.isZero()) {
          return length;
        }
      }
    } catch (DateTimeException e) {
      // A length beyond the range of Java is refused like any other text that is no length.
    }
    throw refused(path, Shown.quoted(text), LENGTH);
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
