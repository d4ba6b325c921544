package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;

/** The kind of a question's name. */
public enum NameKind {
  /** The title as the question form words it. */
  WORDING("ข้อความตามแบบวัด", "as worded in the form"),
  /** The subject of a question whose wording is not known. */
  TOPIC("หัวข้อ", "topic"),
  /** The answers to a question whose subject is not known. This is not a title. */
  SCALE_ONLY("ตัวเลือกคำตอบ", "answers only");

  private final LocalizedText displayName;

  NameKind(String thai, String english) {
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
