package io.github.ita4j.cli.io;

/** The refusal of a user's request. The message says why, and the exit code is 2. */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CommandException(String message) {
    super(message);
  }

  /** Creates a refusal with the message of the library. */
  public CommandException(Throwable cause) {
    this(String.valueOf(cause.getMessage()), cause);
  }

  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
