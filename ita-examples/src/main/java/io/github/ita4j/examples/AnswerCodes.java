package io.github.ita4j.examples;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.model.TidyText;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.text.QuestionCodeReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The codes of questions and sub-items as files of answers write them: {@code I2}, {@code i11.2}, {@code o๘}.
 *
 * <p>Immutable and thread-safe.
 */
final class AnswerCodes {

  /** A code as it is written, in two parts. */
  record Code(QuestionCode question, int subItem) {}

  /** {@link #find} gives it for a text that names no question or sub-item of the year. */
  static final int NO_QUESTION = -1;

  /** {@link #find} gives it for a question of the year of which it is not known how answers are scored. */
  static final int NO_SCALE = -2;

  private static final Pattern SUB_ITEM = Pattern.compile("[1-9][0-9]{0,2}");

  private final Questionnaire questionnaire;

  AnswerCodes(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The question and the sub-item, 0 for none, that a text names by what is seen of it. */
  static Optional<Code> tryRead(String text) {
    String code = Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC);
    int point = code.indexOf('.');
    if (point < 0) {
      return QuestionCodeReader.tryRead(code).map(question -> new Code(question, 0));
    }
    String subItem = ThaiDigits.toArabic(code.substring(point + 1).strip());
    return SUB_ITEM.matcher(subItem).matches()
        ? QuestionCodeReader.tryRead(code.substring(0, point))
            .map(question -> new Code(question, Integer.parseInt(subItem)))
        : Optional.empty();
  }

  /** The place among the items of the questionnaire of what a text names, or a number below 0. */
  int find(String text) {
    Optional<Code> code = tryRead(text);
    if (code.isEmpty()) {
      return NO_QUESTION;
    }
    QuestionCode question = code.get().question();
    OptionalInt item = questionnaire.indexOf(question, code.get().subItem());
    if (item.isPresent()) {
      return item.getAsInt();
    }
    return itemsOf(question).isEmpty()
            && questionnaire.framework().findElement(question).isPresent()
        ? NO_SCALE
        : NO_QUESTION;
  }

  /** What may stand in place of a text: the parts of its question, or all there is. */
  String allowed(String text) {
    List<AnswerItem> near = tryRead(text).map(code -> itemsOf(code.question())).orElse(List.of());
    if (!near.isEmpty()) {
      return VisibleText.listed(near);
    }
    List<String> ranges = new ArrayList<>();
    for (Instrument instrument : Instrument.values()) {
      List<AnswerItem> items = questionnaire.items().stream()
          .filter(item -> item.question().instrument() == instrument)
          .toList();
      if (!items.isEmpty()) {
        ranges.add(items.get(0) + " to " + items.get(items.size() - 1));
      }
    }
    return ranges.isEmpty()
        ? "a question with a scale, of which there is none: give --scales"
        : "a question of " + questionnaire.framework() + " with a scale here: "
            + String.join(", ", ranges);
  }

  private List<AnswerItem> itemsOf(QuestionCode question) {
    return IntStream.range(0, questionnaire.items().size())
        .mapToObj(questionnaire.items()::get)
        .filter(item -> item.question().equals(question))
        .toList();
  }
}
