package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.Refusal;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;

/** A refusal. Its path grows to the root of the whole document while Jackson passes it on. */
final class Mismatch extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  /** The refusal, with a path that begins at the value that was read. */
  private final Refusal refusal;

  private final int ownSteps;

  Mismatch(JsonParser parser, Refusal refusal, TokenStreamLocation at, JavaType type) {
    super(parser, refusal.getMessage(), at);
    this.refusal = refusal;
    setTargetType(type);
    List<Object> steps = JsonPaths.steps(refusal.path());
    this.ownSteps = steps.size();
    for (int i = ownSteps - 1; i >= 0; i--) {
      if (steps.get(i) instanceof Integer index) {
        prependPath(type.getRawClass(), index);
      } else {
        prependPath(type.getRawClass(), steps.get(i).toString());
      }
    }
  }

  /** Returns the refusal. The cause of the superclass is fixed to none. */
  @Override
  public synchronized ItaJsonException getCause() {
    List<Reference> steps = getPath();
    Refusal whole = refusal.below(JsonPaths.of(steps.subList(0, steps.size() - ownSteps).stream()
        .map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
        .toList()));
    ItaJsonException cause = new ItaJsonException(
        "",
        whole.path(),
        whole.value(),
        whole.words(),
        whole.allowed(),
        whole.reason(),
        whole.parameters());
    cause.initCause(whole.getCause());
    cause.setStackTrace(whole.getStackTrace());
    return cause;
  }

  @Override
  public String getOriginalMessage() {
    return getCause().getMessage();
  }

  /** Returns the message with line and column, which Jackson 3 itself leaves out. */
  @Override
  public String getMessage() {
    TokenStreamLocation at = getLocation();
    return getOriginalMessage() + "\n at "
        + (at.getLineNr() > 0
            ? "line: " + at.getLineNr() + ", column: " + at.getColumnNr()
            : at.toString())
        + (getPath().isEmpty() ? "" : " (through reference chain: " + getPathReference() + ")");
  }
}
