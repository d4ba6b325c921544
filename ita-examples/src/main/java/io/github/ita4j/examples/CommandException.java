package io.github.ita4j.examples;

/** What a user asked for cannot be done; the message says why, and the exit code is 2. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  /** What the library refuses, in its words. */
  CommandException(Throwable cause) {
    this(String.valueOf(cause.getMessage()), cause);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
