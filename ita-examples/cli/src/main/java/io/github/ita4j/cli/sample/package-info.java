/**
 * The made-up country: agencies, respondents and their answers, with the exact truth beside them.
 *
 * <p>Whatever is drawn from a seed belongs here. Reading such files again does not.
 */
@NullMarked
package io.github.ita4j.cli.sample;

import org.jspecify.annotations.NullMarked;
