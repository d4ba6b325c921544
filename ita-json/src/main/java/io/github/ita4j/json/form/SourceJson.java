package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The document of an assessment in JSON: {@code {"title": "…", "url": "…"}}.
 *
 * @param title the title, absent if null
 * @param url the web address, absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceJson(@Nullable String title, @Nullable String url) {

  /**
   * Converts a source document to its JSON form.
   *
   * @param source the source document
   * @return the record
   */
  public static SourceJson of(SourceDocument source) {
    return new SourceJson(source.title().orElse(null), source.url().orElse(null));
  }
}
