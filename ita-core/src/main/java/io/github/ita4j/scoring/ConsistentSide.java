package io.github.ita4j.scoring;

import io.github.ita4j.model.LocalizedText;

/** The side of a conflict that agrees with the rest of the numbers. */
public enum ConsistentSide {
  /** The stated score fits the scores above and beside the element; the parts do not. */
  STATED(
      "คะแนนที่ระบุไว้สอดคล้องกับตัวเลขอื่น แต่คะแนนย่อยไม่สอดคล้อง",
      "the stated score fits the rest of the numbers, the parts do not"),
  /** The parts fit; the stated score does not. */
  PARTS(
      "คะแนนย่อยสอดคล้องกับตัวเลขอื่น แต่คะแนนที่ระบุไว้ไม่สอดคล้อง",
      "the parts fit the rest of the numbers, the stated score does not"),
  /** Both fit. No score above or beside the element tells them apart. */
  BOTH("ไม่มีข้อมูลอื่นที่ยืนยันได้ว่าคะแนนใดถูกต้อง", "nothing else stated tells which is right"),
  /** Neither fits. */
  NEITHER("ทั้งสองฝ่ายไม่สอดคล้องกับตัวเลขอื่น", "neither fits the rest of the numbers");

  private final LocalizedText displayName;

  ConsistentSide(String thai, String english) {
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
