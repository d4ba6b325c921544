package io.github.ita4j.scoring;

/** The reason why answers give no score for an element. */
public enum NotAssessed {
  /** The framework knows no scale for the answers to the question, and the caller gave none. */
  NO_SCALE,
  /** Nobody gave an answer that can be scored, to the question or to one of its sub-items. */
  NO_ANSWERS,
  /** Fewer respondents than the caller requires answered the question or one of its sub-items. */
  TOO_FEW_RESPONDENTS,
  /** A question or part that enters the score is itself not assessed. */
  PART_NOT_ASSESSED,
  /** The framework does not say how questions or parts make up the score. */
  NO_RULE
}
