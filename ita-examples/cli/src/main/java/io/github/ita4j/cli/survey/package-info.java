/**
 * The answers of respondents: files of answers and scales, counted and scored for each agency.
 *
 * <p>Whatever reads a row of a survey, refuses it or shows its counts belongs here. Assessments
 * that are already scored do not.
 */
@NullMarked
package io.github.ita4j.cli.survey;

import org.jspecify.annotations.NullMarked;
