/**
 * Checking: where a source says what its own numbers exclude.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.audit;
