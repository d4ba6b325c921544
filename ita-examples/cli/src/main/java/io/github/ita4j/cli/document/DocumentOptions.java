package io.github.ita4j.cli.document;

/**
 * The parts of a document that an office may want or not.
 *
 * @param cover whether the title has a page of its own
 * @param memo whether a memorandum stands before it
 * @param annex whether the calculation, the doubts and the sources stand after it
 */
public record DocumentOptions(boolean cover, boolean memo, boolean annex) {}
