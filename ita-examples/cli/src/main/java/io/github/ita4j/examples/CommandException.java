package io.github.ita4j.examples;

/** The refusal of a user's request. The message says why, and the exit code is 2. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  /** Creates a refusal with the message of the library. */
  CommandException(Throwable cause) {
    this(String.valueOf(cause.getMessage()), cause);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
