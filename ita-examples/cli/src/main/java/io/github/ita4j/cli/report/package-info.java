/**
 * The report of an analysis: its sections, and its forms as text, HTML and Word.
 *
 * <p>The order and the blocks of a document belong here. Reading a file and choosing where to write
 * do not.
 */
@NullMarked
package io.github.ita4j.cli.report;

import org.jspecify.annotations.NullMarked;
