/**
 * Arithmetic: from the scores that a source states to exact bounds on every element of the tree, and from answers to scores.
 *
 * <p>There is one engine, {@link io.github.ita4j.scoring.ScoreBounds}; grading and audit ask it and compute nothing
 * themselves. {@link io.github.ita4j.scoring.AnswerTally} counts answers and is for one thread; every other type is immutable and
 * safe for use by many threads.
 */
package io.github.ita4j.scoring;
