package io.github.ita4j.model;

import java.util.List;

/** The failure of a builder that is asked to build while a required attribute is not set. */
public final class IncompleteModelException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The names of the attributes. An array, since {@code List} promises no serialised form. */
  private final String[] missingAttributes;

  /**
   * Creates the exception. The generated builders call it.
   *
   * @param missingAttributes the names of the attributes that were not set
   */
  public IncompleteModelException(String... missingAttributes) {
    super("required attributes are not set: " + String.join(", ", missingAttributes));
    this.missingAttributes = missingAttributes.clone();
  }

  /**
   * Returns the names of the attributes that were not set, for example {@code fiscalYear}.
   *
   * @return the names, in the order of declaration
   */
  public List<String> missingAttributes() {
    return List.of(missingAttributes);
  }
}
