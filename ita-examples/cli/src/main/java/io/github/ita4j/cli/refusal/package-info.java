/** The words of refused documents and arguments, in the language of the user. */
@NullMarked
package io.github.ita4j.cli.refusal;

import org.jspecify.annotations.NullMarked;
