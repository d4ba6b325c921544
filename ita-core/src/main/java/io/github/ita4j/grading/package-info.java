/**
 * Deciding: the tiers that the numbers leave possible, and whether the agency passes.
 *
 * <p>Begin with {@link io.github.ita4j.grading.Grading} and the
 * {@link io.github.ita4j.grading.Grade} that it gives. {@link io.github.ita4j.grading.Explanation}
 * gives the reasons. The increases needed for a better tier are a matter of arithmetic:
 * {@link io.github.ita4j.scoring.Uplift}.
 *
 * <p>What follows from scores and limits alone belongs here. What a source says about its own tier
 * does not: that is {@link io.github.ita4j.audit}. Nor does advice to an agency; that is
 * {@link io.github.ita4j.improvement}.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
@NullMarked
package io.github.ita4j.grading;

import org.jspecify.annotations.NullMarked;
