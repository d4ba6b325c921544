/**
 * All that this library says about one scorecard, in one place: {@link
 * io.github.ita4j.analysis.Analysis}.
 *
 * <p>It may be touched for the order of the pipeline: bounds, grade, audit, findings,
 * recommendations, plan.
 */
@NullMarked
package io.github.ita4j.analysis;

import org.jspecify.annotations.NullMarked;
