/**
 * The values that a source states about an agency, and the names and numbers it states them in.
 *
 * <p>Begin with {@link io.github.ita4j.model.Scorecard}, which holds the
 * {@link io.github.ita4j.model.StatedScore scores} of a source by
 * {@link io.github.ita4j.model.ElementId element}.
 *
 * <p>A new kind of fact about an agency belongs here. Rules do not: they are data of a
 * {@link io.github.ita4j.framework.Framework framework}. Computed values do not either.
 *
 * <p>Every type but the builders is immutable and safe for use by many threads. Records that are
 * used often define {@code equals} and {@code hashCode} themselves, since the generated methods are
 * slow on first use.
 */
@NullMarked
package io.github.ita4j.model;

import org.jspecify.annotations.NullMarked;
