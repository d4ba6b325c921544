/**
 * Property tests for users: laws that every framework must obey, one's own included, and seeded generators of scorecards.
 *
 * <p>Nothing here needs a test library, and all of it works under any: {@link io.github.ita4j.laws.FrameworkLaws} checks,
 * {@link io.github.ita4j.laws.Scorecards} draws, both from a {@link java.util.random.RandomGenerator} that the caller seeds.
 *
 * <p>Every type is immutable and safe for use by many threads; a random generator is as safe as it is itself.
 */
package io.github.ita4j.laws;
