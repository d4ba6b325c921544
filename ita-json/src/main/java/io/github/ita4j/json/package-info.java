/**
 * The JSON form: a strict reader, a deterministic writer, and a Jackson module.
 *
 * <p>Begin with {@link io.github.ita4j.json.ItaJson}; with an object mapper of your own, with
 * {@link io.github.ita4j.json.ItaModule}.
 *
 * <p>The records whose names end in {@code Json} are the form itself, property by property;
 * {@link io.github.ita4j.json.JsonSchemas} has the same for other programs. What is written or read
 * belongs here. What a value means does not: the packages of the module
 * {@code io.github.ita4j.core} say it, and know nothing of JSON.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
package io.github.ita4j.json;
