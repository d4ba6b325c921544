package io.github.ita4j.improvement;

import io.github.ita4j.model.LocalizedText;

/** The author of a recommendation or a measure. */
public enum Origin {
  /** The assessor, in this agency's own document; the words are the assessor's. */
  ASSESSOR("ผู้ประเมิน", "the assessor"),
  /** This agency, in its own plan. */
  AGENCY("หน่วยงาน", "the agency"),
  /**
   * Another agency or its assessor. It is an example in the words of the catalogue's author, who
   * names the agency.
   */
  EXAMPLE("ตัวอย่างจากหน่วยงานอื่น", "an example from another agency"),
  /**
   * The author of the catalogue. For the bundled catalogues that is this project, without any
   * official source.
   */
  EDITORIAL("ข้อเสนอของผู้จัดทำรายการข้อเสนอแนะ", "proposed by the author of the catalogue");

  private final LocalizedText displayName;

  Origin(String thai, String english) {
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
