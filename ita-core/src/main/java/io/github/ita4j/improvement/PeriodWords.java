package io.github.ita4j.improvement;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.thai.ThaiMonths;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reader of the periods that agencies print. */
final class PeriodWords {

  /** The greatest length of a text that is read. Longer texts are sentences and are only kept. */
  private static final int LONGEST = 100;

  /** The first month of a fiscal year. */
  private static final int FIRST_MONTH = Month.OCTOBER.getValue();

  private static final String MONTH = "(" + names() + ")";
  private static final String YEAR = "(?:พ\\.ศ\\.)? ?(\\d{4}|\\d{2})";
  private static final String TO = " ?(?:-|–|ถึง) ?";

  private static final Pattern FISCAL_YEAR =
      Pattern.compile("(?:ประจำ)?ปีงบประมาณ ?(?:พ\\.ศ\\.)? ?(\\d{4})");
  private static final Pattern MONTH_RANGE = Pattern.compile(
      "(?:เดือน ?)?" + MONTH + " ?(?:" + YEAR + ")?" + TO + "(?:เดือน ?)?" + MONTH + " ?" + YEAR);
  private static final Pattern ONE_MONTH = Pattern.compile("(?:เดือน ?)?" + MONTH + " ?" + YEAR);
  private static final Pattern DAY =
      Pattern.compile("(?:ณ |ภายใน ?|วันที่ ?)*(\\d{1,2}) ?" + MONTH + " ?" + YEAR);
  private static final String DATE = "(?:วันที่ ?)?(\\d{1,2}) ?" + MONTH;
  private static final Pattern DAY_RANGE =
      Pattern.compile("(?:ตั้งแต่ ?)?" + DATE + " ?(?:" + YEAR + ")?" + TO + DATE + " ?" + YEAR);
  private static final String UNIT = "(วัน|สัปดาห์|เดือน|ปี)";
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}) ?" + UNIT);
  private static final Pattern EVERY =
      Pattern.compile("(?:เป็นประจำ ?)?ทุก ?(?:(\\d{1,3}) ?)?" + UNIT);
  private static final Pattern TIMES_A_UNIT = Pattern.compile(UNIT + "ละ ?(\\d{1,3}) ?ครั้ง");
  private static final Pattern UNITS_A_TIME = Pattern.compile("(\\d{1,3}) ?" + UNIT + " ?/ ?ครั้ง");

  private PeriodWords() {}

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (List<String> list : List.of(ThaiMonths.NAMES, ThaiMonths.SHORT_NAMES)) {
      for (String name : list) {
        names.append(names.length() == 0 ? "" : "|").append(Pattern.quote(name));
      }
    }
    return names.toString();
  }

  static Period read(String printed) {
    if (printed.length() > LONGEST) {
      return new Period.Unread(printed);
    }
    String text = ThaiDigits.toArabic(printed).replaceAll("\\s+", " ").strip();
    try {
      return parse(printed, text).orElseGet(() -> new Period.Unread(printed));
    } catch (DateTimeException e) {
      // 31 February, a year of another era and the like are treated as texts of another form.
      return new Period.Unread(printed);
    }
  }

  private static Optional<Period> parse(String printed, String text) {
    Matcher matcher = FISCAL_YEAR.matcher(text);
    if (matcher.matches()) {
      return Optional.of(new Period.OfFiscalYear(printed, buddhistEra(matcher.group(1))));
    }
    matcher = MONTH_RANGE.matcher(text);
    if (matcher.matches()) {
      YearMonth to = YearMonth.of(year(matcher.group(4)), month(matcher.group(3)));
      int first = month(matcher.group(1));
      YearMonth from = YearMonth.of(firstYear(matcher.group(2), first, to), first);
      requireOrder(printed, to.isBefore(from));
      return Optional.of(new Period.Months(printed, from, to));
    }
    matcher = ONE_MONTH.matcher(text);
    if (matcher.matches()) {
      YearMonth month = YearMonth.of(year(matcher.group(2)), month(matcher.group(1)));
      return Optional.of(new Period.Months(printed, month, month));
    }
    matcher = DAY_RANGE.matcher(text);
    if (matcher.matches()) {
      LocalDate to = LocalDate.of(
          year(matcher.group(6)), month(matcher.group(5)), Integer.parseInt(matcher.group(4)));
      int first = month(matcher.group(2));
      LocalDate from = LocalDate.of(
          firstYear(matcher.group(3), first, YearMonth.from(to)),
          first,
          Integer.parseInt(matcher.group(1)));
      requireOrder(printed, to.isBefore(from));
      return Optional.of(new Period.Dates(printed, from, to));
    }
    matcher = DAY.matcher(text);
    if (matcher.matches()) {
      LocalDate day = LocalDate.of(
          year(matcher.group(3)), month(matcher.group(2)), Integer.parseInt(matcher.group(1)));
      return Optional.of(new Period.Dates(printed, day, day));
    }
    return recurringOrLength(printed, text);
  }

  private static Optional<Period> recurringOrLength(String printed, String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (matcher.matches() && positive(matcher.group(1))) {
      return Optional.of(
          new Period.Length(printed, length(Integer.parseInt(matcher.group(1)), matcher.group(2))));
    }
    matcher = EVERY.matcher(text);
    if (matcher.matches() && (matcher.group(1) == null || positive(matcher.group(1)))) {
      int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
      return Optional.of(new Period.Recurring(printed, 1, length(count, matcher.group(2))));
    }
    matcher = TIMES_A_UNIT.matcher(text);
    if (matcher.matches() && positive(matcher.group(2))) {
      return Optional.of(new Period.Recurring(
          printed, Integer.parseInt(matcher.group(2)), length(1, matcher.group(1))));
    }
    matcher = UNITS_A_TIME.matcher(text);
    if (matcher.matches() && positive(matcher.group(1))) {
      return Optional.of(new Period.Recurring(
          printed, 1, length(Integer.parseInt(matcher.group(1)), matcher.group(2))));
    }
    return Optional.empty();
  }

  private static boolean positive(String digits) {
    return Integer.parseInt(digits) > 0;
  }

  private static java.time.Period length(int count, String unit) {
    return switch (unit) {
      case "วัน" -> java.time.Period.ofDays(count);
      case "สัปดาห์" -> java.time.Period.ofWeeks(count);
      case "เดือน" -> java.time.Period.ofMonths(count);
      default -> java.time.Period.ofYears(count);
    };
  }

  private static void requireOrder(String printed, boolean reversed) {
    if (reversed) {
      throw new ItaParseException(
          "period", printed, 0, Reason.OUT_OF_RANGE, "a range that does not end before it starts");
    }
  }

  private static int month(String name) {
    int index = ThaiMonths.NAMES.indexOf(name);
    return (index >= 0 ? index : ThaiMonths.SHORT_NAMES.indexOf(name)) + 1;
  }

  /** Converts a Buddhist-era year of two or four digits to the common era. */
  private static int year(String digits) {
    return buddhistEra(digits.length() == 2 ? "25" + digits : digits).commonEra();
  }

  private static FiscalYear buddhistEra(String digits) {
    try {
      return FiscalYear.ofBuddhistEra(Integer.parseInt(digits));
    } catch (IllegalArgumentException e) {
      // Most such years are of the common era and would be read as years long past.
      throw new DateTimeException("year " + digits, e);
    }
  }

  /**
   * Returns the year of a range's first month. If it is left out, the range is within a fiscal
   * year, and {@code ต.ค. - มี.ค. ๒๕๖๘} begins in 2567.
   */
  private static int firstYear(@Nullable String digits, int month, YearMonth to) {
    if (digits != null) {
      return year(digits);
    }
    boolean isBeforeNewYear = month >= FIRST_MONTH && to.getMonthValue() < FIRST_MONTH;
    return isBeforeNewYear ? to.getYear() - 1 : to.getYear();
  }
}
