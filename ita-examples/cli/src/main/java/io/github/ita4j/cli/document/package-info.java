/**
 * The three documents that an agency files: the analysis of its result, its measures, and the
 * report on carrying them out.
 *
 * <p>They have the words and the order of official documents. What the program doubts or cannot
 * know is on the screen, and in an annex on request.
 */
@NullMarked
package io.github.ita4j.cli.document;

import org.jspecify.annotations.NullMarked;
