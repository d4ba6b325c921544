/**
 * The JSON form: strict readers, a deterministic writer, and a Jackson module.
 *
 * <p>Begin with {@link io.github.ita4j.json.ItaJson}; with an object mapper of your own, with
 * {@link io.github.ita4j.json.ItaModule}.
 *
 * <p>What a caller needs belongs here: reading, checking and writing whole documents, refusals, and
 * the schemas. The form itself does not, property by property: it is the records of
 * {@link io.github.ita4j.json.form}. The meaning of values is documented in the module
 * {@code io.github.ita4j.core}, which knows nothing of JSON.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.ita4j.json;

import org.jspecify.annotations.NullMarked;
