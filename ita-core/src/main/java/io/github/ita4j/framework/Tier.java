package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A tier of a ladder, for example {@code GOOD} (ผ่านดี), with its limits. */
@Value.Immutable
@ResultStyle
public abstract class Tier {

  Tier() {}

  static TierBuilder builder() {
    return TierBuilder.builder();
  }

  /**
   * Returns the code of the tier.
   *
   * @return the code
   */
  public abstract TierCode code();

  /**
   * Returns the name of the tier.
   *
   * @return the name
   */
  public abstract LocalizedText name();

  /**
   * Returns the limits of the tier. An agency in the tier meets them all.
   *
   * @return the limits, at most one for each element; none for the lowest tier
   */
  public abstract List<TierLimit> limits();

  /**
   * Returns the sources of the tier.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /**
   * Finds the limit on one element.
   *
   * @param element the element
   * @return the limit, if the tier has one on it
   */
  public Optional<TierLimit> findLimit(ElementId element) {
    Objects.requireNonNull(element, "element");
    for (TierLimit limit : limits()) {
      if (limit.element().equals(element)) {
        return Optional.of(limit);
      }
    }
    return Optional.empty();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Tier")
        .add("code", code())
        .add("name", name().thai())
        .add("limits", limits())
        .toString();
  }
}
