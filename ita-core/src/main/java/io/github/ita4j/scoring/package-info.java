/**
 * Arithmetic: from the scores that a source states to exact bounds on every element of the tree.
 *
 * <p>There is one engine, {@link io.github.ita4j.scoring.ScoreBounds}; grading and audit ask it and compute nothing
 * themselves. Every type is immutable and safe for use by many threads.
 */
package io.github.ita4j.scoring;
