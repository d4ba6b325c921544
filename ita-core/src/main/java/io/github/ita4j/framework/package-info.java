/**
 * The rules of a fiscal year as data: the tree of scores, the tier ladder and the pass mark. Each
 * row has its source and confidence.
 *
 * <p>Begin with {@link io.github.ita4j.framework.Frameworks}, which holds the bundled ones. A
 * {@link io.github.ita4j.framework.Framework} is one of them. Users load their own with
 * {@link io.github.ita4j.framework.FrameworkLoader}.
 *
 * <p>A new year, or a new kind of rule, belongs here. Applying the rules to an agency's scores does
 * not: that is {@link io.github.ita4j.scoring} and {@link io.github.ita4j.grading}.
 *
 * <p>Texts of rules have bounds, which are checked on reading. A table has at most 10,000 rows, a
 * cell at most 4,000 characters. A scale has at most 1,000 options; its name and labels have at
 * most 500 characters each.
 *
 * <p>Every type but the builders is immutable and safe for use by many threads.
 */
package io.github.ita4j.framework;
