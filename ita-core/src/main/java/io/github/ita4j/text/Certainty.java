package io.github.ita4j.text;

import io.github.ita4j.model.LocalizedText;

/** The degree of certainty with which a question code is read in prose. */
public enum Certainty {
  /** A text written as a code, or in a place where only a code can stand. */
  CERTAIN("แน่ชัด", "certain"),
  /** A text that looks like a code, but may have another meaning or be a code of another year. */
  LIKELY("น่าจะใช่", "likely"),
  /** A place that must hold a code, but whose text does not show which one. */
  UNREADABLE("อ่านไม่ออก", "unreadable");

  private final LocalizedText displayName;

  Certainty(String thai, String english) {
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
