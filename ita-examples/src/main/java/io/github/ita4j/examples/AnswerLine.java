package io.github.ita4j.examples;

import io.github.ita4j.model.TidyText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The fields of the line of answers that is being read: one object for all lines, as most of their
 * texts are those of the line before.
 */
final class AnswerLine {

  static final int LONGEST_FIELD = 1_000;

  private static final int MOST_QUESTIONS = 2_000;

  /** A field that is most often the same as on the line before. */
  private static final class Cell {

    private String raw = "";
    private String text = "";

    /** Whether the field differs from that of the line before. */
    boolean set(char[] buffer, int offset, int length) {
      if (raw.length() == length) {
        int i = 0;
        while (i < length && raw.charAt(i) == buffer[offset + i]) {
          i++;
        }
        if (i == length) {
          return false;
        }
      }
      raw = new String(buffer, offset, length);
      text = CsvText.read(TidyText.of(raw));
      return true;
    }
  }

  private final AnswerHeader header;
  private final AnswerTexts[] texts;
  private final ToIntFunction<String> codes;

  private final Cell agency = new Cell();
  private final Cell type = new Cell();
  private final Cell province = new Cell();
  private final Cell respondent = new Cell();
  private final Cell instrument = new Cell();
  private boolean agencyChanged = true;

  private int tooLong;

  /** Column by column; where an answer is unknown, its text. */
  private final int[] options;

  private final List<String> unknown = new ArrayList<>();

  /** The columns without a heading that held something on any line so far. */
  private final Set<Integer> held = new HashSet<>();

  private final List<Integer> newlyHeld = new ArrayList<>();

  private final TextIndex questions = new TextIndex();
  private int question;
  private String questionText = "";
  private char[] answer = new char[64];
  private int answerLength;

  /**
   * The lines below a header.
   *
   * @param texts for each item of the questionnaire how its answers are read
   * @param codes finds the item of a question, as {@link AnswerCodes#find} does
   */
  AnswerLine(AnswerHeader header, AnswerTexts[] texts, ToIntFunction<String> codes) {
    this.header = header;
    this.texts = texts;
    this.codes = codes;
    this.options = new int[header.size()];
  }

  void begin() {
    tooLong = -1;
    unknown.clear();
    newlyHeld.clear();
  }

  void set(int column, char[] buffer, int offset, int length) {
    if (column >= options.length) {
      return;
    }
    if (length > 0 && header.isUnnamed(column)) {
      int most = Math.min(length, LONGEST_FIELD);
      if (!held.contains(column)
          && !TidyText.of(new String(buffer, offset, most)).isEmpty()) {
        held.add(column);
        newlyHeld.add(column);
      }
      return;
    }
    if (length > LONGEST_FIELD) {
      tooLong = column;
      return;
    }
    int item = header.item(column);
    if (item >= 0) {
      options[column] = texts[item].find(buffer, offset, length);
      if (options[column] == AnswerTexts.UNKNOWN) {
        unknown.add(new String(buffer, offset, length));
      }
    } else if (header.column(column) >= 0) {
      set(AnswerColumn.values()[header.column(column)], buffer, offset, length);
    }
  }

  private void set(AnswerColumn column, char[] buffer, int offset, int length) {
    switch (column) {
      case AGENCY -> agencyChanged |= agency.set(buffer, offset, length);
      case TYPE -> agencyChanged |= type.set(buffer, offset, length);
      case PROVINCE -> agencyChanged |= province.set(buffer, offset, length);
      case RESPONDENT -> respondent.set(buffer, offset, length);
      case INSTRUMENT -> instrument.set(buffer, offset, length);
      case QUESTION -> {
        question = questions.find(buffer, offset, length);
        if (question < 0) {
          questionText = new String(buffer, offset, length);
        }
        if (question == TextIndex.ABSENT) {
          question = lookUp(questionText);
        }
      }
      case ANSWER -> {
        if (answer.length < length) {
          answer = new char[length];
        }
        System.arraycopy(buffer, offset, answer, 0, length);
        answerLength = length;
      }
    }
  }

  /** The item of a question as it is written in the file; remembered as it is written. */
  private int lookUp(String text) {
    int item = codes.applyAsInt(text);
    if (item != AnswerCodes.NO_QUESTION && questions.size() < MOST_QUESTIONS) {
      questions.put(text, item);
    }
    return item;
  }

  /** The column whose field is longer than {@link #LONGEST_FIELD}; below 0 if there is none. */
  int tooLong() {
    return tooLong;
  }

  String agency() {
    return agency.text;
  }

  String type() {
    return type.text;
  }

  String province() {
    return province.text;
  }

  String respondent() {
    return respondent.text;
  }

  String instrument() {
    return instrument.text;
  }

  /** Whether the agency is another one than when this was asked last. */
  boolean agencyChanged() {
    boolean changed = agencyChanged;
    agencyChanged = false;
    return changed;
  }

  /** The option in a column that asks for an item, or a number of {@link AnswerTexts}. */
  int option(int column) {
    return options[column];
  }

  /** The columns without a heading that hold something on this line and on none before. */
  List<Integer> newlyHeld() {
    return newlyHeld;
  }

  /** The text of an answer that is unknown, of which others may come before. */
  String unknown(int before) {
    return unknown.get(before);
  }

  /** The item of a line that is one answer, or a number of {@link AnswerCodes}. */
  int question() {
    return question;
  }

  /** The text of a question that is none. */
  String questionText() {
    return questionText;
  }

  /** The option of a line that is one answer to a question, or a number of {@link AnswerTexts}. */
  int option() {
    return texts[question].find(answer, 0, answerLength);
  }

  String answerText() {
    return new String(answer, 0, answerLength);
  }
}
