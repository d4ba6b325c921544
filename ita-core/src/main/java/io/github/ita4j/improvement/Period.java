package io.github.ita4j.improvement;

import io.github.ita4j.model.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * When a measure is carried out, as a plan prints it and as far as that can be read.
 *
 * <p>Every implementation is immutable and thread-safe, and keeps the printed text.
 */
public sealed interface Period {

  /**
   * The text as it is printed, for example {@code ม.ค.- มี.ค.๖๔}.
   *
   * @return the text
   */
  String printed();

  /**
   * Reads the forms that agencies print: a fiscal year ({@code ปีงบประมาณ พ.ศ. ๒๕๖๘}), months
   * ({@code ม.ค.- มี.ค.๖๔}, {@code ตุลาคม พ.ศ. ๒๕๖๗ - กันยายน พ.ศ. ๒๕๖๘}), a day or days ({@code ๓๑
   * มีนาคม ๒๕๖๘}), a length ({@code ๑๕ วัน}), a recurrence ({@code ทุกวัน}, {@code ปีละ ๑ ครั้ง},
   * {@code ๑ เดือน/ครั้ง}). Digits may be Thai or Arabic, a year of two digits is of the Buddhist
   * era.
   *
   * @param printed the text
   * @return the period; {@link Unread} where the text has another form
   * @throws io.github.ita4j.model.ItaParseException if the text is a range that ends before it
   *     starts
   */
  static Period read(String printed) {
    return PeriodReader.read(printed);
  }

  /**
   * A fiscal year.
   *
   * @param printed the text
   * @param year the fiscal year
   */
  record OfFiscalYear(String printed, FiscalYear year) implements Period {

    /** Checks that both are given. */
    public OfFiscalYear {
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(year, "year");
    }

    /**
     * A fiscal year, printed in the usual words.
     *
     * @param year the fiscal year
     * @return the period
     */
    public static OfFiscalYear of(FiscalYear year) {
      return new OfFiscalYear("ปีงบประมาณ พ.ศ. " + year.buddhistEra(), year);
    }
  }

  /**
   * Whole months, both included.
   *
   * @param printed the text
   * @param from the first month
   * @param to the last month
   */
  record Months(String printed, YearMonth from, YearMonth to) implements Period {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last month is before the first
     */
    public Months {
      Objects.requireNonNull(printed, "printed");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "period " + from + " to " + to + ": must not end before it starts");
      }
    }
  }

  /**
   * Days, both included.
   *
   * @param printed the text
   * @param from the first day
   * @param to the last day
   */
  record Dates(String printed, LocalDate from, LocalDate to) implements Period {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Dates {
      Objects.requireNonNull(printed, "printed");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "period " + from + " to " + to + ": must not end before it starts");
      }
    }
  }

  /**
   * A length of time, without a beginning.
   *
   * @param printed the text
   * @param length the length, above zero
   */
  record Length(String printed, java.time.Period length) implements Period {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Length {
      Objects.requireNonNull(printed, "printed");
      if (length.isZero() || length.isNegative()) {
        throw new IllegalArgumentException("length " + length + ": must be above zero");
      }
    }
  }

  /**
   * Something that is done again and again.
   *
   * @param printed the text
   * @param times how often within each {@code every}, 1 or more
   * @param every the time within which it is done so often, above zero
   */
  record Recurring(String printed, int times, java.time.Period every) implements Period {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not above zero
     */
    public Recurring {
      Objects.requireNonNull(printed, "printed");
      if (times < 1 || every.isZero() || every.isNegative()) {
        throw new IllegalArgumentException(
            times + " times every " + every + ": must be above zero");
      }
    }
  }

  /**
   * A text of another form.
   *
   * @param printed the text
   */
  record Unread(String printed) implements Period {

    /** Checks that it is given. */
    public Unread {
      Objects.requireNonNull(printed, "printed");
    }
  }
}
