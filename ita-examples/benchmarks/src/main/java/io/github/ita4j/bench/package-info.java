/**
 * Benchmarks, and comparisons with other ways to compute the same. Compiled in the profile bench
 * only.
 */
@NullMarked
package io.github.ita4j.bench;

import org.jspecify.annotations.NullMarked;
