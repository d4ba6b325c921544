package io.github.ita4j.scoring;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/** From answers to scores, and from stated scores to bounds on every element. */
public final class Scoring {

  private Scoring() {}

  /**
   * What the stated scores say about every element of the framework.
   *
   * @param framework the rules
   * @param scorecard the stated scores
   * @return bounds on every element
   * @throws IllegalArgumentException if the scorecard is for another fiscal year or pins another
   *     framework, or states an element that the framework does not have
   */
  public static ScoreBounds bounds(Framework framework, Scorecard scorecard) {
    if (!scorecard.fiscalYear().equals(framework.fiscalYear())) {
      throw new IllegalArgumentException("scorecard of " + scorecard.fiscalYear() + ": must be of "
          + framework.fiscalYear() + " for " + framework);
    }
    Optional<FrameworkId> pinned = scorecard.framework();
    if (pinned.isPresent() && !pinned.get().equals(framework.id())) {
      throw new IllegalArgumentException(
          "scorecard pins framework " + pinned.get() + ": must be " + framework);
    }
    return ScoreBounds.of(framework, scorecard);
  }

  /**
   * What answers come to.
   *
   * <p>A low minimum lets the answers of a single person be read off the scores; with 1 a score may
   * be one person's answer. The command {@code ita score} takes 5 unless told otherwise, which is
   * our choice.
   *
   * @param tally the answers
   * @param minimumRespondents how many must have answered a question of IIT or EIT for it to be
   *     assessed, 1 or more; no rule of the NACC for it is known, so that it is the caller's to
   *     choose
   * @return the scores, and what could not be assessed
   * @throws IllegalArgumentException if the minimum is below 1
   * @throws ArithmeticException if more than {@link Long#MAX_VALUE} answered a question
   */
  public static AnswerScores fromAnswers(AnswerTally tally, int minimumRespondents) {
    if (minimumRespondents < 1) {
      throw new IllegalArgumentException(
          "minimumRespondents " + minimumRespondents + ": must be 1 or more");
    }
    return new AnswerScores(tally, minimumRespondents);
  }
}
