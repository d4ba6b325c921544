/**
 * The root of the command line {@code ita}: its start, its exit codes and its version.
 *
 * <p>What registers the subcommands belongs here. What a subcommand does, does not: no other
 * package knows this one.
 */
@NullMarked
package io.github.ita4j.cli;

import org.jspecify.annotations.NullMarked;
