/**
 * The form of one agency, a spreadsheet that people fill in, and the values that they type.
 *
 * <p>The headings and words of the form are part of its format, as the names of properties are in
 * JSON. They are Thai in every language of the output.
 */
@NullMarked
package io.github.ita4j.cli.form;

import org.jspecify.annotations.NullMarked;
