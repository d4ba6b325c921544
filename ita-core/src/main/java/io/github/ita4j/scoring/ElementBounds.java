package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * The known facts about the score of one element: its nominal score and its bounds.
 *
 * @param element the element
 * @param nominal the score at face value, as a report prints it; absent if a needed score is
 *     missing. It is the element's own stated score, or else the exact sum of its parts, rounded
 *     half up once.
 * @param low the least two-decimal score that the element could be printed as, included
 * @param high the greatest two-decimal score that the element could be printed as, included
 */
public record ElementBounds(ElementId element, Optional<Score> nominal, Score low, Score high) {

  /**
   * Checks that the bounds are in order.
   *
   * @throws IllegalArgumentException if {@code low} is above {@code high}
   */
  public ElementBounds {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(nominal, "nominal");
    if (!high.isAtLeast(low)) {
      throw new IllegalArgumentException(
          "bounds of " + element + ": low " + low + " is above high " + high);
    }
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

  /** Returns the scores, for example {@code EIT.1 99.25, 99.25 to 99.25}. */
  @Override
  public String toString() {
    return element + " " + nominal.map(score -> score + ", ").orElse("") + low + " to " + high;
  }
}
