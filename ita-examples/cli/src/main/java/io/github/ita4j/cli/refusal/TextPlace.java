package io.github.ita4j.cli.refusal;

/**
 * The place of a refused value in the text of a file.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @param before the text on the line before the place; empty if it is unknown
 */
public record TextPlace(long line, long column, String before) {}
