package io.github.ita4j.framework;

/** The completeness of a framework's list of an instrument's questions. */
public enum CatalogueCompleteness {
  /** A list of every question. A code outside it is refused. */
  COMPLETE,
  /** A list with gaps. A code outside it is accepted as an unverified element without a weight. */
  OPEN
}
