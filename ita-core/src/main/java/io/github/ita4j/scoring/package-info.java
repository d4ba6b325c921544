/**
 * Arithmetic: from stated scores to exact bounds on every element of the tree, and from answers to
 * scores.
 *
 * <p>Begin with {@link io.github.ita4j.scoring.Scoring}.
 * {@link io.github.ita4j.scoring.ScoreBounds} holds the bounds that follow from stated scores.
 * {@link io.github.ita4j.scoring.Uplift} gives the increases needed for a better tier.
 * {@link io.github.ita4j.scoring.AnswerScores} holds the scores that an
 * {@link io.github.ita4j.scoring.AnswerTally} of answers gives.
 *
 * <p>Whatever adds and weighs the scores of the tree belongs here: there is one engine, and grading
 * and audit ask it. What follows for the agency, its tier and whether it passes, does not: that is
 * {@link io.github.ita4j.grading}.
 *
 * <p>{@link io.github.ita4j.scoring.AnswerTally} counts answers and is for one thread. Every other
 * type is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.ita4j.scoring;

import org.jspecify.annotations.NullMarked;
