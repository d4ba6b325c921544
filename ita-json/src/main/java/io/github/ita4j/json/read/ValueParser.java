package io.github.ita4j.json.read;

import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Limits;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TidyText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The conversions from the texts and numbers of a document to the values that they name. */
public final class ValueParser {

  /** A conversion of a text at a path, which may refuse it. */
  @FunctionalInterface
  interface Conversion<T> {
    T value(String path, String text);
  }

  public static final String ELEMENT =
      "overall, IIT, EIT, EIT.1, OIT, an index such as INDEX.1, an indicator such as 4,"
          + " a sub-indicator such as 9.1, or a question such as O8";
  public static final String QUESTION =
      "a question code: I, E or O and a number from 1, such as O8";
  static final String CITED =
      "a question code: I, E or O and a number from 1, such as O8; with its fiscal year where that"
          + " is another one, such as O8/2568";
  static final String DATE =
      "a day of the common era, from 1900-01-01 to 2399-12-31, such as 2026-03-31";
  static final String MONTH = "a month of the common era, from 1900-01 to 2399-12, such as 2026-03";

  /**
   * The form of a date, with the years 1900 to 2399. A year of the Buddhist era is later and is
   * never taken for one of the common era.
   */
  private static final Pattern DATE_FORM =
      Pattern.compile("(?:19|2[0-3])[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private static final Pattern MONTH_FORM = Pattern.compile("(?:19|2[0-3])[0-9]{2}-[0-9]{2}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2399;

  private ValueParser() {}

  static FiscalYear year(String path, int year) {
    try {
      return FiscalYear.ofBuddhistEra(year);
    } catch (IllegalArgumentException e) {
      String buddhistEra = year >= FIRST_YEAR && year <= LAST_YEAR
          ? Integer.toString(FiscalYear.ofCommonEra(year).buddhistEra())
          : "";
      throw new Refusal(
          path,
          Integer.toString(year),
          "a year of the Buddhist era from 2443 to 2942"
              + (buddhistEra.isEmpty()
                  ? ""
                  : ", such as " + buddhistEra + " for the common era's " + year),
          RefusalReason.YEAR_OUT_OF_RANGE,
          2443,
          2942,
          buddhistEra);
    }
  }

  static ElementId element(String path, String text) {
    return ElementId.tryParse(text)
        .orElseThrow(() -> new Refusal(
            path, Found.text("unknown element ", text, ""), ELEMENT, RefusalReason.NOT_AN_ELEMENT));
  }

  /** Reads a whole number from 1 to a limit. */
  static long count(Pattern form, long most, String what, String path, JsonValue value) {
    if (value instanceof JsonValue.Num number && form.matcher(number.text()).matches()) {
      long count = Long.parseLong(number.text());
      if (count <= most) {
        return count;
      }
    }
    throw new Refusal(
        path, Found.of(value), what + " from 1 to " + most, RefusalReason.NOT_A_COUNT, 1, most);
  }

  static Instrument instrument(String path, String text) {
    return Arrays.stream(Instrument.values())
        .filter(instrument -> instrument.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new Refusal(
            path,
            Found.text("unknown instrument ", text, ""),
            "one of IIT, EIT, OIT",
            RefusalReason.NOT_AN_INSTRUMENT));
  }

  static QuestionCode question(String path, String text) {
    return QuestionCode.tryParse(text).orElseThrow(() -> unknownCode(path, text, QUESTION));
  }

  /** Returns a code with its year. A code without a year gets the given one, if any. */
  static Optional<CitedCode> cited(String path, String text, Optional<FiscalYear> unlessSaid) {
    Optional<CitedCode> cited = CitedCode.tryParse(text);
    if (cited.isPresent()) {
      return cited;
    }
    QuestionCode code =
        QuestionCode.tryParse(text).orElseThrow(() -> unknownCode(path, text, CITED));
    return unlessSaid.map(year -> CitedCode.of(code, year));
  }

  static LocalDate date(String path, String text) {
    try {
      if (DATE_FORM.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // A non-existent day such as 31 February is refused like any other text that is no day.
    }
    throw new Refusal(path, Found.text(text), DATE, RefusalReason.NOT_A_DAY);
  }

  static YearMonth month(String path, String text) {
    try {
      if (MONTH_FORM.matcher(text).matches()) {
        return YearMonth.parse(text);
      }
    } catch (DateTimeException e) {
      // A thirteenth month is refused like any other text that is no month.
    }
    throw new Refusal(path, Found.text(text), MONTH, RefusalReason.NOT_A_MONTH);
  }

  /** Returns the tidied name of a measure within its plan. */
  static String measure(String path, String text) {
    String name = TidyText.of(text);
    if (name.isEmpty()) {
      throw blank(path, text);
    }
    return words(path, name, Limits.MEASURE);
  }

  static String notBlank(String path, String text) {
    if (text.isBlank()) {
      throw blank(path, text);
    }
    return text;
  }

  /** Returns a text that is not blank and not too long for the model. */
  static String words(String path, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new Refusal(
          path,
          text.length() > longest
              ? Found.text(text).called(text.length() + " characters")
              : Found.text(text),
          "a text of 1 to " + longest + " characters, not only spaces",
          RefusalReason.WRONG_LENGTH,
          longest);
    }
    return text;
  }

  static <E extends Enum<E>> E constant(String path, String text, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> names = constants.stream().map(Enum::name).toList();
    int index = names.indexOf(text);
    if (index < 0) {
      String known = String.join(", ", names);
      String nearest = new NearestName(names).to(text);
      throw new Refusal(
          path,
          Found.text(text),
          "one of " + known + NearestName.hint(nearest),
          RefusalReason.NOT_ONE_OF,
          known,
          nearest);
    }
    return constants.get(index);
  }

  private static Refusal unknownCode(String path, String text, String allowed) {
    return new Refusal(
        path, Found.text("unknown code ", text, ""), allowed, RefusalReason.NOT_A_CODE);
  }

  private static Refusal blank(String path, String text) {
    return new Refusal(path, Found.text(text), "a text that is not blank", RefusalReason.BLANK);
  }
}
