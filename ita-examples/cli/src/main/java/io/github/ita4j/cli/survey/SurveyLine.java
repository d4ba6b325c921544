package io.github.ita4j.cli.survey;

import java.util.List;

/**
 * A line of answers as it stands in the file. Whether it can be used is decided elsewhere, in the
 * order of the file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the line in its file
 * @param fields the number of fields
 * @param tooLong the column of a field longer than {@link #LONGEST_FIELD}, or a negative number
 * @param unnamed the columns without a heading that have text here, unless an earlier line of the
 *     same piece of the file has text there
 * @param question the item of a line with one answer, or a constant of {@link AnswerCodes}
 * @param questionText a text in the column of questions that names none
 * @param options the option of each column, or of the only answer, or a constant of
 *     {@link AnswerLabels}; empty if the line cannot be used
 * @param unknown the texts of the answers that are {@link AnswerLabels#UNKNOWN}, in order
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record SurveyLine(
    long number,
    int fields,
    int tooLong,
    List<Integer> unnamed,
    AgencyCells agency,
    String respondent,
    String instrument,
    int question,
    String questionText,
    int[] options,
    List<String> unknown) {

  static final int LONGEST_FIELD = 1_000;

  /** The cells that name an agency. Each is tidied, or empty. */
  record AgencyCells(String name, String type, String province) {}
}
