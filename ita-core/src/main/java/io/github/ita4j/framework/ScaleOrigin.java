package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;

/** The party that defined an answer scale. */
public enum ScaleOrigin {
  /** The framework, with source and confidence. */
  FRAMEWORK("มาตรวัดของเกณฑ์", "scale of the rules"),
  /** The user of the library. */
  CALLER("มาตรวัดของผู้ใช้", "the caller's scale"),
  /** Nobody: the scale was made up for sample data. Its scores say nothing about any agency. */
  SYNTHETIC("มาตรวัดสมมติ (SYNTHETIC)", "made-up scale (SYNTHETIC)");

  private final LocalizedText displayName;

  ScaleOrigin(String thai, String english) {
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
