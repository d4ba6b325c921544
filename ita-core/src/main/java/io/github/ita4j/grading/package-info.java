/**
 * Deciding: the tiers that the numbers leave possible, and whether the agency passes.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.grading;
