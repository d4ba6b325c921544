/**
 * Property tests for users: laws that every framework must obey, one's own included, and seeded
 * generators of scorecards.
 *
 * <p>Begin with {@link io.github.ita4j.laws.FrameworkLaws}, which checks every
 * {@link io.github.ita4j.laws.Law}; {@link io.github.ita4j.laws.Scorecards} draws scorecards for
 * properties of your own. Both take their randomness from a
 * {@link java.util.random.RandomGenerator} that the caller seeds, need no test library, and work
 * under any.
 *
 * <p>What must hold for any framework belongs here. What holds for one year only does not: the
 * framework says it, and a test of its own.
 *
 * <p>Every type is immutable and safe for use by many threads; a random generator is as safe as it
 * is itself.
 */
package io.github.ita4j.laws;
