/**
 * A fiscal year's rules as data: the tree of scores, the tier ladder, the pass mark, each row with source and confidence.
 *
 * <p>A new year or a new kind of rule belongs here. {@link io.github.ita4j.framework.Frameworks} holds the bundled ones;
 * users load their own with {@link io.github.ita4j.framework.FrameworkLoader}. Every type is immutable and safe for use by
 * many threads, but for the builders.
 */
package io.github.ita4j.framework;
