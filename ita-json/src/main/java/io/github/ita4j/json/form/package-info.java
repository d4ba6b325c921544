/**
 * The form of documents and results, property by property.
 *
 * <p>Begin with {@link io.github.ita4j.json.form.GradeJson} for a result, or with
 * {@link io.github.ita4j.json.form.AssessmentJson} for a document. A record has the properties of
 * one JSON object, in their order, and {@code of} makes it from a value of the core. Its
 * constructor grows with the form, and is for mappers: it takes a result of another version, which
 * may lack something. A component is null if the object does not have the property.
 * {@link io.github.ita4j.json.JsonSchemas} describes the same for other programs.
 *
 * <p>What stands in JSON belongs here: records, the ids of forms, and the reasons for refusals.
 * Reading does not: {@link io.github.ita4j.json.ItaReader} reads documents, without these records.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.ita4j.json.form;

import org.jspecify.annotations.NullMarked;
