package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import java.util.List;

/** The refusal of a workbook as a whole. It is put into words in the language of the user. */
public final class SpreadsheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Message message;
  private final String[] parameters;

  public SpreadsheetException(Message message, Object... parameters) {
    super(message + " " + List.of(parameters));
    this.message = message;
    this.parameters = List.of(parameters).stream().map(String::valueOf).toArray(String[]::new);
  }

  /** Returns the reason in words. */
  public String in(Messages messages) {
    return messages.text(message, (Object[]) parameters);
  }
}
