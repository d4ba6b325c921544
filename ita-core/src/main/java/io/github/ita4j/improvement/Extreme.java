package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.JointBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.summary.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * The weakest or strongest elements of a level, as far as they are known.
 *
 * <p>Elements with a nominal score are compared by it. The others may have any scores that agree
 * with everything stated. In FY2564, let indicators 6 to 8 be above 88 and IIT at most 77.30. The
 * weakest indicator is then one of 1 to 5. None of them is known to be it, and all five are
 * possible.
 */
@Value.Immutable
@ResultStyle
public abstract class Extreme {

  Extreme() {}

  static ExtremeBuilder builder() {
    return ExtremeBuilder.builder();
  }

  /**
   * Returns the extreme elements, unless a possible one exceeds them.
   *
   * @return the elements, several on a tie; none if a possible one certainly exceeds all
   */
  public abstract List<ElementBounds> known();

  /**
   * Returns the elements without a nominal score that may each exceed all others.
   *
   * @return the elements, possibly none
   */
  public abstract List<ElementBounds> possible();

  static Extreme weakest(ScoreBounds bounds, List<ElementBounds> level) {
    JointBounds unknown = unknown(bounds, level);
    Optional<Score> lowest =
        level.stream().flatMap(e -> e.nominal().stream()).min(Comparator.naturalOrder());
    return of(
        level,
        lowest.filter(unknown::canBeAtLeast),
        element -> lowest.filter(score -> element.low().isAtLeast(score)).isEmpty()
            && unknown.canBeAtLeast(element.low()));
  }

  static Extreme strongest(ScoreBounds bounds, List<ElementBounds> level) {
    JointBounds unknown = unknown(bounds, level);
    Optional<Score> highest =
        level.stream().flatMap(e -> e.nominal().stream()).max(Comparator.naturalOrder());
    return of(
        level,
        highest.filter(unknown::canBeAtMost),
        element -> highest.filter(score -> score.isAtLeast(element.high())).isEmpty()
            && unknown.canBeAtMost(element.high()));
  }

  private static JointBounds unknown(ScoreBounds bounds, List<ElementBounds> level) {
    List<ElementId> unknown = level.stream()
        .filter(element -> element.nominal().isEmpty())
        .map(ElementBounds::element)
        .toList();
    return JointBounds.of(bounds, unknown);
  }

  private static Extreme of(
      List<ElementBounds> level, Optional<Score> score, Predicate<ElementBounds> isPossible) {
    List<ElementBounds> known = level.stream()
        .filter(element -> score.isPresent() && element.nominal().equals(score))
        .toList();
    List<ElementBounds> possible = level.stream()
        .filter(element -> element.nominal().isEmpty())
        .filter(isPossible)
        .toList();
    return known.isEmpty() && possible.size() == 1
        ? builder().known(possible).build()
        : builder().known(known).possible(possible).build();
  }

  /**
   * Tells whether the weakest or strongest elements are certain.
   *
   * @return true if no unknown score can change them
   */
  public boolean certain() {
    return !known().isEmpty() && possible().isEmpty();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Extreme")
        .add("known", known())
        .add("possible", possible())
        .toString();
  }
}
