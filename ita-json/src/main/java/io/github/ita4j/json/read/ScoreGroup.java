package io.github.ita4j.json.read;

import io.github.ita4j.model.Level;

/** The groups of scores in an assessment document. */
enum ScoreGroup {
  INDICES("indices"),
  INSTRUMENTS("instruments"),
  INDICATORS("indicators"),
  SUB_INDICATORS("subIndicators"),
  QUESTIONS("questions");

  private final String property;

  ScoreGroup(String property) {
    this.property = property;
  }

  /** Returns the name of the group in the document. */
  String property() {
    return property;
  }

  /** Returns the group of a level below the overall score. */
  static ScoreGroup of(Level level) {
    return switch (level) {
      case INDEX -> INDICES;
      case INSTRUMENT, PART -> INSTRUMENTS;
      case INDICATOR -> INDICATORS;
      case SUB_INDICATOR -> SUB_INDICATORS;
      case QUESTION -> QUESTIONS;
      case OVERALL -> throw new IllegalStateException("ita bug: the overall score is in no group");
    };
  }
}
