/**
 * Checking: the statements of a source that its own numbers exclude.
 *
 * <p>Begin with {@link io.github.ita4j.audit.Audit}, which lists each
 * {@link io.github.ita4j.audit.Contradiction} beside the grade. The
 * {@link io.github.ita4j.audit.ContradictionCode codes} are for programs.
 *
 * <p>A new way in which a report can be wrong about itself belongs here. What is merely missing
 * does not: a {@link io.github.ita4j.grading.Grade grade} names it. A score that cannot exist, such
 * as 100.01, is refused before it gets here.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
@NullMarked
package io.github.ita4j.audit;

import org.jspecify.annotations.NullMarked;
