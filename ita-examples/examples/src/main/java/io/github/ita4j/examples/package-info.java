/**
 * Small programs to start from, each for one task.
 *
 * <p>Whatever a document shows as code belongs here, so that it is compiled and run. Nothing here
 * is part of the library, and nothing else uses it.
 */
@NullMarked
package io.github.ita4j.examples;

import org.jspecify.annotations.NullMarked;
