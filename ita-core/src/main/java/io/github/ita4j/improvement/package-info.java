/**
 * Improving: from weaknesses to recommendations, measures, a plan, its follow-up and next year's
 * comparison.
 *
 * <p>Begin with {@link io.github.ita4j.improvement.Findings}. From there lead
 * {@link io.github.ita4j.improvement.Recommendations}, {@link io.github.ita4j.improvement.Plans}
 * for a draft {@link io.github.ita4j.improvement.ActionPlan},
 * {@link io.github.ita4j.improvement.Coverage}, {@link io.github.ita4j.improvement.ProgressReport},
 * and {@link io.github.ita4j.improvement.Comparison}.
 *
 * <p>What concerns the time after the result belongs here. The result itself does not: nothing here
 * changes a score or a tier.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
@NullMarked
package io.github.ita4j.improvement;

import org.jspecify.annotations.NullMarked;
