package io.github.ita4j.framework;

/** What the name of a question is. */
public enum NameKind {
  /** The title as the question form words it. */
  WORDING,
  /** What the question is about; its wording is not known. */
  TOPIC,
  /** Only the answers are known, not what is asked: no title. */
  SCALE_ONLY
}
