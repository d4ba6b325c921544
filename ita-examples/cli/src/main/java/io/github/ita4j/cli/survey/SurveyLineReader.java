package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.survey.SurveyLine.AgencyCells;
import io.github.ita4j.cli.text.CsvText;
import io.github.ita4j.model.TidyText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reader of the lines below a header. A piece of the file gives the same lines whatever was read
 * before it. What was read before only makes it faster, since most texts repeat.
 *
 * <p>It splits the text itself. A field that repeats is recognised by its bytes and never decoded,
 * which takes half the time of a parser that makes characters of the whole file first.
 *
 * <p>Not thread-safe.
 */
final class SurveyLineReader {

  private static final int MOST_QUESTIONS = 2_000;
  private static final int[] NO_OPTIONS = new int[0];
  private static final SurveyColumn[] COLUMNS = SurveyColumn.values();

  /** A field that usually repeats the line before. */
  private static final class Cell {

    private byte[] raw = {};
    private String text = "";

    /** Sets the field. Tells whether it differs from that of the line before. */
    boolean set(byte[] buffer, int offset, int length) {
      if (Arrays.equals(raw, 0, raw.length, buffer, offset, offset + length)) {
        return false;
      }
      raw = Arrays.copyOfRange(buffer, offset, offset + length);
      text = CsvText.read(TidyText.of(decoded(buffer, offset, length)));
      return true;
    }
  }

  private final SurveyHeader header;
  private final AnswerCodes codes;
  private final AnswerLabels[] texts;

  private final Cell name = new Cell();
  private final Cell type = new Cell();
  private final Cell province = new Cell();
  private final Cell respondent = new Cell();
  private final Cell instrument = new Cell();
  private AgencyCells agency = new AgencyCells("", "", "");
  private boolean agencyChanged;

  /** The piece that is read, and the place in it. */
  private byte[] bytes = {};

  private int place;

  /** The number of the line at the place. */
  private long line;

  private int field;
  private boolean blank;
  private int tooLong;
  private final int[] options;
  private List<String> unknown = List.of();
  private List<Integer> unnamed = List.of();

  /** The columns without a heading that have text in this piece. */
  private final Set<Integer> held = new HashSet<>();

  private final LabelTable questions = new LabelTable();
  private int question;
  private String questionText = "";
  private byte[] answer = new byte[64];
  private int answerLength;

  /**
   * Creates a reader.
   *
   * @param texts the known answers of each item of the questionnaire, of this reader alone
   */
  SurveyLineReader(SurveyHeader header, AnswerCodes codes, AnswerLabels[] texts) {
    this.header = header;
    this.codes = codes;
    this.texts = texts;
    this.options = new int[header.size()];
  }

  /** Returns the lines of a piece, without those that are empty. */
  List<SurveyLine> read(RecoveringCsvReader.Piece piece) {
    bytes = piece.bytes();
    place = 0;
    line = piece.line();
    held.clear();
    List<SurveyLine> lines = new ArrayList<>();
    while (place < bytes.length) {
      long first = line;
      readRecord();
      if (!blank) {
        lines.add(line(first));
      }
    }
    return lines;
  }

  private void readRecord() {
    field = 0;
    blank = true;
    tooLong = -1;
    unknown = List.of();
    unnamed = List.of();
    readField();
    while (place < bytes.length && bytes[place] == ',') {
      place++;
      readField();
    }
    skipLineEnd();
  }

  /** Reads a field up to the comma or the line end behind it. */
  private void readField() {
    int start = place;
    if (start < bytes.length && bytes[start] == '"') {
      readQuoted();
      return;
    }
    int end = start;
    while (end < bytes.length && !endsField(bytes[end])) {
      end++;
    }
    place = end;
    add(bytes, start, end - start);
  }

