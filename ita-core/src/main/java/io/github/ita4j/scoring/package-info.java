/**
 * Arithmetic: from the scores that a source states to exact bounds on every element of the tree,
 * and from answers to scores.
 *
 * <p>Begin with {@link io.github.ita4j.scoring.Scoring}.
 * {@link io.github.ita4j.scoring.ScoreBounds} is what stated scores come to,
 * {@link io.github.ita4j.scoring.FaceScores} compares them with limits if one rises, and
 * {@link io.github.ita4j.scoring.AnswerScores} is what an
 * {@link io.github.ita4j.scoring.AnswerTally} of answers comes to.
 *
 * <p>What adds and weighs the scores of the tree belongs here: there is one engine, and grading and
 * audit ask it. What follows for the agency, its tier and whether it passes, does not: that is
 * {@link io.github.ita4j.grading}.
 *
 * <p>{@link io.github.ita4j.scoring.AnswerTally} counts answers and is for one thread; every other
 * type is immutable and safe for use by many threads.
 */
package io.github.ita4j.scoring;
