package io.github.ita4j.improvement;

import io.github.ita4j.framework.ItemContent;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.summary.Summary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A thing that an item of the disclosure check must show, or an example of one, in a measure for
 * that item.
 */
@Value.Immutable
public abstract class MeasureDetail {

  MeasureDetail() {}

  /**
   * Returns a builder without any attribute set.
   *
   * @return a new builder
   */
  public static MeasureDetailBuilder builder() {
    return MeasureDetailBuilder.builder();
  }

  /**
   * Returns the item, with the fiscal year that asks for it.
   *
   * @return the item, for example {@code O1/2568}
   */
  public abstract CitedCode item();

  /**
   * Returns what the item shows.
   *
   * @return the text, not blank
   */
  public abstract String text();

  /**
   * Returns the author of the words.
   *
   * @return the origin; {@link Origin#EXAMPLE} for an example of another agency
   */
  public abstract Origin origin();

  /**
   * Returns the agency whose example it is.
   *
   * @return the name of the agency; present for {@link Origin#EXAMPLE} only
   */
  public abstract Optional<String> exampleOf();

  /**
   * Returns a builder with the attributes of this detail.
   *
   * @return a new builder
   */
  public abstract MeasureDetailBuilder toBuilder();

  @Value.Check
  void check() {
    if (text().isBlank() || exampleOf().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("detail of " + item() + ": must not be blank");
    }
    if (exampleOf().isPresent() != (origin() == Origin.EXAMPLE)) {
      throw new IllegalArgumentException(
          "agency of a detail of " + item() + ": must be given for an EXAMPLE, and only there");
    }
  }

  /** Returns the detail of a draft. The words of what is required are those of this project. */
  static MeasureDetail of(ItemContent content) {
    return builder()
        .item(content.item())
        .text(content.text().thai())
        .origin(content.exampleOf().isPresent() ? Origin.EXAMPLE : Origin.EDITORIAL)
        .exampleOf(content.exampleOf())
        .build();
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
