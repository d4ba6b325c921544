/**
 * The readers: one for each kind of document, from JSON values to values of the core.
 *
 * <p>Begin with {@link io.github.ita4j.json.read.AssessmentReader}. What a document may say belongs
 * here, and the refusal of anything else. The text of JSON does not, nor the source of a document.
 *
 * <p>A reader and its {@link io.github.ita4j.json.read.Reading} serve one document and one thread.
 */
package io.github.ita4j.json.read;
