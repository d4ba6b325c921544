/**
 * Values: what a source states about an agency, and the names and numbers it is stated in.
 *
 * <p>A new kind of fact about an agency belongs here. Rules do not: they are data of a framework. Every type of this
 * package is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.model;
