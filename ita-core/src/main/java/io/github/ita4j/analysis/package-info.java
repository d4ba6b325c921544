/**
 * Analysing: every result of this library about one scorecard, in one place.
 *
 * <p>Begin with {@link io.github.ita4j.analysis.Analysis}, which holds rules and scorecard and
 * computes each part once.
 *
 * <p>The order in which the parts follow from each other belongs here. The rules of a part do not:
 * each part has a package of its own.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
@NullMarked
package io.github.ita4j.analysis;

import org.jspecify.annotations.NullMarked;
