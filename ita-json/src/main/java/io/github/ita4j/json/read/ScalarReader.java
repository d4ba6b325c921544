package io.github.ita4j.json.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.form.ScoreJson;
import io.github.ita4j.json.form.StatedJson;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A reader of small values: in documents, and by themselves as values or names of properties. */
public final class ScalarReader {

  static final String YEAR = "a fiscal year of the Buddhist era as a whole number, such as 2568";

  private static final int LONGEST_YEAR = 6;
  private static final String YEAR_PREFIX = "FY";
  private static final String SCORE = "a number from 0.00 to 100.00 with at most two decimals";

  private ScalarReader() {}

  /** Reads a fiscal year. */
  public static FiscalYear fiscalYear(String path, JsonValue value) {
    return ValueParser.year(path, year(path, value));
  }

  /** Reads a whole number that may be a year. */
  static int year(String path, JsonValue value) {
    if (value instanceof JsonValue.Num number && isYear(number.text())) {
      return Integer.parseInt(number.text());
    }
    throw new Refusal(path, Found.of(value), YEAR, RefusalReason.NOT_A_YEAR);
  }

  /** Tells whether a text has one to six digits and does not begin with 0. */
  private static boolean isYear(String text) {
    if (text.isEmpty() || text.length() > LONGEST_YEAR || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Reads the fiscal year of a property name. */
  public static FiscalYear fiscalYearKey(String text) {
    String digits = text.startsWith(YEAR_PREFIX) ? text.substring(YEAR_PREFIX.length()) : text;
    if (!isYear(digits)) {
      throw new Refusal(
          "$",
          Found.text(text),
          "a fiscal year of the Buddhist era, such as 2568 or FY2568",
          RefusalReason.NOT_A_YEAR);
    }
    return ValueParser.year("$", Integer.parseInt(digits));
  }

  /**
   * Returns the score of a JSON number, if it is one. The rules are those of the core, and no
   * superfluous leading zero is allowed.
   */
  static Optional<Score> plainScore(JsonValue.Num number) {
    String text = number.text();
    boolean padded = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
    return padded ? Optional.empty() : Score.tryParse(text);
  }

  /** Reads a number of points with at most two decimals. */
  public static Score points(String path, JsonValue value) {
    if (value instanceof JsonValue.Num number) {
      Optional<Score> points = plainScore(number);
      if (points.isPresent()) {
        return points.get();
      }
    }
    String hint = "";
    if (value instanceof JsonValue.Num number
        && number.text().toLowerCase(Locale.ROOT).contains("e")) {
      hint = ", without an exponent";
    } else if (value instanceof JsonValue.Str) {
      hint = ", not a text";
    }
    throw new Refusal(path, Found.of(value), SCORE + hint, RefusalReason.NOT_A_SCORE);
  }

  /** Reads the score of a property name, which has the form of a number. */
  public static Score scoreKey(String text) {
    return points("$", new JsonValue.Num(text, JsonLocation.NA));
  }

  /** Reads a stated score: a number, or an object with its printed decimals. */
  public static StatedScore stated(Reading reading, String path, JsonValue value) {
    if (value instanceof JsonValue.Obj) {
      return JsonObjectReader.readWhole(
          reading, path, value, ScoreJson.Printed.class, SCORE, ScalarReader::printed);
    }
    return StatedScore.of(points(path, value));
  }

  private static StatedScore printed(JsonObjectReader printed) {
    Score points = printed.required("value", SCORE, ScalarReader::points);
    String allowed = "0, 1 or 2";
    return printed.required("decimals", allowed, (path, value) -> {
      if (!(value instanceof JsonValue.Num number)
          || !List.of("0", "1", "2").contains(number.text())) {
        throw new Refusal(path, Found.of(value), allowed, RefusalReason.WRONG_DECIMALS);
      }
      try {
        return StatedScore.of(points, Integer.parseInt(number.text()));
      } catch (IllegalArgumentException e) {
        throw new Refusal(
            path,
            number.text(),
            "at least the number of decimals of the value "
                + printed.required("value", SCORE, (own, written) -> written.shown()),
            RefusalReason.WRONG_DECIMALS);
      }
    });
  }

  /** Reads the stated score of a property name, with its written decimals. */
  public static StatedScore statedKey(String text) {
    Score unused = scoreKey(text);
    return StatedScore.parse(text);
  }

  /** Reads the statement of a source: a score with its written decimals, or a text. */
  public static StatedJson statement(JsonValue value) {
    String allowed = "a number from 0.00 to 100.00 with at most two decimals, or a text";
    if (value instanceof JsonValue.Str text) {
      return StatedJson.ofText(text.text());
    }
    if (value instanceof JsonValue.Num number) {
      if (plainScore(number).isEmpty()) {
        throw new Refusal("$", Found.of(value), allowed, RefusalReason.NOT_A_SCORE);
      }
      return StatedJson.ofNumber(new BigDecimal(number.text()));
    }
    throw Refusal.wrongType("$", value, allowed, "number or text");
  }

  /** Reads a text in Thai and perhaps in English. */
  public static LocalizedText localizedText(Reading reading, JsonValue value) {
    return JsonObjectReader.readWhole(
        reading,
        "$",
        value,
        FrameworkJson.Text.class,
        "an object with th and, where there is English, en",
        text -> {
          String thai = text.requiredText("th", "the Thai text", ValueParser::notBlank);
          Optional<String> english = text.optional("en", JsonObjectReader.text("the English text"));
          boolean editorial = text.optional("enEditorial", ScalarReader::flag).orElse(false);
          if (editorial && english.isEmpty()) {
            throw new Refusal(
                text.path("enEditorial"),
                "true",
                "left out where there is no English text",
                RefusalReason.NO_ENGLISH);
          }
          return english
              .map(words -> editorial
                  ? LocalizedText.ofEditorial(thai, words)
                  : LocalizedText.of(thai, words))
              .orElseGet(() -> LocalizedText.ofThai(thai));
        });
  }

  /** Reads true or false. */
  static Boolean flag(String path, JsonValue value) {
    if (value instanceof JsonValue.Literal literal && !JsonValue.isNull(value)) {
      return Boolean.valueOf(literal.text());
    }
    throw Refusal.wrongType(path, value, "true or false, or the property left out", "flag");
  }
}
