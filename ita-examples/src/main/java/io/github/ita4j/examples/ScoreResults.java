package io.github.ita4j.examples;

import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerScores;
import java.io.IOException;

/** Prints what answers come to, one agency after the other. */
interface ScoreResults {

  /**
   * Prints an agency.
   *
   * @param counts how many answered what, as far as it may be shown
   * @param scores what that comes to
   * @param scorecard the same as a document
   * @throws IOException if writing fails
   */
  void add(ShownCounts counts, AnswerScores scores, Scorecard scorecard) throws IOException;

  /** Prints what comes after the last agency. */
  void end() throws IOException;
}
