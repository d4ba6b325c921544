package io.github.ita4j.improvement;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.summary.Summary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The time in which a measure is carried out, as printed and as far as it can be read. Every
 * implementation keeps the printed text.
 */
public sealed interface Period {

  /**
   * Returns the text as printed, for example {@code ม.ค.- มี.ค.๖๔}.
   *
   * @return the text
   */
  String printed();

  /**
   * Reads the forms that agencies print:
   *
   * <ul>
   *   <li>a fiscal year: {@code ปีงบประมาณ พ.ศ. ๒๕๖๘}
   *   <li>months: {@code ม.ค.- มี.ค.๖๔}, {@code ตุลาคม พ.ศ. ๒๕๖๗ - กันยายน พ.ศ. ๒๕๖๘}
   *   <li>one or more days: {@code ๓๑ มีนาคม ๒๕๖๘}
   *   <li>a length: {@code ๑๕ วัน}
   *   <li>a recurrence: {@code ทุกวัน}, {@code ปีละ ๑ ครั้ง}, {@code ๑ เดือน/ครั้ง}
   * </ul>
   *
   * <p>Digits may be Thai or Arabic. A year has two or four digits and is of the Buddhist era. A
   * range may leave out that of its beginning, which is then of the same fiscal year as its end:
   * {@code ต.ค. - มี.ค. ๒๕๖๘} begins in October 2567.
   *
   * @param printed the text
   * @return the period; {@link Unread} if the text has another form
   * @throws io.github.ita4j.model.ItaParseException if the text is a range that ends before it
   *     starts
   */
  static Period read(String printed) {
    return PeriodWords.read(printed);
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
     * Returns a fiscal year, printed in the usual words.
     *
     * @param year the fiscal year
     * @return the period
     */
    public static OfFiscalYear of(FiscalYear year) {
      return new OfFiscalYear("ปีงบประมาณ พ.ศ. " + year.buddhistEra(), year);
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.OfFiscalYear")
          .add("printed", printed())
          .add("year", year())
          .toString();
    }
  }

  /**
   * A range of whole months, both ends included.
   *
   * @param printed the text
   * @param from the first month
   * @param to the last month
   */
  record Months(String printed, YearMonth from, YearMonth to) implements Period {

    /**
     * Checks that the months are in order.
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

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.Months")
          .add("printed", printed())
          .add("from", from())
          .add("to", to())
          .toString();
    }
  }

  /**
   * A range of days, both ends included.
   *
   * @param printed the text
   * @param from the first day
   * @param to the last day
   */
  record Dates(String printed, LocalDate from, LocalDate to) implements Period {

    /**
     * Checks that the days are in order.
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

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.Dates")
          .add("printed", printed())
          .add("from", from())
          .add("to", to())
          .toString();
    }
  }

  /**
   * A length of time without a start.
   *
   * @param printed the text
   * @param length the length, above zero
   */
  record Length(String printed, java.time.Period length) implements Period {

    /**
     * Checks that the length is above zero.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Length {
      Objects.requireNonNull(printed, "printed");
      if (length.isZero() || length.isNegative()) {
        throw new IllegalArgumentException("length " + length + ": must be above zero");
      }
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.Length")
          .add("printed", printed())
          .add("length", length())
          .toString();
    }
  }

  /**
   * A recurrence: an activity repeated at intervals.
   *
   * @param printed the text
   * @param times the number of times within each {@code every}, 1 or more
   * @param every the interval, above zero
   */
  record Recurring(String printed, int times, java.time.Period every) implements Period {

    /**
     * Checks that both numbers are above zero.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Recurring {
      Objects.requireNonNull(printed, "printed");
      if (times < 1 || every.isZero() || every.isNegative()) {
        throw new IllegalArgumentException(
            times + " times every " + every + ": must be above zero");
      }
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.Recurring")
          .add("printed", printed())
          .add("times", times())
          .add("every", every())
          .toString();
    }
  }

  /**
   * A text of another form.
   *
   * @param printed the text
   */
  record Unread(String printed) implements Period {

    /** Checks that the text is given. */
    public Unread {
      Objects.requireNonNull(printed, "printed");
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Period.Unread").add("printed", printed()).toString();
    }
  }
}
