package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * The known facts about the score of one element: its nominal score and its bounds.
 *
 * <p>It is written by hand, unlike other results: there is one for each element of each agency, and
 * a builder costs as much time as the arithmetic.
 */
public final class ElementBounds {

  private final ElementId element;
  private final Optional<Score> nominal;
  private final Score low;
  private final Score high;

  ElementBounds(ElementId element, Optional<Score> nominal, Score low, Score high) {
    if (!high.isAtLeast(low)) {
      throw new IllegalStateException(
          "ita bug: bounds of " + element + ": low " + low + " is above high " + high);
    }
    this.element = element;
    this.nominal = nominal;
    this.low = low;
    this.high = high;
  }

  /**
   * Returns the element.
   *
   * @return the element
   */
  public ElementId element() {
    return element;
  }

  /**
   * Returns the score at face value, as a report prints it.
   *
   * @return the element's own stated score, or else the exact sum of its parts, rounded half up
   *     once; absent if a needed score is missing
   */
  public Optional<Score> nominal() {
    return nominal;
  }

  /**
   * Returns the least two-decimal score that the element could be printed as.
   *
   * @return the score, included
   */
  public Score low() {
    return low;
  }

  /**
   * Returns the greatest two-decimal score that the element could be printed as.
   *
   * @return the score, included
   */
  public Score high() {
    return high;
  }

  /**
   * Returns the nominal score, moved into the bounds where it lies outside. If 85.0 is printed and
   * the parts give 84.96, the result is the nearest end of the bounds.
   *
   * @return the score; absent if there is no nominal score
   */
  public Optional<Score> nominalInBounds() {
    return nominal
        .map(score -> score.isAtLeast(low) ? score : low)
        .map(score -> high.isAtLeast(score) ? score : high);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementBounds that
        && element.equals(that.element)
        && nominal.equals(that.nominal)
        && low.equals(that.low)
        && high.equals(that.high);
  }

  @Override
  public int hashCode() {
    return Objects.hash(element, nominal, low, high);
  }

  /** Returns the scores, for example {@code EIT.1 99.25, 99.25 to 99.25}. */
  @Override
  public String toString() {
    return element + " " + nominal.map(score -> score + ", ").orElse("") + low + " to " + high;
  }
}
