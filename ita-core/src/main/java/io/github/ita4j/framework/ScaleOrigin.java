package io.github.ita4j.framework;

/** Who says how an answer is scored. */
public enum ScaleOrigin {
  /** The framework, with source and confidence. */
  FRAMEWORK,
  /** Whoever uses the library. */
  CALLER,
  /**
   * Nobody: the scale was made up for sample data, and no score made with it says anything about an
   * agency.
   */
  SYNTHETIC
}
