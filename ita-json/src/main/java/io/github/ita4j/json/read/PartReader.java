package io.github.ita4j.json.read;

import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.json.form.BudgetJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.SourceJson;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.SourceDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reader of parts that several kinds of documents have. */
final class PartReader {

  private static final Pattern BAHT = Pattern.compile("(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?");

  /** The reading of the author of a measure or of a part of it. */
  static final JsonObjectReader.ValueReader<Origin> ORIGIN = JsonObjectReader.text(
      "whose words they are, such as \"EXAMPLE\"",
      (path, text) -> ValueParser.constant(path, text, Origin.class));

  private final Reading reading;
  private final PeriodReader periods;

  PartReader(Reading reading) {
    this.reading = reading;
    this.periods = new PeriodReader(reading);
  }

  /** Reads the source of a document. */
  Optional<SourceDocument> source(JsonObjectReader document) {
    return document.optional(
        "source",
        (path, value) -> JsonObjectReader.readWhole(
            reading,
            path,
            value,
            SourceJson.class,
            "an object with title and url of the document",
            source -> SourceDocument.builder()
                .title(source.optional(
                    "title", JsonObjectReader.text("the title of the document as a text")))
                .url(source.optional(
                    "url", JsonObjectReader.text("the address of the document as a text")))
                .build()));
  }

  /** Reads a period. */
  Period period(String path, JsonValue value) {
    return periods.read(path, value);
  }

  /** Reads an optional array of periods. */
  List<Period> periods(JsonObjectReader object) {
    return object.items("periods", "an array of periods", periods::read);
  }

  /** Reads an amount of money. */
  Budget budget(String path, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        path,
        value,
        BudgetJson.class,
        "an object with printed and, if it is known, baht",
        budget -> {
          String printed = budget.requiredText("printed", "the words of the source as a text");
          return budget
              .optional("baht", PartReader::baht)
              .map(baht -> Budget.of(printed, baht))
              .orElseGet(() -> Budget.ofText(printed));
        });
  }

  private static BigDecimal baht(String path, JsonValue value) {
    if (value instanceof JsonValue.Num number && BAHT.matcher(number.text()).matches()) {
      return new BigDecimal(number.text());
    }
    throw new Refusal(
        path,
        Found.of(value),
        "an amount in baht: a number of 0 or more with at most 12 digits and two decimals,"
            + " without an exponent",
        RefusalReason.NOT_AN_AMOUNT);
  }
}
