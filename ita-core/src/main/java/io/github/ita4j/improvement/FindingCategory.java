package io.github.ita4j.improvement;

import io.github.ita4j.model.LocalizedText;

/**
 * The need for action that a score shows, in the terms of the agencies' own reports, from worst to
 * best.
 */
public enum FindingCategory {
  /** A weakness to mend at once (ประเด็นที่ต้องแก้ไข). */
  FIX("ประเด็นที่ต้องแก้ไข", "To fix"),
  /** A point to improve (ประเด็นที่ต้องพัฒนา). */
  DEVELOP("ประเด็นที่ต้องพัฒนา", "To develop"),
  /** A strength to keep (รักษามาตรฐาน). */
  MAINTAIN("ประเด็นที่ควรรักษามาตรฐาน", "To maintain");

  private final LocalizedText displayName;

  FindingCategory(String thai, String english) {
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
