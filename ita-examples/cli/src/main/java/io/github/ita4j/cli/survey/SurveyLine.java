package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.model.TidyText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The fields of the current line of answers. One object serves all lines, since most texts repeat
 * those of the line before.
 */
final class SurveyLine {

  static final int LONGEST_FIELD = 1_000;

  private static final int MOST_QUESTIONS = 2_000;

  /** A field that usually repeats the line before. */
  private static final class Cell {

    private String raw = "";
    private String text = "";

    /** Sets the field. Tells whether it differs from that of the line before. */
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

  private final SurveyHeader header;
  private final AnswerLabels[] texts;
  private final ToIntFunction<String> codes;

  private final Cell agency = new Cell();
  private final Cell type = new Cell();
  private final Cell province = new Cell();
  private final Cell respondent = new Cell();
  private final Cell instrument = new Cell();
  private boolean agencyChanged = true;

  private int tooLong;

  /** The option of each column. An unknown answer also has its text. */
  private final int[] options;

  private final List<String> unknown = new ArrayList<>();

  /** The columns without a heading that were not empty on some line so far. */
  private final Set<Integer> held = new HashSet<>();

  private final List<Integer> newlyHeld = new ArrayList<>();

  private final LabelTable questions = new LabelTable();
  private int question;
  private String questionText = "";
  private char[] answer = new char[64];
  private int answerLength;

  /**
   * Creates the reader of the lines below a header.
   *
   * @param texts the known answers of each item of the questionnaire
   * @param codes the function that finds the item of a question, as {@link AnswerCodes#find}
   */
  SurveyLine(SurveyHeader header, AnswerLabels[] texts, ToIntFunction<String> codes) {
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
      if (options[column] == AnswerLabels.UNKNOWN) {
        unknown.add(new String(buffer, offset, length));
      }
    } else if (header.column(column) >= 0) {
      set(SurveyColumn.values()[header.column(column)], buffer, offset, length);
    }
  }

  private void set(SurveyColumn column, char[] buffer, int offset, int length) {
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
        if (question == LabelTable.ABSENT) {
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

  /**
   * Returns the item of a question as written in the file. The result is cached by that spelling.
   */
  private int lookUp(String text) {
    int item = codes.applyAsInt(text);
    if (item != AnswerCodes.NO_QUESTION && questions.size() < MOST_QUESTIONS) {
      questions.put(text, item);
    }
    return item;
  }

  /** Returns the column whose field is longer than {@link #LONGEST_FIELD}, or a negative number. */
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

  /** Tells whether the agency has changed since the last call. */
  boolean agencyChanged() {
    boolean changed = agencyChanged;
    agencyChanged = false;
    return changed;
  }

  /** Returns the option in a column with an item, or a constant of {@link AnswerLabels}. */
  int option(int column) {
    return options[column];
  }

  /** Returns the columns without a heading that are filled on this line for the first time. */
  List<Integer> newlyHeld() {
    return newlyHeld;
  }

  /** Returns the text of an unknown answer, given the number of unknown answers before it. */
  String unknown(int before) {
    return unknown.get(before);
  }

  /** Returns the item of a line with one answer, or a constant of {@link AnswerCodes}. */
  int question() {
    return question;
  }

  /** Returns a text in the column of questions that names none. */
  String questionText() {
    return questionText;
  }

  /** Returns the option of a line with one answer, or a constant of {@link AnswerLabels}. */
  int option() {
    return texts[question].find(answer, 0, answerLength);
  }

  String answerText() {
    return new String(answer, 0, answerLength);
  }
}
