package io.github.ita4j.cli.survey;

import io.github.ita4j.model.Scorecard;
import io.github.ita4j.scoring.AnswerScores;
import java.io.IOException;

/** A printer of the results from answers, one agency after another. */
public interface ScoreResults {

  /**
   * Prints an agency.
   *
   * @param counts the counts of answers, as far as they may be shown
   * @param scores the scores from the answers
   * @param scorecard the scores as a document
   * @throws IOException if writing fails
   */
  void add(ShownCounts counts, AnswerScores scores, Scorecard scorecard) throws IOException;

  /** Prints the text after the last agency. */
  void end() throws IOException;
}
