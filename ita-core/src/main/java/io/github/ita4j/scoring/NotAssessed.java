package io.github.ita4j.scoring;

import io.github.ita4j.model.LocalizedText;

/** The reason why answers give no score for an element. */
public enum NotAssessed {
  /** The framework knows no scale for the answers to the question, and the caller gave none. */
  NO_SCALE("ไม่ทราบมาตรวัด", "no scale is known"),
  /** Nobody gave an answer that can be scored, to the question or to one of its sub-items. */
  NO_ANSWERS("ไม่มีคำตอบ", "no answers"),
  /** Fewer respondents than the caller requires answered the question or one of its sub-items. */
  TOO_FEW_RESPONDENTS("ผู้ตอบน้อยเกินไป", "too few respondents"),
  /** A question or part that enters the score is itself not assessed. */
  PART_NOT_ASSESSED("มีองค์ประกอบที่ไม่ได้ประเมิน", "a part of it is not assessed"),
  /** The framework does not say how questions or parts make up the score. */
  NO_RULE("ไม่ทราบวิธีคำนวณจากข้อคำถาม", "how it is made from questions is not known");

  private final LocalizedText displayName;

  NotAssessed(String thai, String english) {
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
