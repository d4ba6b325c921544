/**
 * Exact arithmetic with fractions of any size. The package is not exported: scores, weights and
 * shares are API, not the fractions inside them.
 */
package io.github.ita4j.exact;
