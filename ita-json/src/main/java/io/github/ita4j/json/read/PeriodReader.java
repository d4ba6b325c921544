package io.github.ita4j.json.read;

import io.github.ita4j.improvement.Period;
import io.github.ita4j.json.form.PeriodJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** A reader of periods. Any problem within one refuses it whole. */
final class PeriodReader {

  private static final String LENGTH =
      "a length above zero in years, months, weeks and days, such as P15D or P1Y6M";
  private static final Pattern LENGTH_FORM = Pattern.compile(
      "P(?=[0-9])(?:[0-9]{1,10}Y)?(?:[0-9]{1,10}M)?(?:[0-9]{1,10}W)?(?:[0-9]{1,10}D)?");
  private static final Pattern TIMES = Pattern.compile("[1-9][0-9]{0,9}");
  private static final List<String> FORMS =
      List.of("fiscalYear", "months", "dates", "length", "recurring");

  private final Reading reading;

  PeriodReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads a period from an object or from a text. */
  Period read(String path, JsonValue value) {
    if (value instanceof JsonValue.Str text) {
      try {
        return Period.read(text.text());
      } catch (ItaParseException e) {
        throw new Refusal(
            path,
            Found.of(value),
            "a period that does not end before it starts",
            RefusalReason.ENDS_BEFORE_START);
      }
    }
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        PeriodJson.class,
        "a period: an object with printed, or a text",
        this::period);
  }

  private Period period(JsonObjectReader period) {
    String printed = period.requiredText("printed", "the words of the source as a text");
    List<String> given = FORMS.stream().filter(period::has).toList();
    if (given.size() > 1) {
      throw new Refusal(
          period.path(),
          String.join(" and ", given),
          "a period with at most one of " + String.join(", ", FORMS),
          RefusalReason.SEVERAL_PERIODS,
          String.join(", ", given));
    }
    Optional<FiscalYear> year = period.inseparable("fiscalYear", ScalarReader::fiscalYear);
    Optional<Period> months = period.inseparable(
        "months",
        range(
            JsonObjectReader.text(ValueParser.MONTH, ValueParser::month),
            ValueParser.MONTH,
            (from, to) -> new Period.Months(printed, from, to)));
    Optional<Period> dates = period.inseparable(
        "dates",
        range(
            JsonObjectReader.text(ValueParser.DATE, ValueParser::date),
            ValueParser.DATE,
            (from, to) -> new Period.Dates(printed, from, to)));
    Optional<java.time.Period> length =
        period.inseparable("length", JsonObjectReader.text(LENGTH, PeriodReader::length));
    Optional<Period> recurring =
        period.inseparable("recurring", (path, value) -> recurring(path, value, printed));
    return year.<Period>map(known -> new Period.OfFiscalYear(printed, known))
        .or(() -> months)
        .or(() -> dates)
        .or(() -> length.map(known -> new Period.Length(printed, known)))
        .or(() -> recurring)
        .orElseGet(() -> new Period.Unread(printed));
  }

  private <T extends Comparable<? super T>> JsonObjectReader.ValueReader<Period> range(
      JsonObjectReader.ValueReader<T> end, String allowed, BiFunction<T, T, Period> period) {
    return (path, value) -> JsonObjectReader.readWhole(
        reading, path, value, PeriodJson.Range.class, "an object with from and to", range -> {
          T from = range.required("from", allowed, end);
          T to = range.required("to", allowed, end);
          if (to.compareTo(from) < 0) {
            throw new Refusal(
                range.path("to"),
                '"' + to.toString() + '"',
                "not before the start of the period, " + from,
                RefusalReason.ENDS_BEFORE_START);
          }
          return period.apply(from, to);
        });
  }

  private Period recurring(String path, JsonValue value, String printed) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        PeriodJson.Recurring.class,
        "an object with times and every",
        recurring -> new Period.Recurring(
            printed,
            recurring.required(
                "times", "a whole number from 1 to " + Integer.MAX_VALUE, PeriodReader::times),
            recurring.requiredText("every", LENGTH, PeriodReader::length)));
  }

  /** Reads a whole number from 1. */
  static Integer times(String path, JsonValue value) {
    return (int) ValueParser.count(TIMES, Integer.MAX_VALUE, "a whole number", path, value);
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
    throw new Refusal(path, Found.text(text), LENGTH, RefusalReason.NOT_A_LENGTH);
  }
}
