package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Words;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The codes of questions and sub-items in the spellings of files of answers: {@code I2},
 * {@code i11.2}, {@code o๘}, {@code ข้อ I14}, {@code I16 ท่านเห็นว่า…}.
 *
 * <p>Immutable and thread-safe.
 */
final class AnswerCodes {

  /** A written code in two parts. */
  record Code(QuestionCode question, int subItem) {

    @Override
    public String toString() {
      return subItem == 0 ? question.toString() : question + "." + subItem;
    }
  }

  /** The result of {@link #find} for a text that names no question or sub-item of the year. */
  static final int NO_QUESTION = -1;

  /** The result of {@link #find} for a question of the year without a known scale. */
  static final int NO_SCALE = -2;

  /** The text that may precede a code in a column heading. */
  private static final Pattern LEAD = Pattern.compile(
      "[\\s\\p{Punct}“”‘’•]*(?:((?:ข้อ)?ค(?:ำ|\u0E4Dา)ถาม|ข้อ|question|item)(?:ที่)?[\\s:.]*)*",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("[0-9๐-๙]+");
  private static final Pattern SUB_ITEM =
      Pattern.compile("\\s*(?:[.]\\s*([1-9][0-9]{0,2})(?![0-9])|[(]\\s*([1-9][0-9]{0,2})\\s*[)])");

  /**
   * The rest of a text that makes the code one of several or the start of another word:
   * {@code I2-5}, {@code I2 และ I3}.
   */
  private static final Pattern GOES_ON = Pattern.compile(
      "[A-Za-z].*|"
          + "[\\s\\p{Punct}“”–—]*(?:(?:ถึง|และ|หรือ|กับ|to|and|or)\\s*)?"
          + "[\\s\\p{Punct}]*[A-Za-z]?[\\s.-]?[0-9].*",
      Pattern.DOTALL);

  /**
   * The rest of a text that may be the wording of the question. Without a gap it must be a word of
   * letters only. In {@code O1ก5} a slip splits the number.
   */
  private static final Pattern WORDING =
      Pattern.compile("[\\p{L}\\p{M}]*(?:[\\s\\p{Punct}“”‘’–—…].*)?", Pattern.DOTALL);

  private final Questionnaire questionnaire;

  AnswerCodes(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Returns the question and the sub-item, 0 for none, that the visible part of a text names. */
  static Optional<Code> tryRead(String text) {
    String tidied = Normalizer.normalize(TidyText.of(text), Normalizer.Form.NFKC);
    Matcher lead = LEAD.matcher(tidied);
    String code = lead.lookingAt() ? tidied.substring(lead.end()) : tidied;
    Matcher digits = DIGITS.matcher(code);
    if (!digits.find()) {
      return Optional.empty();
    }
    int end = digits.end();
    Optional<QuestionCode> question = QuestionCodeReader.tryRead(code.substring(0, end));
    if (question.isEmpty() && end < code.length()) {
      // In O (12), the number is followed by its closing bracket.
      question = QuestionCodeReader.tryRead(code.substring(0, ++end));
    }
    String rest = ThaiDigits.toArabic(code.substring(end));
    // 08 alone is O8, but 08 มกราคม is a date.
    if (question.isEmpty() || (digits.start() == 0 && lead.group(1) == null && !rest.isBlank())) {
      return Optional.empty();
    }
    Matcher part = SUB_ITEM.matcher(rest);
    int subItem = 0;
    if (part.lookingAt()) {
      subItem = Integer.parseInt(part.group(1) == null ? part.group(2) : part.group(1));
      rest = rest.substring(part.end());
    }
    return WORDING.matcher(rest).matches() && !GOES_ON.matcher(rest).matches()
        ? Optional.of(new Code(question.get(), subItem))
        : Optional.empty();
  }

  /** Tells whether a text is about a question, even if it cannot be read as one. */
  boolean mentionsQuestion(String text) {
    return tryRead(text).isPresent()
        || !QuestionCodeReader.scan(questionnaire.framework(), text).isEmpty();
  }

  /** Returns the index of the item that a text names in the questionnaire, or a negative number. */
  int find(String text) {
    Optional<Code> code = tryRead(text);
    if (code.isEmpty()) {
      return NO_QUESTION;
    }
    QuestionCode question = code.get().question();
    Optional<Integer> item = questionnaire.findIndex(question, code.get().subItem());
    if (item.isPresent()) {
      return item.get();
    }
    return itemsOf(question).isEmpty()
            && questionnaire.framework().findElement(question).isPresent()
        ? NO_SCALE
        : NO_QUESTION;
  }

  /** Returns the allowed replacements for a text: the items of its question, or all items. */
  Words allowed(String text) {
    List<AnswerItem> near = tryRead(text).map(code -> itemsOf(code.question())).orElse(List.of());
    if (!near.isEmpty()) {
      return Words.plain(VisibleText.listed(near));
    }
    List<Words> ranges = new ArrayList<>();
    for (Instrument instrument : Instrument.values()) {
      List<AnswerItem> items = questionnaire.items().stream()
          .filter(item -> item.question().instrument() == instrument)
          .toList();
      if (!items.isEmpty()) {
        ranges.add(Words.of(
            Complaint.RANGE_OF,
            items.get(0).toString(),
            items.get(items.size() - 1).toString()));
      }
    }
    return ranges.isEmpty()
        ? Words.of(Complaint.CELL_NO_SCALE)
        : Words.of(
            Complaint.CELL_QUESTION, questionnaire.framework().toString(), Words.listed(ranges));
  }

  private List<AnswerItem> itemsOf(QuestionCode question) {
    return IntStream.range(0, questionnaire.items().size())
        .mapToObj(questionnaire.items()::get)
        .filter(item -> item.question().equals(question))
        .toList();
  }
}
