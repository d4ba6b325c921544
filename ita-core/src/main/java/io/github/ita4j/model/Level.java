package io.github.ita4j.model;

/** A level of the tree of an assessment, from the overall score down to a question. */
public enum Level {
  /** The overall score of the agency. */
  OVERALL,
  /** One of the five indices of the schemes before FY2562. */
  INDEX,
  /** An instrument: IIT, EIT or OIT. */
  INSTRUMENT,
  /** A part of an instrument, such as EIT part 1 (Public) and part 2 (Survey) from FY2566 on. */
  PART,
  /** An indicator, 1 to 10. */
  INDICATOR,
  /** A sub-indicator, such as 9.1. */
  SUB_INDICATOR,
  /** A question of a survey, a sub-item of one, or an item of the disclosure check. */
  QUESTION
}
