package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an item of the disclosure check must show, or that one agency was told to show, in
 * JSON.
 *
 * @param item the item with its fiscal year, such as {@code O3/2568}
 * @param kind {@code REQUIRED} if every agency must show it, otherwise {@code EXAMPLE}
 * @param exampleOf the agency whose example it is; null and absent unless the kind is
 *     {@code EXAMPLE}
 * @param text what it shows
 * @param provenance the source of the row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemContentJson(
    String item,
    String kind,
    @Nullable String exampleOf,
    Words text,
    FrameworkJson.ProvenanceRow provenance) {

  /**
   * The words for what an item shows.
   *
   * @param th the Thai text
   * @param thEditorial true if the Thai words are this project's, not those of a source
   * @param en the English text; absent if null
   * @param enEditorial true if the English is this project's; null and absent if there is no
   *     English
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Words(
      String th,
      boolean thEditorial,
      @Nullable String en,
      @Nullable Boolean enEditorial) {

    static Words of(ItemContent content) {
      FrameworkJson.Text text = FrameworkJson.Text.of(content.text());
      return new Words(text.th(), content.textIsEditorial(), text.en(), text.enEditorial());
    }
  }

  /**
   * Converts a content to its JSON form.
   *
   * @param content the content
   * @return the record
   */
  public static ItemContentJson of(ItemContent content) {
    return new ItemContentJson(
        content.item().toString(),
        content.exampleOf().isPresent() ? "EXAMPLE" : "REQUIRED",
        content.exampleOf().orElse(null),
        Words.of(content),
        FrameworkJson.ProvenanceRow.of(content.provenance()));
  }
}
