/**
 * Words and layout: messages in two languages, phrases of the field, and pages for a terminal.
 *
 * <p>Texts that more than one package shows belong here. Nothing here opens a file or knows an
 * option.
 */
@NullMarked
package io.github.ita4j.cli.text;

import org.jspecify.annotations.NullMarked;
