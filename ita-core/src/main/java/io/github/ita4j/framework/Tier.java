package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.TierCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tier of a ladder, for example {@code GOOD} (ผ่านดี), and what it asks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Tier {

  Tier() {}

  static TierBuilder builder() {
    return TierBuilder.builder();
  }

  /**
   * The code of the tier.
   *
   * @return the code
   */
  public abstract TierCode code();

  /**
   * The name of the tier.
   *
   * @return the name
   */
  public abstract LocalizedText name();

  /**
   * What the tier asks; all of it must be met.
   *
   * @return the limits, one an element; none for the lowest tier
   */
  public abstract List<TierLimit> limits();

  /**
   * Where the tier comes from.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /**
   * What the tier asks of one element.
   *
   * @param element the element
   * @return the limit, if the tier asks anything of it
   */
  public Optional<TierLimit> limit(ElementId element) {
    return limits().stream().filter(limit -> limit.element().equals(element)).findFirst();
  }
}
