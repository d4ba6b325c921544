package io.github.ita4j.state;

/** A kind of counts that has a byte form. */
public enum StateKind {
  /** The answers of one agency's respondents. */
  TALLY('T', "tally"),
  /** The grades of many agencies. */
  POPULATION('P', "population");

  /**
   * The version of both forms. A new one is due when a form changes, or an enum that it counts by
   * gets a constant.
   */
  static final byte VERSION = 1;

  /** The first byte of the form. */
  final byte mark;

  /** The word for messages. */
  final String word;

  StateKind(char mark, String word) {
    this.mark = (byte) mark;
    this.word = word;
  }
}
