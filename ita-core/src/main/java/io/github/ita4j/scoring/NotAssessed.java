package io.github.ita4j.scoring;

/** Why answers give no score for an element. */
public enum NotAssessed {
  /** It is not known how the answers to the question are scored, and the caller gave no scale. */
  NO_SCALE,
  /** Nobody gave an answer to the question, or to one of its sub-items, that could be scored. */
  NO_ANSWERS,
  /** Fewer respondents than the caller asks for answered the question, or one of its sub-items. */
  TOO_FEW_RESPONDENTS,
  /** A question or part that enters its score is itself not assessed. */
  PART_NOT_ASSESSED,
  /** The framework does not say how its score is made from questions or parts. */
  NO_RULE
}
