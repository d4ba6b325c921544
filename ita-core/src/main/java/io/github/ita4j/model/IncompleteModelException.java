package io.github.ita4j.model;

import java.util.List;

/** Thrown by a builder that is asked to build while attributes without a default are not set. */
public class IncompleteModelException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Not {@code List}, which promises no serialised form. */
  private final String[] missingAttributes;

  /**
   * Creates the exception; the generated builders call it.
   *
   * @param missingAttributes the names of the attributes that were not set
   */
  public IncompleteModelException(String... missingAttributes) {
    super("required attributes are not set: " + String.join(", ", missingAttributes));
    this.missingAttributes = missingAttributes.clone();
  }

  /**
   * The names of the attributes that were not set, for example {@code fiscalYear}.
   *
   * @return the names, in the order of declaration
   */
  public List<String> missingAttributes() {
    return List.of(missingAttributes);
  }
}
