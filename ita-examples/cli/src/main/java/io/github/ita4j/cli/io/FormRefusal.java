package io.github.ita4j.cli.io;

import io.github.ita4j.json.ItaJsonException;

/**
 * The refusal of a form, already put into words in the language of the user. It stands where a
 * refused JSON document has its refusal.
 */
public final class FormRefusal extends ItaJsonException {

  private static final long serialVersionUID = 1L;

  private final String problem;

  FormRefusal(String file, String problem) {
    super(file, "$", "form", problem);
    this.problem = problem;
  }

  /** Returns the file and the problem with its sheet and cell. */
  @Override
  public String getMessage() {
    return source() + ": " + problem;
  }
}
