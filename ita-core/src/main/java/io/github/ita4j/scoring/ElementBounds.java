package io.github.ita4j.scoring;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the score of one element.
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the element
 * @param nominal what the element comes to when the stated scores are taken at face value, as a
 *     report prints it: its own stated score, else computed upwards from its parts, exactly, and
 *     rounded half up once; absent where something needed is missing
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
   * The nominal score, or, where everything else that is stated excludes it, the end of the bounds
   * next to it: 85.0 is printed, and the parts come to 84.96.
   *
   * @return the score; absent where there is no nominal score
   */
  public Optional<Score> nominalInBounds() {
    return nominal
        .map(score -> score.isAtLeast(low) ? score : low)
        .map(score -> high.isAtLeast(score) ? score : high);
  }
}
