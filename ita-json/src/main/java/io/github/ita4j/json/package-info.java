/**
 * The JSON form: a strict reader, a deterministic writer, and a Jackson module.
 *
 * <p>Begin with {@link io.github.ita4j.json.ItaJson}; with an object mapper of your own, with
 * {@link io.github.ita4j.json.ItaModule}.
 *
 * <p>The records whose names end in {@code Json} are the form itself, property by property;
 * {@link io.github.ita4j.json.JsonSchemas} has the same for other programs. Reading and writing
 * belongs here. The meaning of values does not: it is documented in the module
 * {@code io.github.ita4j.core}, which knows nothing of JSON.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
package io.github.ita4j.json;
