package io.github.ita4j.cli.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a file of answers that is not a question's, with its possible headings. */
enum SurveyColumn {
  AGENCY("agency", "หน่วยงาน"),
  RESPONDENT("respondent", "ผู้ตอบ"),
  TYPE("type", "ประเภท"),
  PROVINCE("province", "จังหวัด"),
  INSTRUMENT("instrument", "แบบวัด"),
  QUESTION("question", "ข้อ"),
  ANSWER("answer", "คำตอบ");

  private final String english;
  private final String thai;

  SurveyColumn(String english, String thai) {
    this.english = english;
    this.thai = thai;
  }

  /** Returns the column of a tidied heading. */
  static Optional<SurveyColumn> of(String heading) {
    return Arrays.stream(values())
        .filter(column ->
            column.english.equals(heading.toLowerCase(Locale.ROOT)) || column.thai.equals(heading))
        .findFirst();
  }

  @Override
  public String toString() {
    return english;
  }
}
