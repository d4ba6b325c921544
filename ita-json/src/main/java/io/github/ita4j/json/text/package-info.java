/**
 * Text and JSON values: UTF-8, lines, the strict parser, and values with their place.
 *
 * <p>Begin with {@link io.github.ita4j.json.text.StrictJsonParser}. What is JSON and how large it
 * may be belongs here. What a document means does not.
 *
 * <p>A parser, an iterator or a reader serves one input and one thread.
 */
package io.github.ita4j.json.text;
