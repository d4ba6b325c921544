package io.github.ita4j.framework;

/** The party that defined an answer scale. */
public enum ScaleOrigin {
  /** The framework, with source and confidence. */
  FRAMEWORK,
  /** The user of the library. */
  CALLER,
  /** Nobody: the scale was made up for sample data. Its scores say nothing about any agency. */
  SYNTHETIC
}
