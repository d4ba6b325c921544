package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.json.ItaJsonException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The refusal of a user's request. It is put into the user's language where it is shown, and the
 * exit code is 2.
 */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Words words;
  private final @Nullable ItaJsonException document;

  /** Creates a refusal that is already in the user's language. */
  public CommandException(String message) {
    super(message);
    this.words = null;
    this.document = null;
  }

  /** Creates a refusal that is already in the user's language. */
  public CommandException(String message, Throwable cause) {
    this(message);
    initCause(cause);
  }

  public CommandException(Complaint complaint, Object... args) {
    this(Words.of(complaint, args));
  }

  public CommandException(Words words) {
    super(words.in(new Messages(Language.EN, Digits.ARABIC)));
    this.words = words;
    this.document = null;
  }

  /** Creates a refusal about a file. */
  public static CommandException ofFile(Object file, Words words) {
    return new CommandException(Complaint.FILE, file.toString(), words);
  }

  /** Creates a refusal for a refused document. */
  public CommandException(ItaJsonException document) {
    super(document.getMessage(), document);
    this.words = null;
    this.document = document;
  }

  /** Returns this refusal with its cause. */
  public CommandException causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** Returns the refused document, if there is one. */
  Optional<ItaJsonException> document() {
    return Optional.ofNullable(document);
  }

  /** Returns the refusal in the language of the messages. */
  public String in(Messages messages) {
    Words known = words;
    return known == null ? String.valueOf(getMessage()) : known.in(messages);
  }
}
