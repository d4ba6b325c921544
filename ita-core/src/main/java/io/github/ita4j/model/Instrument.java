package io.github.ita4j.model;

/** An instrument of the assessment. There have been three since FY2562. */
public enum Instrument implements ElementId {
  /** The Internal Integrity and Transparency Assessment, a survey of the agency's own staff. */
  IIT(
      'I',
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
      "Internal Integrity and Transparency Assessment"),
  /** The External Integrity and Transparency Assessment, a survey of people who dealt with it. */
  EIT(
      'E',
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
      "External Integrity and Transparency Assessment"),
  /** The Open Data Integrity and Transparency Assessment, a check of the agency's web site. */
  OIT('O', "แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment");

  private final char letter;
  private final LocalizedText displayName;

  Instrument(char letter, String thai, String english) {
    this.letter = letter;
    this.displayName = LocalizedText.of(thai, english);
  }

  /**
   * Returns the official name, Thai and English. A framework may have another for its own year.
   *
   * @return the name
   */
  public LocalizedText displayName() {
    return displayName;
  }

  /**
   * Returns the letter of the instrument's question codes: {@code I}, {@code E} or {@code O}.
   *
   * @return the letter
   */
  public char letter() {
    return letter;
  }

  @Override
  public Level level() {
    return Level.INSTRUMENT;
  }

  @Override
  public int rank() {
    return ElementIds.rank(this, 0, ordinal(), 0);
  }
}
