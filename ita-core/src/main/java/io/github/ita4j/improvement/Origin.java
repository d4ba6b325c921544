package io.github.ita4j.improvement;

/** The author of a recommendation or a measure. */
public enum Origin {
  /** The assessor, in this agency's own document; the words are the assessor's. */
  ASSESSOR,
  /** This agency, in its own plan. */
  AGENCY,
  /**
   * Another agency or its assessor. It is an example in the words of the catalogue's author, who
   * names the agency.
   */
  EXAMPLE,
  /**
   * The author of the catalogue. For the bundled catalogues that is this project, without any
   * official source.
   */
  EDITORIAL
}
