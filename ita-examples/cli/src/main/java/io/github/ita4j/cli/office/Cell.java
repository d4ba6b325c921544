package io.github.ita4j.cli.office;

import io.github.ita4j.model.TidyText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a workbook that holds something.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row, from 1
 * @param column the column, from 0
 * @param kind the kind of the content
 * @param text the content: a text, or a number or a day as the file has it
 * @param isResult whether it is the result of a formula
 */
public record Cell(int row, int column, Kind kind, String text, boolean isResult) {

  /** Creates a cell that somebody typed. */
  public Cell(int row, int column, Kind kind, String text) {
    this(row, column, kind, text, false);
  }

  /** The kind of a content. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number that is shown as a percentage: 0.8973 for 89.73%. */
    PERCENT,
    /** A day, counted from the start of 1900. */
    DATE,
    /** A day, counted from the start of 1904. */
    DATE_SINCE_1904,
    /** True or false. */
    FLAG,
    /** An error, such as {@code #DIV/0!}. */
    ERROR,
    /** A formula whose result is not in the file. */
    NO_RESULT
  }

  private static final int LETTERS = 26;

  /** The digits that a spreadsheet keeps. The further ones come from its binary numbers. */
  private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,2})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
  private static final LocalDate START = LocalDate.of(1899, 12, 30);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_YEAR = 2399;
  /** The years by which the Buddhist era is ahead of the common era. */
  public static final int BUDDHIST_ERA = 543;

  /** Returns the name of the cell: {@code C12}. */
  public String name() {
    return columnName(column) + row;
  }

  /** Returns the letters of a column: {@code AB} for 27. */
  public static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
  }

  /** Returns the number of a column from its letters, or -1 if they are none. */
  public static int columnOf(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter < 'A' || letter > 'Z' || i >= 3) {
        return -1;
      }
      column = column * LETTERS + letter - 'A' + 1;
    }
    return column - 1;
  }

  /** Tells whether the cell shows nothing. */
  public boolean isBlank() {
    return kind == Kind.TEXT && tidy().isEmpty();
  }

  /** Tells whether the text has a letter, so that it is no number. */
  public boolean hasLetter() {
    return tidy().codePoints().anyMatch(Character::isLetter);
  }

  /** Returns the text without spaces at its ends and without what cannot be seen. */
  public String tidy() {
    return TidyText.of(text);
  }

  /**
   * Returns the number of the cell as a spreadsheet shows it, a percentage in points: 89.73 for
   * 0.8973.
   *
   * @return the number, or empty if the cell holds none
   */
  public Optional<BigDecimal> number() {
    boolean isNumber = kind == Kind.NUMBER || kind == Kind.PERCENT;
    if (!isNumber || !DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text).round(PRECISION);
    BigDecimal shown =
        (kind == Kind.PERCENT ? number.movePointRight(2) : number).stripTrailingZeros();
    return Optional.of(shown.scale() < 0 ? shown.setScale(0) : shown);
  }

  /**
   * Returns the day of the cell. A day typed with a year of the Buddhist era counts as that of the
   * common era.
   *
   * @return the day, or empty if the cell holds none
   */
  public Optional<LocalDate> day() {
    if (kind != Kind.DATE && kind != Kind.DATE_SINCE_1904) {
      return Optional.empty();
    }
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text.substring(0, 10)));
      }
      if (!DECIMAL.matcher(text).matches()) {
        return Optional.empty();
      }
      long days = new BigDecimal(text).setScale(0, RoundingMode.DOWN).longValue();
      LocalDate day = (kind == Kind.DATE ? START : START_1904).plusDays(days);
      return Optional.of(day.getYear() > LAST_YEAR ? day.minusYears(BUDDHIST_ERA) : day);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
