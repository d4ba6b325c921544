/**
 * A fiscal year's rules as data: the tree of scores, the tier ladder, the pass mark, each row with
 * source and confidence.
 *
 * <p>Begin with {@link io.github.ita4j.framework.Frameworks}, which holds those that come with the
 * library; {@link io.github.ita4j.framework.Framework} is one of them. Users load their own with
 * {@link io.github.ita4j.framework.FrameworkLoader}.
 *
 * <p>A new year, or a new kind of rule, belongs here. What the rules make of an agency's scores
 * does not: that is {@link io.github.ita4j.scoring} and {@link io.github.ita4j.grading}.
 *
 * <p>Texts of rules have bounds, which are checked where they are read: a table has at most 10,000
 * rows, a cell at most 4,000 characters, a scale at most 1,000 options, and its name and labels at
 * most 500 characters each.
 *
 * <p>Every type is immutable and safe for use by many threads, but for the builders.
 */
package io.github.ita4j.framework;
