package io.github.ita4j.examples;

import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.ThaiDigits;
import io.github.ita4j.scoring.AnswerItem;
import io.github.ita4j.scoring.Questionnaire;
import io.github.ita4j.text.QuestionCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The codes of questions and sub-items as files of answers write them: {@code I2}, {@code i11.2}, {@code o๘}.
 *
 * <p>Immutable and thread-safe.
 */
final class AnswerCodes {

  /** A code as it is written, in two parts. */
  record Code(QuestionCode question, int subItem) {}

  private static final Pattern SUB_ITEM = Pattern.compile("[1-9][0-9]{0,2}");

  private final Questionnaire questionnaire;

  AnswerCodes(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The question and the sub-item, 0 for none, that a text names; empty if it names none. */
  static Optional<Code> tryRead(String text) {
    int point = text.indexOf('.');
    if (point < 0) {
      return QuestionCodeReader.tryRead(text).map(question -> new Code(question, 0));
    }
    String subItem = ThaiDigits.toArabic(text.substring(point + 1));
    return SUB_ITEM.matcher(subItem).matches()
        ? QuestionCodeReader.tryRead(text.substring(0, point))
            .map(question -> new Code(question, Integer.parseInt(subItem)))
        : Optional.empty();
  }

  /** The place of what a text names among the items of the questionnaire. */
  OptionalInt itemOf(String text) {
    return tryRead(text)
        .map(code -> questionnaire.indexOf(code.question(), code.subItem()))
        .orElse(OptionalInt.empty());
  }

  /** Whether a text names a question of the year whose answers cannot be scored for want of a scale. */
  boolean hasNoScale(String text) {
    return tryRead(text)
        .filter(code -> itemsOf(code.question()).isEmpty())
        .filter(code -> questionnaire.framework().findElement(code.question()).isPresent())
        .isPresent();
  }

  /** What may stand in place of a text: the parts of its question, or all there is. */
  String allowed(String text) {
    List<AnswerItem> near = tryRead(text).map(code -> itemsOf(code.question())).orElse(List.of());
    if (!near.isEmpty()) {
      return near.stream().map(AnswerItem::toString).collect(Collectors.joining(", "));
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
