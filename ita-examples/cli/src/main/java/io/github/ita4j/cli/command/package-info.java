/**
 * The subcommands: one class for each, and the page that only one of them prints.
 *
 * <p>Options, and the way from files to a result on the screen, belong here. Rules, layouts of
 * files and sentences that two commands share do not.
 */
@NullMarked
package io.github.ita4j.cli.command;

import org.jspecify.annotations.NullMarked;
