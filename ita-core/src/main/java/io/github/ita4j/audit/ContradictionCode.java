package io.github.ita4j.audit;

import io.github.ita4j.model.LocalizedText;

/** The kind of a contradiction. The names are stable. */
public enum ContradictionCode {
  /** The stated score of an element and the scores of its parts exclude each other. */
  SCORE_EXCLUDES_PARTS(
      "คะแนนที่ระบุขัดแย้งกับคะแนนย่อย", "the stated score and its parts exclude each other"),
  /** The stated tier is not among those that the numbers leave possible. */
  TIER_NOT_POSSIBLE(
      "ระดับที่ระบุเป็นไปไม่ได้ตามตัวเลข", "the stated tier is not possible by the numbers"),
  /** The stated tier, or the printed words in its place, is no tier of the year. */
  TIER_NOT_IN_YEAR("ระดับที่ระบุไม่มีในปีนั้น", "the stated tier is none of the year"),
  /**
   * A tier that the source asserts elsewhere is not among those that the numbers leave possible.
   */
  CLAIMED_TIER_NOT_POSSIBLE(
      "ระดับตามข้อความเป็นไปไม่ได้ตามตัวเลข", "the asserted tier is not possible by the numbers"),
  /** A tier that the source asserts elsewhere is no tier of the year. */
  CLAIMED_TIER_NOT_IN_YEAR("ระดับตามข้อความไม่มีในปีนั้น", "the asserted tier is none of the year"),
  /** The source asserts that the agency passes; its numbers show that it does not. */
  CLAIMED_PASS(
      "มีข้อความว่าผ่าน แต่ตัวเลขแสดงว่าไม่ผ่าน", "a pass is asserted, the numbers deny it"),
  /** The source asserts that the agency does not pass; its numbers show that it does. */
  CLAIMED_FAIL(
      "มีข้อความว่าไม่ผ่าน แต่ตัวเลขแสดงว่าผ่าน", "a failure is asserted, the numbers deny it");

  private final LocalizedText displayName;

  ContradictionCode(String thai, String english) {
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
