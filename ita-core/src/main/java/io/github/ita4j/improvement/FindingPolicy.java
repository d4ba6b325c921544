package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import java.util.Objects;
import java.util.Optional;

/**
 * The limits that separate weaknesses and strengths.
 *
 * <p>The NACC sets no such limits for single scores. The default uses the year's own marks for the
 * overall score. Agencies use other limits: one report of FY2563 fixes scores below 80 and develops
 * all others.
 *
 * @param fixBelow the limit below which a score is to be fixed
 * @param maintainFrom the score from which on a score is to be maintained; absent if none is merely
 *     maintained
 */
public record FindingPolicy(Score fixBelow, Optional<Score> maintainFrom) {

  /**
   * Checks the order of the two limits.
   *
   * @throws IllegalArgumentException if {@code maintainFrom} is below {@code fixBelow}
   */
  public FindingPolicy {
    Objects.requireNonNull(fixBelow, "fixBelow");
    if (maintainFrom.isPresent() && !maintainFrom.get().isAtLeast(fixBelow)) {
      throw new IllegalArgumentException(
          "maintainFrom " + maintainFrom.get() + ": must be at least fixBelow " + fixBelow);
    }
  }

  /**
   * Finds the default policy of a framework. Scores below the pass mark are to be fixed. Scores
   * from the top tier's limit on the overall score on are to be maintained.
   *
   * @param framework the rules
   * @return the policy; empty if the framework has no pass mark
   */
  public static Optional<FindingPolicy> findFor(Framework framework) {
    Optional<Score> top = framework
        .ladder()
        .flatMap(ladder -> ladder.tiers().get(0).findLimit(ElementId.OVERALL))
        .map(TierLimit::atLeast);
    return framework
        .passMark()
        .map(PassMark::score)
        .map(mark -> new FindingPolicy(mark, top.filter(score -> score.isAtLeast(mark))));
  }

  /**
   * Returns the category of a score.
   *
   * @param score the score
   * @return the category
   */
  public FindingCategory categorize(Score score) {
    if (!score.isAtLeast(fixBelow)) {
      return FindingCategory.FIX;
    }
    return maintainFrom.filter(score::isAtLeast).isPresent()
        ? FindingCategory.MAINTAIN
        : FindingCategory.DEVELOP;
  }

  /**
   * Returns the category of an element: that of its nominal score, else that of its whole range.
   *
   * @param bounds the nominal score and the bounds of the element
   * @return the category; empty if there is no nominal score and the ends of the range differ in it
   */
  public Optional<FindingCategory> categorize(ElementBounds bounds) {
    if (bounds.nominal().isPresent()) {
      return bounds.nominal().map(this::categorize);
    }
    FindingCategory least = categorize(bounds.low());
    return least == categorize(bounds.high()) ? Optional.of(least) : Optional.empty();
  }
}
