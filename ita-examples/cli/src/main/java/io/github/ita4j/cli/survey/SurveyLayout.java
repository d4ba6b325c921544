package io.github.ita4j.cli.survey;

/** The layout of the lines below a header: how the answers of a line are counted. */
interface SurveyLayout {

  /**
   * Counts the answers of a line. Those that cannot be read are refused.
   *
   * @param target the counted answers about the agency of the line, which the counter has opened
   * @return whether the line has an answer
   */
  boolean add(AgencyCounts target, SurveyLine line);
}
