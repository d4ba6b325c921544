package io.github.ita4j.model;

/** A level of the tree of an assessment, from the overall score down to a question. */
public enum Level {
  /** The overall score of the agency. */
  OVERALL("คะแนนภาพรวม", "overall score"),
  /** One of the five indices of the schemes before FY2562. */
  INDEX("ดัชนี", "index"),
  /** An instrument: IIT, EIT or OIT. */
  INSTRUMENT("เครื่องมือ", "instrument"),
  /** A part of an instrument, such as EIT part 1 (Public) and part 2 (Survey) from FY2566 on. */
  PART("ส่วนของเครื่องมือ", "part"),
  /** An indicator, 1 to 10. */
  INDICATOR("ตัวชี้วัด", "indicator"),
  /** A sub-indicator, such as 9.1. */
  SUB_INDICATOR("ตัวชี้วัดย่อย", "sub-indicator"),
  /** A question of a survey, a sub-item of one, or an item of the disclosure check. */
  QUESTION("ข้อคำถาม", "question");

  private final LocalizedText displayName;

  Level(String thai, String english) {
    this.displayName = LocalizedText.ofEditorial(thai, english);
  }

  /**
   * Returns the words for people, Thai and English.
   *
   * @return the words
   */
  public LocalizedText displayName() {
    return displayName;
  }
}
