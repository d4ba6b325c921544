package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;

/** The completeness of a framework's list of an instrument's questions. */
public enum CatalogueCompleteness {
  /** A list of every question. A code outside it is refused. */
  COMPLETE("มีข้อคำถามครบทุกข้อ", "complete"),
  /** A list with gaps. A code outside it is accepted as an unverified element without a weight. */
  OPEN("ยังไม่ทราบข้อคำถามครบทุกข้อ", "not complete");

  private final LocalizedText displayName;

  CatalogueCompleteness(String thai, String english) {
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
