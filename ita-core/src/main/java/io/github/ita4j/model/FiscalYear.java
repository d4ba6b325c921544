package io.github.ita4j.model;

import io.github.ita4j.model.ItaParseException.Reason;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A Thai fiscal year: 1 October to 30 September, named by the Buddhist-era year it ends in.
 *
 * <p>FY2568 runs from 1 October 2567 to 30 September 2568 of the Buddhist era. In the common era,
 * that is 1 October 2024 to 30 September 2025. The range is 2443 to 2942 (1900 to 2399). A year of
 * one era given to the factory of the other is outside it, and is refused.
 */
public final class FiscalYear implements Comparable<FiscalYear> {

  private static final int ERA_OFFSET = 543;
  static final int FIRST = 2443;
  static final int LAST = 2942;
  private static final String PREFIX = "FY";

  private final int buddhistEra;

  /**
   * Creates the fiscal year of a year and the distance of its era from the Buddhist one.
   *
   * <p>Jackson calls a private constructor of one number, and would turn 2025 into FY2025. The
   * second parameter prevents that.
   */
  private FiscalYear(int year, int offset) {
    this.buddhistEra = year + offset;
    if (buddhistEra < FIRST || buddhistEra > LAST) {
      throw new IllegalStateException("ita bug: Buddhist-era year " + buddhistEra);
    }
  }

  /**
   * Returns the fiscal year of a Buddhist-era number, for example {@code ofBuddhistEra(2568)}.
   *
   * @param year the year, 2443 to 2942
   * @return the fiscal year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static FiscalYear ofBuddhistEra(int year) {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("Buddhist-era year " + year + ": must be " + FIRST + " to "
          + LAST + " (2568 is 2025 CE)");
    }
    return new FiscalYear(year, 0);
  }

  /**
   * Returns the fiscal year of a common-era number, for example FY2568 for
   * {@code ofCommonEra(2025)}.
   *
   * @param year the year, 1900 to 2399
   * @return the fiscal year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static FiscalYear ofCommonEra(int year) {
    if (year < FIRST - ERA_OFFSET || year > LAST - ERA_OFFSET) {
      throw new IllegalArgumentException("common-era year " + year + ": must be "
          + (FIRST - ERA_OFFSET) + " to " + (LAST - ERA_OFFSET) + " (2025 CE is 2568)");
    }
    return new FiscalYear(year, ERA_OFFSET);
  }

  /**
   * Returns the fiscal year of a day. For example, 30 September 2025 is in FY2568, 1 October 2025
   * in FY2569.
   *
   * @param date the day
   * @return the fiscal year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static FiscalYear from(LocalDate date) {
    int year = date.getYear();
    return ofCommonEra(date.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
  }

  /**
   * Reads the form of {@link #toString}: {@code FY2568}.
   *
   * @param text the text
   * @return the fiscal year
   * @throws ItaParseException if the text has another form or the year is out of range
   */
  public static FiscalYear parse(String text) {
    String allowed = "FY and a Buddhist-era year, FY2443 to FY2942";
    int length = PREFIX.length() + 4;
    if (text.length() > length || !text.startsWith(PREFIX)) {
      throw ItaParseException.ofText(
          "fiscal year", text, length, Reason.UNEXPECTED_CHARACTER, allowed);
    }
    int year = 0;
    for (int i = PREFIX.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new ItaParseException("fiscal year", text, i, Reason.UNEXPECTED_CHARACTER, allowed);
      }
      year = year * 10 + (c - '0');
    }
    if (text.length() != length || year < FIRST || year > LAST) {
      throw new ItaParseException(
          "fiscal year", text, PREFIX.length(), Reason.OUT_OF_RANGE, allowed);
    }
    return new FiscalYear(year, 0);
  }

  /**
   * Reads a fiscal year, if the text is one.
   *
   * @param text the text
   * @return the fiscal year, or empty where {@link #parse} would throw
   */
  public static Optional<FiscalYear> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (ItaParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the year in the Buddhist era, for example 2568.
   *
   * @return the year, 2443 to 2942
   */
  public int buddhistEra() {
    return buddhistEra;
  }

  /**
   * Returns the year in the common era, for example 2025 for FY2568.
   *
   * @return the year, 1900 to 2399
   */
  public int commonEra() {
    return buddhistEra - ERA_OFFSET;
  }

  /**
   * Returns the first day, 1 October of the previous calendar year.
   *
   * @return the day
   */
  public LocalDate start() {
    return LocalDate.of(commonEra() - 1, Month.OCTOBER, 1);
  }

  /**
   * Returns the last day, 30 September.
   *
   * @return the day
   */
  public LocalDate end() {
    return LocalDate.of(commonEra(), Month.SEPTEMBER, 30);
  }

  /**
   * Returns the fiscal year before this one.
   *
   * @return the year before
   * @throws IllegalArgumentException if it is out of range
   */
  public FiscalYear previous() {
    return ofBuddhistEra(buddhistEra - 1);
  }

  /**
   * Returns the fiscal year after this one.
   *
   * @return the year after
   * @throws IllegalArgumentException if it is out of range
   */
  public FiscalYear next() {
    return ofBuddhistEra(buddhistEra + 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(buddhistEra, other.buddhistEra);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FiscalYear that && buddhistEra == that.buddhistEra;
  }

  @Override
  public int hashCode() {
    return buddhistEra;
  }

  /** Returns the form that {@link #parse} reads, for example {@code FY2568}. */
  @Override
  public String toString() {
    return PREFIX + buddhistEra;
  }
}
