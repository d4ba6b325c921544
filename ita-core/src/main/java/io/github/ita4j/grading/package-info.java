/**
 * Deciding: the tiers that the numbers leave possible, and whether the agency passes.
 *
 * <p>Begin with {@link io.github.ita4j.grading.Grading} and the
 * {@link io.github.ita4j.grading.Grade} that it gives. {@link io.github.ita4j.grading.Explanation}
 * says why, {@link io.github.ita4j.grading.Uplift} what a better tier would take, and
 * {@link io.github.ita4j.grading.Population} sums up the grades of many agencies.
 *
 * <p>What follows from scores and limits alone belongs here. What a source says about its own tier
 * does not, that is {@link io.github.ita4j.audit}; nor what an agency should do, that is
 * {@link io.github.ita4j.improvement}.
 *
 * <p>{@link io.github.ita4j.grading.Population} counts grades and is for one thread, and so are
 * builders; every other type is immutable and safe for use by many threads.
 */
package io.github.ita4j.grading;
