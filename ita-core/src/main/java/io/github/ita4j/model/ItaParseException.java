package io.github.ita4j.model;

/** Thrown where a text is not the form of the value it should be. */
public class ItaParseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Longer inputs are cut in messages: a message must stay readable whatever it was given. */
  private static final int LONGEST_SHOWN = 40;

  /** What is read and what is allowed can name things of a table that somebody else wrote. */
  private static final int LONGEST_SAID = 1_000;

  /** Why a text could not be read. */
  public enum Reason {
    /** The text is empty. */
    EMPTY,
    /** The text is longer than any valid one. */
    TOO_LONG,
    /** A character stands where the form does not allow it. */
    UNEXPECTED_CHARACTER,
    /** The form is right, the value is outside its range. */
    OUT_OF_RANGE,
    /** A number has more decimals than the value can hold. */
    TOO_MANY_DECIMALS,
    /** The form is right, and no such value exists. */
    UNKNOWN_NAME
  }

  /** Why the text could not be read. */
  private final Reason reason;

  /** The text, shortened. */
  private final String input;

  /** Where reading stopped. */
  private final int index;

  /**
   * Creates the exception.
   *
   * @param what what was being read, for example {@code score}; the message cuts it after 1,000
   *     characters
   * @param input the whole text
   * @param index where reading stopped, in UTF-16 units from the start
   * @param reason why
   * @param allowed what would be read, for example {@code 0.00 to 100.00}; the message cuts it
   *     after 1,000 characters
   */
  public ItaParseException(String what, String input, int index, Reason reason, String allowed) {
    super(VisibleText.shortened(what, LONGEST_SAID)
        + " \"" + VisibleText.shortened(input, LONGEST_SHOWN) + "\" at index " + index
        + ": must be " + VisibleText.shortened(allowed, LONGEST_SAID));
    this.reason = reason;
    this.input = shorten(input);
    this.index = index;
  }

  /**
   * Why the text could not be read.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The text that could not be read, cut after 40 characters.
   *
   * @return the text
   */
  public String input() {
    return input;
  }

  /**
   * Where reading stopped, in UTF-16 units from the start of the text.
   *
   * @return the index, 0 or more
   */
  public int index() {
    return index;
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST_SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1))
        ? LONGEST_SHOWN - 1
        : LONGEST_SHOWN;
    return text.substring(0, end) + "…";
  }
}
