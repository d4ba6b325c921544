package io.github.ita4j.cli.form;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.VisibleText;
import java.util.Collection;
import java.util.List;

/** The refusal of what somebody typed into a cell. Its place is known to whoever reads the cell. */
public final class TypedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 60;

  private final Message message;
  private final transient List<Object> parameters;

  /** Creates a refusal. A list among its parameters is cut once its language is known. */
  public TypedException(Message message, Object... parameters) {
    super(message.name());
    this.message = message;
    this.parameters = List.of(parameters);
  }

  /** Returns a typed text for a message: short, and without what a display would obey. */
  public static String shown(String text) {
    return VisibleText.shortened(text, LONGEST);
  }

  /** Returns the reason in words. */
  public String in(Messages messages) {
    return messages.text(
        message, parameters.stream().map(each -> inWords(each, messages)).toArray());
  }

  private static Object inWords(Object parameter, Messages messages) {
    if (parameter instanceof ElementId id) {
      return messages.element(id);
    }
    return parameter instanceof Collection<?> all ? messages.listed(all) : parameter;
  }
}
