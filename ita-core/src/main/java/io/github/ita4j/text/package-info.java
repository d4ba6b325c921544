/**
 * Readers of question codes as people write them, in fields and in the prose of reports.
 *
 * <p>Begin with {@link io.github.ita4j.text.QuestionCodeReader}.
 *
 * <p>Another way in which people write a code belongs here. The canonical form does not: that is
 * {@link io.github.ita4j.model.QuestionCode}.
 *
 * <p>Every type is immutable and safe for use by many threads.
 */
@NullMarked
package io.github.ita4j.text;

import org.jspecify.annotations.NullMarked;
