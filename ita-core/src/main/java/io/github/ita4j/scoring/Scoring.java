package io.github.ita4j.scoring;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import java.util.Optional;

/** The entry points of scoring: from answers to scores, and from stated scores to bounds. */
public final class Scoring {

  private Scoring() {}

  /**
   * Computes bounds by the framework that a scorecard pins, or the latest national one of its year.
   *
   * @param frameworks the frameworks to choose from
   * @param scorecard the stated scores
   * @return bounds on every element
   * @throws io.github.ita4j.framework.UnknownFrameworkException if there is no such framework
   * @throws IllegalArgumentException if the scorecard states an element that the framework does not
   *     have
   */
  public static ScoreBounds bounds(Frameworks frameworks, Scorecard scorecard) {
    return bounds(frameworks.forScorecard(scorecard), scorecard);
  }

  /**
   * Computes bounds on every element of the framework from the stated scores.
   *
   * @param framework the rules
   * @param scorecard the stated scores
   * @return bounds on every element
   * @throws IllegalArgumentException if the scorecard is for another fiscal year, pins another
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
   * Computes the scores that answers give.
   *
   * <p>A low minimum may reveal the answers of a single person. With a minimum of 1, a score may be
   * one person's answer. The NACC has published no rule for the minimum that we know of, so the
   * caller chooses it. The command {@code ita score} takes 5 by default, which is our choice.
   *
   * @param tally the answers
   * @param minimumRespondents the number of respondents that a question of IIT or EIT needs to be
   *     assessed, 1 or more
   * @return the scores, and the elements that could not be assessed
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
