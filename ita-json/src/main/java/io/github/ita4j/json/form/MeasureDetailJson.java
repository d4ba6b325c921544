package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an item must show, or an example of one, in a measure in JSON.
 *
 * @param item the item with its fiscal year, such as {@code O3/2568}
 * @param text what it shows, not blank
 * @param origin the author of the words, an {@link Origin}; {@code AGENCY} if null
 * @param exampleOf the agency whose example it is; null and absent unless the origin is
 *     {@code EXAMPLE}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureDetailJson(
    String item,
    String text,
    @Nullable String origin,
    @Nullable String exampleOf) {

  /**
   * Converts a detail to its JSON form.
   *
   * @param detail the detail
   * @return the record
   */
  public static MeasureDetailJson of(MeasureDetail detail) {
    return new MeasureDetailJson(
        detail.item().toString(),
        detail.text(),
        detail.origin() == Origin.AGENCY ? null : detail.origin().name(),
        detail.exampleOf().orElse(null));
  }
}
