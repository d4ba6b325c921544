package io.github.ita4j.json;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TidyText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The conversions from the texts and numbers of wire records to the values that they name. */
final class Names {

  static final String ELEMENT =
      "overall, IIT, EIT, EIT.1, OIT, an index such as INDEX.1, an indicator such as 4,"
          + " a sub-indicator such as 9.1, or a question such as O8";
  static final String QUESTION = "a question code: I, E or O and a number from 1, such as O8";
  static final String CITED =
      "a question code: I, E or O and a number from 1, such as O8; with its fiscal year where that"
          + " is another one, such as O8/2568";
  static final String PEOPLE = "a whole number of people from 1 to " + Limits.RESPONDENTS;
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
  private static final int ERA_OFFSET = 543;

  private Names() {}

  static void schema(String schema, SchemaId expected) {
    if (!schema.equals(expected.id())) {
      throw refused("$.schema", Shown.quoted(schema), '"' + expected.id() + '"');
    }
  }

  static FiscalYear year(String path, int year) {
    try {
      return FiscalYear.ofBuddhistEra(year);
    } catch (IllegalArgumentException e) {
      boolean isCommonEra = year >= FIRST_YEAR && year <= LAST_YEAR;
      throw refused(
          path,
          Integer.toString(year),
          "a year of the Buddhist era from 2443 to 2942"
              + (isCommonEra
                  ? ", such as " + (year + ERA_OFFSET) + " for the common era's " + year
                  : ""));
    }
  }

  static ElementId element(String path, String text) {
    return ElementId.tryParse(text)
        .orElseThrow(() -> refused(path, "unknown element " + Shown.quoted(text), ELEMENT));
  }

  /** Returns the refusal of an element or a code that a framework does not have, if it has none. */
  static Optional<ItaJsonException> unknownIn(Framework framework, String path, ElementId id) {
    return unknownIn(framework, path, id, id.toString());
  }

  /**
   * Returns the refusal of an element or a code that a framework does not have. The refusal shows
   * the text of the document.
   */
  static Optional<ItaJsonException> unknownIn(
      Framework framework, String path, ElementId id, String text) {
    if (framework.findElement(id).isPresent()) {
      return Optional.empty();
    }
    String what = id instanceof QuestionCode ? "unknown code " : "unknown element ";
    return Optional.of(refused(
        path,
        what + Shown.quoted(text),
        id.level() == Level.OVERALL
            ? "an element of " + framework
            : AssessmentCheck.allowed(framework, Group.of(id.level()))));
  }

  static Instrument instrument(String path, String text) {
    return Arrays.stream(Instrument.values())
        .filter(instrument -> instrument.toString().equals(text))
        .findFirst()
        .orElseThrow(() ->
            refused(path, "unknown instrument " + Shown.quoted(text), "one of IIT, EIT, OIT"));
  }

  static QuestionCode question(String path, String text) {
    return QuestionCode.tryParse(text)
        .orElseThrow(() -> refused(path, "unknown code " + Shown.quoted(text), QUESTION));
  }

  /** Returns a code with its year. A code without a year gets the given one, if any. */
  static Optional<CitedCode> cited(String path, String text, Optional<FiscalYear> unlessSaid) {
    Optional<CitedCode> cited = CitedCode.tryParse(text);
    if (cited.isPresent()) {
      return cited;
    }
    QuestionCode code = QuestionCode.tryParse(text)
        .orElseThrow(() -> refused(path, "unknown code " + Shown.quoted(text), CITED));
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
    throw refused(path, Shown.quoted(text), DATE);
  }

  static YearMonth month(String path, String text) {
    try {
      if (MONTH_FORM.matcher(text).matches()) {
        return YearMonth.parse(text);
      }
    } catch (DateTimeException e) {
      // A thirteenth month is refused like any other text that is no month.
    }
    throw refused(path, Shown.quoted(text), MONTH);
  }

  static String text(LocalDate date) {
    requireYear(date.getYear());
    return date.toString();
  }

  static String text(YearMonth month) {
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

  /** Returns the tidied name of a measure within its plan. */
  static String measure(String path, String text) {
    String name = TidyText.of(text);
    if (name.isEmpty()) {
      throw refused(path, Shown.quoted(text), "a text that is not blank");
    }
    return name;
  }

  static String notBlank(String path, String text) {
    if (text.isBlank()) {
      throw refused(path, Shown.quoted(text), "a text that is not blank");
    }
    return text;
  }

  /** Returns a text that is not blank and not too long for the model. */
  static String words(String path, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw refused(
          path,
          text.length() > longest ? text.length() + " characters" : Shown.quoted(text),
          "a text of 1 to " + longest + " characters, not only spaces");
    }
    return text;
  }

  static <E extends Enum<E>> E constant(String path, String text, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> names = constants.stream().map(Enum::name).toList();
    int index = names.indexOf(text);
    if (index < 0) {
      throw refused(
          path,
          Shown.quoted(text),
          "one of " + String.join(", ", names) + NearestName.hint(text, names));
    }
    return constants.get(index);
  }

  private static ItaJsonException refused(String path, String value, String allowed) {
    return new ItaJsonException("", path, value, allowed);
  }
}
