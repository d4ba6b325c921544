package io.github.ita4j.improvement;

/**
 * The need for action that a score shows, in the terms of the agencies' own reports, from worst to
 * best.
 */
public enum FindingCategory {
  /** A weakness to mend at once (ประเด็นที่ต้องแก้ไข). */
  FIX,
  /** A point to improve (ประเด็นที่ต้องพัฒนา). */
  DEVELOP,
  /** A strength to keep (รักษามาตรฐาน). */
  MAINTAIN
}
