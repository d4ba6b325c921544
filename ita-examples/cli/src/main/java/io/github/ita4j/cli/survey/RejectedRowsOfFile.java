package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;

/** The refusals of one file of answers, line by line. They do not reveal the answers of people. */
final class RejectedRowsOfFile {

  static final Words UTF_8_ADVICE = Words.of(Complaint.CELL_UTF8);

  private final String file;
  private final RejectedRows refusals;

  /** The number of the current line. */
  private long line;

  RejectedRowsOfFile(String file, RejectedRows refusals) {
    this.file = file;
    this.refusals = refusals;
  }

  /** Begins a line. */
  void begin(long number) {
    line = number;
  }

  Messages messages() {
    return refusals.messages();
  }

  /** Returns file and line. */
  String place() {
    return place(line);
  }

  private String place(long number) {
    return file + ":" + number;
  }

  /**
   * Reports an unusable part of the line.
   *
   * @param field the column, or the name of another part
   * @param value the fault; the text of a cell only as {@link RejectedRows#named} returns it
   * @param allowed the allowed values
   */
  void add(Words field, Words value, Words allowed) {
    refusals.add(file, line, field, value, allowed);
  }

  /** Returns a text about people as {@link RejectedRows#named} does. */
  String named(String text) {
    return refusals.named(text);
  }

  /** Reports the text of a cell. */
  void addCell(String field, String text, Words allowed) {
    add(Words.plain(field), Words.plain(named(text)), allowed);
  }

  /** Reports an answer that the question does not have. */
  void addAnswer(String field, String answer, AnswerLabels expected) {
    if (!isReadable(field, answer)) {
      return;
    }
    String advice =
        refusals.isRead() ? expected.advice(answer, messages(), refusals.showsValues()) : "";
    addCell(
        field,
        answer,
        advice.isEmpty()
            ? expected.allowed()
            : Words.of(Complaint.CELL_WITH, expected.allowed(), advice));
  }

  /**
   * Reports a text that names no question. A code of another year is nobody's answer. Any other
   * text may be an answer in the wrong column.
   */
  void addQuestion(String text, Words allowed) {
    AnswerCodes.tryRead(text)
        .map(AnswerCodes.Code::toString)
        .ifPresentOrElse(
            code -> add(Words.plain("question"), Words.plain(code), allowed),
            () -> addCell("question", text, allowed));
  }

  /** Reports a line that was removed before it could be read. */
  void addLine(long number, String text, Words allowed) {
    refusals.add(file, number, Words.of(Complaint.CELL_LINE), Words.plain(named(text)), allowed);
  }

  /** Reports a column without a heading that is filled on this line for the first time. */
  void addUnnamed(int column) {
    refusals.add(
        messages().text(Message.SCORE_UNNAMED, place(), SurveyHeader.letters(column), column + 1));
  }

  /** Tells whether the bytes of a field are text, and refuses it otherwise. */
  boolean isReadable(String field, String text) {
    if (text.indexOf(RecoveringCsvReader.UNREADABLE) < 0) {
      return true;
    }
    addCell(field, text, UTF_8_ADVICE);
    return false;
  }

  /** Returns the refusal of a header in another encoding. */
  CommandException unreadableHeader(String heading) {
    return new CommandException(RejectedRows.cell(
        place(), Words.of(Complaint.CELL_HEADER), Words.plain(named(heading)), UTF_8_ADVICE));
  }

  /** Refuses a file whose first line separates its fields by another sign than the comma. */
  void requireCommas(long number, String firstLine) {
    CsvSeparator.requireComma(place(number), firstLine, RejectedRowsOfFile::isColumn, messages());
  }

  private static boolean isColumn(String heading) {
    return SurveyColumn.of(heading).isPresent() || AnswerCodes.tryRead(heading).isPresent();
  }
}
