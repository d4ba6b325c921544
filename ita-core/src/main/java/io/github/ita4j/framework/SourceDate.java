package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.thai.ThaiMonths;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of a source: a year of the Buddhist era, and as much of month and day as is known.
 *
 * @param year the year, for example 2568
 * @param month the month from 1, or 0 if it is not known
 * @param day the day from 1, or 0 if it is not known
 */
record SourceDate(int year, int month, int day) {

  /** The years in which a source may be dated; a year of the common era is none of them. */
  private static final int FIRST_YEAR = 2475;

  private static final int LAST_YEAR = 2699;

  private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private static final List<String> ENGLISH_MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");

  /** Reads a date, and refuses one that no calendar has. */
  static SourceDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
      boolean known = year >= FIRST_YEAR && year <= LAST_YEAR;
      if (known
          && (matcher.group(2) == null
              || exists(year, month, matcher.group(3) == null ? 1 : day))) {
        return new SourceDate(year, month, day);
      }
    }
    throw new ItaParseException(
        "date",
        text,
        0,
        Reason.UNEXPECTED_CHARACTER,
        "a date in the Buddhist era, such as 2568, 2568-08 or 2568-08-15");
  }

  /** Returns a date as it is written, if it is one. */
  static String checked(String text) {
    parse(text);
    return text;
  }

  /** Returns a year of the common era; the calendar's eras differ as those of fiscal years do. */
  private static int commonEra(int year) {
    return FiscalYear.ofBuddhistEra(year).commonEra();
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(commonEra(year), month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Writes the date in Thai, or in English and in the common era. */
  String shown(boolean thai) {
    String shownYear = Integer.toString(thai ? year : commonEra(year));
    if (month == 0) {
      return shownYear;
    }
    String shownMonth = (thai ? ThaiMonths.NAMES : ENGLISH_MONTHS).get(month - 1);
    return (day == 0 ? "" : day + " ") + shownMonth + " " + shownYear;
  }
}
