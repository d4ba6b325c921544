package io.github.ita4j.framework;

/** The kind of a question's name. */
public enum NameKind {
  /** The title as the question form words it. */
  WORDING,
  /** The subject of a question whose wording is not known. */
  TOPIC,
  /** The answers to a question whose subject is not known. This is not a title. */
  SCALE_ONLY
}
