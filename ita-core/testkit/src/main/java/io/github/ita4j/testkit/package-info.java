/**
 * Tests for users: laws that every framework must obey, a caller's own included, seeded generators
 * of scorecards, and the conformance corpus.
 *
 * <p>Begin with {@link io.github.ita4j.testkit.FrameworkLaws}, which checks every
 * {@link io.github.ita4j.testkit.Law}. {@link io.github.ita4j.testkit.Scorecards} draws scorecards
 * for your own properties. Both take a {@link java.util.random.RandomGenerator} that the caller
 * seeds. They need no test library and work with any.
 *
 * <p>What must hold for every framework belongs here. What holds for one year only does not: the
 * framework states it, and a test of its own checks it.
 *
 * <p>Every type is immutable and safe for use by many threads. Whether a random generator may be
 * shared depends on that generator.
 */
@NullMarked
package io.github.ita4j.testkit;

import org.jspecify.annotations.NullMarked;
