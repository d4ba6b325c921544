package io.github.ita4j.model;

/** One of the three instruments an agency is measured with since FY2562. */
public enum Instrument implements ElementId {
  /** Internal Integrity and Transparency Assessment: a survey of the agency's own staff. */
  IIT('I'),
  /**
   * External Integrity and Transparency Assessment: a survey of people who dealt with the agency.
   */
  EIT('E'),
  /**
   * Open Data Integrity and Transparency Assessment: a check of what the agency's web site
   * discloses.
   */
  OIT('O');

  private final char letter;

  Instrument(char letter) {
    this.letter = letter;
  }

  /**
   * The letter of the instrument's question codes: {@code I}, {@code E} or {@code O}.
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
