/**
 * The forms of all types, by type: the part that the modules of both Jacksons share.
 *
 * <p>Begin with {@link io.github.ita4j.json.bind.JsonForms}. The conversion of a type belongs here,
 * once for every mapper. What only one Jackson has does not.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
package io.github.ita4j.json.bind;
