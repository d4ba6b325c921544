package io.github.ita4j.improvement;

/** The author of a recommendation or a measure. */
public enum Origin {
  /** The assessor, in the document of this very agency; the words are the assessor's. */
  ASSESSOR,
  /** This very agency, in its own plan. */
  AGENCY,
  /**
   * Another agency or its assessor: an example in the words of the catalogue's author, who says
   * whose.
   */
  EXAMPLE,
  /**
   * The author of the catalogue, of his own accord. That is this project for the bundled ones, and
   * nobody official said so.
   */
  EDITORIAL
}
