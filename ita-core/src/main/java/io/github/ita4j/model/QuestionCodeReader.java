package io.github.ita4j.model;

/** Placeholder. */
final class QuestionCodeReader {
  private QuestionCodeReader() {}
}
