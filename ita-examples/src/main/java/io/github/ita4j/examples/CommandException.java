package io.github.ita4j.examples;

/** What a user asked for cannot be done; the message says why, and the exit code is 2. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
