/**
 * The byte form of counts that cross from one machine to another. The package is not exported: the
 * types that count have {@code toByteArray} and {@code fromByteArray}.
 *
 * <p>A state begins with a letter for its kind and the version of its form. Equal states have equal
 * bytes: a number is written in as few bytes as it needs, and entries have one order.
 */
@org.jspecify.annotations.NullMarked
package io.github.ita4j.state;
