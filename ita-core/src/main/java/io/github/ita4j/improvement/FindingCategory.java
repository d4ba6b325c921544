package io.github.ita4j.improvement;

/**
 * What a score calls for, in the words of the agencies' own reports; from the worst to the best.
 */
public enum FindingCategory {
  /** A weakness to be mended at once (ประเด็นที่ต้องแก้ไข). */
  FIX,
  /** A point to be made better (ประเด็นที่ต้องพัฒนา). */
  DEVELOP,
  /** A strength to be kept (รักษามาตรฐาน). */
  MAINTAIN
}
