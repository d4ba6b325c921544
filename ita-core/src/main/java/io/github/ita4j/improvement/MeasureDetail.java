package io.github.ita4j.improvement;

import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.summary.Summary;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing that an item of the disclosure check must show, or an example of one, in a measure for
 * that item.
 *
 * @param item the item, with the fiscal year that asks for it
 * @param text what it shows, not blank
 * @param origin the author of the words; {@link Origin#EXAMPLE} for an example of another agency
 * @param exampleOf the agency whose example it is; present for {@link Origin#EXAMPLE} only
 */
public record MeasureDetail(
    CitedCode item, String text, Origin origin, Optional<String> exampleOf) {

  /**
   * Checks the text, and that exactly an example has an agency.
   *
   * @throws IllegalArgumentException if a text is blank, or an agency is missing or too much
   */
  public MeasureDetail {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(origin, "origin");
    if (text.isBlank() || exampleOf.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("detail of " + item + ": must not be blank");
    }
    if (exampleOf.isPresent() != (origin == Origin.EXAMPLE)) {
      throw new IllegalArgumentException(
          "agency of a detail of " + item + ": must be given for an EXAMPLE, and only there");
    }
  }

  /** Returns the detail of a draft. The words of what is required are those of this project. */
  static MeasureDetail of(ItemContent content) {
    return new MeasureDetail(
        content.item(),
        content.text().thai(),
        content.exampleOf().isPresent() ? Origin.EXAMPLE : Origin.EDITORIAL,
        content.exampleOf());
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("MeasureDetail")
        .add("item", item())
        .add("text", text())
        .add("origin", origin())
        .add("exampleOf", exampleOf())
        .toString();
  }
}
