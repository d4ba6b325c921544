package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.StatedScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A reader of small values in a caller's own document, as values or as names of properties. */
final class ScalarForm extends DocumentForm {

  private static final List<String> LOCALIZED = List.of("th", "en", "enEditorial");
  private static final String YEAR_PREFIX = "FY";

  ScalarForm(JsonForm.Rules rules) {
    super(rules.ignoringUnknown(), Problems.refusing());
  }

  /**
   * The form of values that are texts.
   *
   * @param allowed a description of the allowed texts
   * @param reading the conversion of a text to its value, if it has one
   */
  record Text<T>(String allowed, Function<String, Optional<T>> reading) {

    T read(Node node) {
      if (node instanceof Node.Str text) {
        return read(text.text());
      }
      throw refused("$", node.shown(), "a text: " + allowed);
    }

    T read(String text) {
      return reading.apply(text).orElseThrow(() -> refused("$", Shown.quoted(text), allowed));
    }
  }

  /** Returns a function with an empty result wherever the given one throws. */
  static <T> Function<String, Optional<T>> readBy(Function<String, T> reading) {
    return text -> {
      try {
        return Optional.of(reading.apply(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    };
  }

  /** Returns the score of a property name, which has the form of a number. */
  static Score scoreKey(String text) {
    return points("$", new Node.Num(text, JsonLocation.NA));
  }

  /** Returns the stated score of a property name, with its written decimals. */
  static StatedScore statedKey(String text) {
    Score unused = scoreKey(text);
    return StatedScore.parse(text);
  }

  static FiscalYear fiscalYearKey(String text) {
    String digits = text.startsWith(YEAR_PREFIX) ? text.substring(YEAR_PREFIX.length()) : text;
    if (!isYear(digits)) {
      throw refused(
          "$", Shown.quoted(text), "a fiscal year of the Buddhist era, such as 2568 or FY2568");
    }
    return Names.year("$", Integer.parseInt(digits));
  }

  LocalizedText localizedText(Node node) {
    Node.Obj object = object("$", node, "an object with th and, where there is English, en");
    checkNames("$", object, LOCALIZED);
    String thai = Names.notBlank("$.th", requiredText("$", object, "th", "the Thai text"));
    Optional<String> english = optional("$", object, "en", text("the English text"));
    boolean editorial = optional("$", object, "enEditorial", ScalarForm::flag).orElse(false);
    if (editorial && english.isEmpty()) {
      throw refused("$.enEditorial", "true", "left out where there is no English text");
    }
    return new LocalizedText(thai, english, editorial);
  }

  private static boolean flag(String path, Node node) {
    if (node instanceof Node.Literal literal && !literal.text().equals("null")) {
      return Boolean.parseBoolean(literal.text());
    }
    throw refused(path, node.shown(), "true or false, or the property left out");
  }

  /** Returns the statement of a source: a score with its written decimals, or a text. */
  static StatedJson stated(Node node) {
    if (node instanceof Node.Str text) {
      return StatedJson.ofText(text.text());
    }
    if (node instanceof Node.Num number && plainScore(number).isPresent()) {
      return StatedJson.ofNumber(new BigDecimal(number.text()));
    }
    throw refused(
        "$", node.shown(), "a number from 0.00 to 100.00 with at most two decimals, or a text");
  }
}
