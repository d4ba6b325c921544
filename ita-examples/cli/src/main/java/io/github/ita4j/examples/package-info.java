/**
 * The command line {@code ita}, and a program of 25 lines to start from.
 *
 * <p>Nothing here is part of the library.
 */
@NullMarked
package io.github.ita4j.examples;

import org.jspecify.annotations.NullMarked;
