package io.github.ita4j.model;

import java.util.Objects;

/** The refusal of a text that does not have the form of a value. */
public final class ItaParseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The length after which an input is cut, so that a message stays readable. */
  private static final int LONGEST_SHOWN = 40;

  /** The length after which other parts are cut, since they can quote an unknown table. */
  private static final int LONGEST_SAID = 1_000;

  /** A reason why a text cannot be read. */
  public enum Reason {
    /** An empty text. */
    EMPTY,
    /** A text longer than any valid one. */
    TOO_LONG,
    /** A character that the form does not allow in its place. */
    UNEXPECTED_CHARACTER,
    /** A text of the right form whose value is outside the range. */
    OUT_OF_RANGE,
    /** A number with more decimals than the value can hold. */
    TOO_MANY_DECIMALS,
    /** A text of the right form that names nothing that exists. */
    UNKNOWN_NAME
  }

  /** The reason of the refusal. */
  private final Reason reason;

  /** The text, shortened. */
  private final String input;

  /** The index at which reading stopped. */
  private final int index;

  /** The allowed form or range, shortened. */
  private final String allowed;

  /**
   * Creates the exception.
   *
   * @param what the kind of value, such as {@code score}; cut in the message after 1,000 characters
   * @param input the whole text
   * @param index the index at which reading stopped, in UTF-16 units from the start
   * @param reason the reason
   * @param allowed the allowed form or range, for example {@code 0.00 to 100.00}; cut after 1,000
   *     characters
   */
  public ItaParseException(String what, String input, int index, Reason reason, String allowed) {
    super(VisibleText.shortened(what, LONGEST_SAID)
        + " \"" + VisibleText.shortened(input, LONGEST_SHOWN) + "\" at index " + index
        + ": must be " + VisibleText.shortened(allowed, LONGEST_SAID));
    this.reason = Objects.requireNonNull(reason, "reason");
    this.input = shorten(input);
    this.index = index;
    this.allowed = VisibleText.shortened(allowed, LONGEST_SAID);
  }

  /**
   * Returns the refusal of a text as a whole: for being empty, for being longer than any valid one,
   * or else for the given reason.
   *
   * @param longest the length of the longest valid text
   */
  static ItaParseException ofText(
      String what, String input, int longest, Reason otherwise, String allowed) {
    if (input.isEmpty()) {
      return new ItaParseException(what, input, 0, Reason.EMPTY, allowed);
    }
    return input.length() > longest
        ? new ItaParseException(what, input, longest, Reason.TOO_LONG, allowed)
        : new ItaParseException(what, input, 0, otherwise, allowed);
  }

  /**
   * Returns the reason of the refusal.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the refused text, cut after 40 characters.
   *
   * @return the text
   */
  public String input() {
    return input;
  }

  /**
   * Returns the index at which reading stopped, in UTF-16 units from the start of the text.
   *
   * @return the index, 0 or more
   */
  public int index() {
    return index;
  }

  /**
   * Returns the allowed form or range in English, for example {@code 0.00 to 100.00 with at most
   * two decimals}, cut after 1,000 characters.
   *
   * @return the words that follow "must be" in the message
   */
  public String allowed() {
    return allowed;
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
