package io.github.ita4j.cli.form;

import io.github.ita4j.cli.office.Cell;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.thai.ThaiMonths;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readings of cells other than scores. Each refuses what it does not understand. */
public final class TypedCell {

  private static final Pattern SEPARATOR = Pattern.compile("[\\n,;、]|\\sและ\\s");
  private static final Pattern YEAR =
      Pattern.compile("(?:FY|(?:ปีงบประมาณ)? ?(?:พ\\.ศ\\.)?) ?([0-9]{4})");
  private static final Pattern DAY_IN_NUMBERS =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
  private static final Pattern ISO_DAY = Pattern.compile("(?:19|2[0-3])[0-9]{2}-[0-9]{2}-[0-9]{2}");

  /** A day as a spreadsheet counts it, in a cell that is not formatted as a day. */
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");

  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,10}) ?(?:คน|ราย)?");
  private static final Pattern BAHT = Pattern.compile(
      "([0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(\\.[0-9]{1,2})?(?:\\.-)? ?(?:บาท)?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2399;
  private static final int MOST_DIGITS = 12;

  private TypedCell() {}

  /** Returns the text of a cell, in which a number stands as it is shown. */
  static String text(Cell cell) {
    return switch (cell.kind()) {
      case TEXT -> cell.text();
      case NUMBER -> number(cell).toPlainString();
      case PERCENT -> number(cell).toPlainString() + "%";
      case DATE, DATE_SINCE_1904 -> thai(day(cell));
      case FLAG -> throw new TypedException(Message.CELL_TEXT, TypedException.shown(cell.text()));
      case ERROR -> throw new TypedException(Message.CELL_ERROR, TypedException.shown(cell.text()));
      case NO_RESULT -> throw new TypedException(Message.CELL_NO_RESULT);
    };
  }

  private static BigDecimal number(Cell cell) {
    return cell.number()
        .orElseThrow(
            () -> new TypedException(Message.CELL_TEXT, TypedException.shown(cell.text())));
  }

  /** Returns a text of limited length. */
  static String text(Cell cell, int longest) {
    String text = text(cell);
    if (text.length() > longest) {
      throw new TypedException(Message.CELL_LONG, text.length(), longest);
    }
    return text;
  }

  /** Returns the text of a cell with Arabic digits and without needless spaces. */
  static String arabic(Cell cell) {
    return ThaiDigits.toArabic(TidyText.of(text(cell)));
  }

  public static FiscalYear year(Cell cell) {
    Matcher matcher = YEAR.matcher(arabic(cell));
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(1));
      try {
        return FiscalYear.ofBuddhistEra(year);
      } catch (IllegalArgumentException e) {
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          throw new TypedException(
              Message.CELL_YEAR_COMMON_ERA, year, FiscalYear.ofCommonEra(year).buddhistEra());
        }
      }
    }
    throw new TypedException(Message.CELL_YEAR, TypedException.shown(cell.text()));
  }

  /** Returns the year that a text is, if it is one. */
  static Optional<FiscalYear> findYear(String text) {
    Matcher matcher = YEAR.matcher(text);
    try {
      return matcher.matches()
          ? Optional.of(FiscalYear.ofBuddhistEra(Integer.parseInt(matcher.group(1))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static FrameworkId frameworkId(Cell cell) {
    try {
      return FrameworkId.parse(cell.tidy());
    } catch (IllegalArgumentException e) {
      throw new TypedException(Message.CELL_FRAMEWORK, TypedException.shown(cell.tidy()));
    }
  }

  /** Returns the element that a cell names. The framework must have it. */
  static ElementId element(Cell cell, Framework framework) {
    return element(text(cell), framework);
  }

  public static ElementId element(String text, Framework framework) {
    return element(text, framework, Message.CELL_ELEMENT);
  }

  /**
   * Returns the element that a text names.
   *
   * @param refusal the message that refuses a text that names none
   * @throws TypedException if it names none
   */
  static ElementId element(String text, Framework framework, Message refusal) {
    ElementId id = TypedElement.read(text, framework)
        .orElseThrow(() -> new TypedException(refusal, TypedException.shown(text)));
    if (framework.findElement(id).isEmpty()) {
      throw new TypedException(
          Message.CELL_UNKNOWN_ELEMENT, id, framework.fiscalYear().buddhistEra());
    }
    return id;
  }

  /** Tells whether a text is one part of a cell that lists codes. */
  static boolean isSingle(String text) {
    return !SEPARATOR.matcher(text).find();
  }

  /** Returns the parts of a cell that lists codes: by lines, commas or semicolons. */
  static List<String> listed(Cell cell) {
    return TypedLines.bounded(SEPARATOR
        .splitAsStream(text(cell))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList());
  }

  /** Returns the code of a word of a list. */
  static String choice(Cell cell, ChoiceList choices) {
    String word = TidyText.of(text(cell));
    return choices
        .code(word)
        .orElseThrow(() -> new TypedException(
            Message.CELL_CHOICE, TypedException.shown(word), String.join(", ", choices.words())));
  }

  static Period period(String text) {
    if (SERIAL.matcher(text).matches()) {
      throw new TypedException(Message.CELL_DAY, text);
    }
    try {
      return Period.read(text);
    } catch (ItaParseException e) {
      throw new TypedException(Message.CELL_PERIOD, TypedException.shown(text));
    }
  }

  static List<Period> periods(Cell cell) {
    return TypedLines.read(text(cell)).stream().map(TypedCell::period).toList();
  }

  public static long people(Cell cell) {
    Matcher matcher = COUNT.matcher(arabic(cell));
    if (matcher.matches()) {
      long people = Long.parseLong(matcher.group(1).replace(",", ""));
      if (people >= 1 && people <= Scorecard.MOST_RESPONDENTS) {
        return people;
      }
    }
    throw new TypedException(Message.CELL_PEOPLE, TypedException.shown(cell.text()));
  }

  /** Returns an amount of money in baht. */
  static BigDecimal baht(Cell cell) {
    Optional<BigDecimal> number = cell.number();
    if (number.isEmpty()) {
      Matcher matcher = BAHT.matcher(arabic(cell));
      if (matcher.matches()) {
        String satang = matcher.group(2) == null ? "" : matcher.group(2);
        number = Optional.of(new BigDecimal(matcher.group(1).replace(",", "") + satang));
      }
    }
    return number
        .filter(amount -> cell.kind() != Cell.Kind.PERCENT
            && amount.signum() >= 0
            && amount.scale() <= 2
            && amount.precision() - amount.scale() <= MOST_DIGITS)
        .orElseThrow(
            () -> new TypedException(Message.CELL_BAHT, TypedException.shown(cell.text())));
  }

  /** Returns the day of a cell: a date, {@code 20 กุมภาพันธ์ 2567}, {@code 20/2/2567}. */
  static LocalDate day(Cell cell) {
    return dayOf(cell)
        .filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR)
        .orElseThrow(() -> new TypedException(Message.CELL_DAY, TypedException.shown(cell.text())));
  }

  private static Optional<LocalDate> dayOf(Cell cell) {
    try {
      if (cell.kind() != Cell.Kind.TEXT) {
        return cell.day();
      }
      String text = arabic(cell);
      if (ISO_DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
      Matcher numbers = DAY_IN_NUMBERS.matcher(text);
      if (numbers.matches()) {
        int year = Integer.parseInt(numbers.group(3));
        return Optional.of(LocalDate.of(
            year > LAST_YEAR ? FiscalYear.ofBuddhistEra(year).commonEra() : year,
            Integer.parseInt(numbers.group(2)),
            Integer.parseInt(numbers.group(1))));
      }
      return period(text) instanceof Period.Dates dates && dates.from().equals(dates.to())
          ? Optional.of(dates.from())
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns a day for a cell: {@code 20 กุมภาพันธ์ 2567}. */
  static String thai(LocalDate day) {
    return day.getDayOfMonth() + " " + ThaiMonths.NAMES.get(day.getMonthValue() - 1) + " "
        + (day.getYear() + Cell.BUDDHIST_ERA);
  }
}
