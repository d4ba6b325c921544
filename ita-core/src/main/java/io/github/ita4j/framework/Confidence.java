package io.github.ita4j.framework;

import io.github.ita4j.model.LocalizedText;

/**
 * The degree to which a rule is known. A result carries the lowest confidence of the rules it used.
 *
 * <p>The constants are ordered from the best to the worst.
 */
public enum Confidence {
  /** A rule from two independent sources, or from one and exactly recomputed published numbers. */
  CONFIRMED("ยืนยันแล้ว", "confirmed"),
  /** A rule from one source. */
  ONE_SOURCE("แหล่งเดียว", "one source"),
  /**
   * A rule inferred from numbers or from neighbouring years. It must never be shown as a rule of
   * the NACC.
   */
  INFERRED("อนุมาน", "inferred"),
  /** A rule that is not known, written down to make the gap visible. */
  UNVERIFIED("ยังไม่ยืนยัน", "not verified");

  private final LocalizedText displayName;

  Confidence(String thai, String english) {
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

  /**
   * Returns the lower of two confidences.
   *
   * @param other the other confidence
   * @return this or the other, whichever is less certain
   */
  public Confidence lower(Confidence other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
