package io.github.ita4j.model;

import java.util.Objects;

/** The refusal of bytes that are no state of the wanted kind, version and rules. */
public final class StateFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The length after which a part is cut. */
  private static final int LONGEST = 1_000;

  /** A reason why bytes cannot be read. */
  public enum Reason {
    /** The bytes end before the state does. */
    TRUNCATED,
    /** More bytes follow the state. */
    TRAILING_BYTES,
    /** The first byte is not that of the wanted kind of state. */
    OTHER_KIND,
    /** Another release wrote a version that this one does not know. */
    UNKNOWN_VERSION,
    /** The state was counted by another framework, other tables of it or other scales. */
    OTHER_RULES,
    /** A number or name outside its range. */
    OUT_OF_RANGE,
    /** A value that is not written in its only form, or not in its place. */
    NOT_CANONICAL,
    /** Counts that contradict each other. */
    INCONSISTENT
  }

  /** The reason of the refusal. */
  private final Reason reason;

  /** The index of the byte. */
  private final int index;

  /**
   * Creates the exception.
   *
   * @param what the kind of state, such as {@code tally}; cut in the message after 1,000 characters
   * @param index the index of the byte at which the refused value begins
   * @param reason the reason
   * @param problem the refused value and what is allowed; cut after 1,000 characters
   */
  public StateFormatException(String what, int index, Reason reason, String problem) {
    super(VisibleText.shortened(what, LONGEST) + " at byte " + index + ": "
        + VisibleText.shortened(problem, LONGEST));
    this.reason = Objects.requireNonNull(reason, "reason");
    this.index = index;
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
   * Returns the index of the byte at which the refused value begins.
   *
   * @return the index, 0 to the number of bytes
   */
  public int index() {
    return index;
  }
}
