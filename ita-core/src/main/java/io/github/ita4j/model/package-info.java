/**
 * Values: what a source states about an agency, and the names and numbers it is stated in.
 *
 * <p>Begin with {@link io.github.ita4j.model.Scorecard}, which holds the
 * {@link io.github.ita4j.model.StatedScore scores} of a source by
 * {@link io.github.ita4j.model.ElementId element}.
 *
 * <p>A new kind of fact about an agency belongs here. Rules do not, they are data of a
 * {@link io.github.ita4j.framework.Framework framework}; nor does anything that is computed.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.model;