  private static boolean endsField(byte c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  /** Reads a field in quotation marks, where two of them mean one. All are closed in sound text. */
  private void readQuoted() {
    int start = ++place;
    boolean doubled = false;
    while (bytes[place] != '"' || isDoubled(place)) {
      if (bytes[place] == '"') {
        doubled = true;
        place += 2;
      } else if (bytes[place] == '\n' || bytes[place] == '\r') {
        skipLineEnd();
      } else {
        place++;
      }
    }
    int length = place++ - start;
    if (doubled) {
      byte[] plain =
          decoded(bytes, start, length).replace("\"\"", "\"").getBytes(StandardCharsets.UTF_8);
      add(plain, 0, plain.length);
    } else {
      add(bytes, start, length);
    }
  }

  private boolean isDoubled(int quote) {
    return quote + 1 < bytes.length && bytes[quote + 1] == '"';
  }

  private void skipLineEnd() {
    if (place < bytes.length) {
      byte c = bytes[place++];
      if (c == '\r' && place < bytes.length && bytes[place] == '\n') {
        place++;
      }
      line++;
    }
  }

  /** Adds a field to the current line. */
  private void add(byte[] buffer, int offset, int length) {
    int column = field++;
    blank &= length == 0;
    if (column >= options.length) {
      return;
    }
    if (length > 0 && header.isUnnamed(column)) {
      if (!held.contains(column)) {
        addUnnamed(column, shortened(decoded(buffer, offset, length)));
      }
      return;
    }
    if (isTooLong(buffer, offset, length)) {
      tooLong = column;
      return;
    }
    int item = header.item(column);
    if (item >= 0) {
      options[column] = option(item, buffer, offset, length);
    } else if (header.column(column) >= 0) {
      set(COLUMNS[header.column(column)], buffer, offset, length);
    }
  }

  private static boolean isTooLong(byte[] buffer, int offset, int length) {
    return length > SurveyLine.LONGEST_FIELD
        && decoded(buffer, offset, length).length() > SurveyLine.LONGEST_FIELD;
  }

  /** Returns the start of a text, as long as a field may be. */
  static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), SurveyLine.LONGEST_FIELD));
  }

  private static String decoded(byte[] buffer, int offset, int length) {
    return new String(buffer, offset, length, StandardCharsets.UTF_8);
  }

  private void addUnnamed(int column, String text) {
    if (!TidyText.of(text).isEmpty()) {
      held.add(column);
      unnamed = with(unnamed, column);
    }
  }

  private int option(int item, byte[] buffer, int offset, int length) {
    int option = texts[item].find(buffer, offset, length);
    if (option == AnswerLabels.UNKNOWN) {
      unknown = with(unknown, decoded(buffer, offset, length));
    }
    return option;
  }

  /** Adds to the list of the current line, which most lines do not need. */
  private static <T> List<T> with(List<T> list, T added) {
    List<T> more = list.isEmpty() ? new ArrayList<>() : list;
    more.add(added);
    return more;
  }

  private void set(SurveyColumn column, byte[] buffer, int offset, int length) {
    switch (column) {
      case AGENCY -> agencyChanged |= name.set(buffer, offset, length);
      case TYPE -> agencyChanged |= type.set(buffer, offset, length);
      case PROVINCE -> agencyChanged |= province.set(buffer, offset, length);
      case RESPONDENT -> respondent.set(buffer, offset, length);
      case INSTRUMENT -> instrument.set(buffer, offset, length);
      case QUESTION -> {
        question = questions.find(buffer, offset, length);
        if (question < 0) {
          questionText = decoded(buffer, offset, length);
        }
        if (question == LabelTable.ABSENT) {
          question = lookUp(questionText);
        }
      }
      case ANSWER -> {
        if (answer.length < length) {
          answer = new byte[length];
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
    int item = codes.find(text);
    if (item != AnswerCodes.NO_QUESTION && questions.size() < MOST_QUESTIONS) {
      questions.put(text, item);
    }
    return item;
  }

  private SurveyLine line(long number) {
    if (agencyChanged) {
      agency = new AgencyCells(name.text, type.text, province.text);
      agencyChanged = false;
    }
    return new SurveyLine(
        number,
        field,
        tooLong,
        unnamed,
        agency,
        respondent.text,
        instrument.text,
        question,
        questionText,
        options(),
        unknown);
  }

  /** Returns the answers of the line. One that cannot be used has none, so that it stays small. */
  private int[] options() {
    if (field != options.length || tooLong >= 0) {
      return NO_OPTIONS;
    }
    if (!header.answerByAnswer()) {
      return options.clone();
    }
    return question < 0 ? NO_OPTIONS : new int[] {option(question, answer, 0, answerLength)};
  }
}
