package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.model.SourceDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document that an assessment was taken from, in JSON: {@code {"title": "…", "url": "…"}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title, absent if null
 * @param url where it can be read, absent if null
 */
@JsonPropertyOrder({"title", "url"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceJson(@Nullable String title, @Nullable String url) {

  /**
   * The JSON form of a source document.
   *
   * @param source the source document
   * @return the wire record
   */
  public static SourceJson of(SourceDocument source) {
    return new SourceJson(source.title().orElse(null), source.url().orElse(null));
  }

  /**
   * The source document.
   *
   * @return the source document
   */
  public SourceDocument toDomain() {
    return SourceDocument.builder()
        .title(Optional.ofNullable(title))
        .url(Optional.ofNullable(url))
        .build();
  }
}
