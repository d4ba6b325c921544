/**
 * The surroundings of a command: arguments, console, named files, and JSON in and out.
 *
 * <p>Whatever can fail because of the machine or of what the user named belongs here, with its
 * message. What the content of a file means does not.
 */
@NullMarked
package io.github.ita4j.cli.io;

import org.jspecify.annotations.NullMarked;
