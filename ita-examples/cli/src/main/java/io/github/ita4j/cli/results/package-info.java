/**
 * The tables of results that provinces publish: which lines are headings, what each column says,
 * and which rows are agencies.
 */
@NullMarked
package io.github.ita4j.cli.results;

import org.jspecify.annotations.NullMarked;
