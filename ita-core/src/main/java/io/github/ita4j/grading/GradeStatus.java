package io.github.ita4j.grading;

import io.github.ita4j.model.LocalizedText;

/** The extent to which the stated scores decide the tier. */
public enum GradeStatus {
  /** Exactly one tier is possible. */
  DECIDED("สรุปได้", "decided"),
  /**
   * Several tiers are possible, but only because of rounding. Every score that is needed is known.
   * The tier at face value is given, but is not certain.
   */
  BOUNDARY("ยังไม่แน่นอนเพราะการปัดเศษ", "not certain because of rounding"),
  /**
   * Several tiers are possible, and scores that would decide between them are missing. Rarely, no
   * score is missing: the limits of the tier at face value cannot all be reached together.
   */
  OPEN("ยังสรุปไม่ได้ เพราะคะแนนไม่ครบ", "not decided, scores are missing"),
  /** The stated scores exclude each other; no tier is possible. */
  CONTRADICTORY("สรุปไม่ได้ เพราะคะแนนขัดแย้งกันเอง", "none, the scores contradict each other"),
  /** The framework has no tier ladder. */
  NO_RULES("ไม่มี เพราะยังไม่ทราบเกณฑ์แบ่งระดับ", "none, the tiers of the year are not known");

  private final LocalizedText displayName;

  GradeStatus(String thai, String english) {
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
