/**
 * What an agency does next: from weaknesses to recommendations, measures, a plan, its follow-up and next year's comparison.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.improvement;
