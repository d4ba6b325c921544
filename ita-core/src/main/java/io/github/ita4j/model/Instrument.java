package io.github.ita4j.model;

/** An instrument of the assessment. There have been three since FY2562. */
public enum Instrument implements ElementId {
  /** The Internal Integrity and Transparency Assessment, a survey of the agency's own staff. */
  IIT('I'),
  /** The External Integrity and Transparency Assessment, a survey of people who dealt with it. */
  EIT('E'),
  /** The Open Data Integrity and Transparency Assessment, a check of the agency's web site. */
  OIT('O');

  private final char letter;

  Instrument(char letter) {
    this.letter = letter;
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
}
