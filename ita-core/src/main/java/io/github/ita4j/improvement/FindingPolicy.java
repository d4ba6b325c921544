package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.scoring.ElementBounds;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The limits that separate weaknesses and strengths.
 *
 * <p>The NACC sets no such limits for single scores. The default uses the year's own marks for the
 * overall score. Agencies use other limits: one report of FY2563 fixes scores below 80 and develops
 * all others.
 */
@Value.Immutable
@ResultStyle
public abstract class FindingPolicy {

  FindingPolicy() {}

  /**
   * Creates a policy by which no score is merely maintained.
   *
   * @param fixBelow the limit below which a score is to be fixed; all others are to be developed
   * @return the policy
   */
  public static FindingPolicy of(Score fixBelow) {
    return FindingPolicyBuilder.builder().fixBelow(fixBelow).build();
  }

  /**
   * Creates a policy. For example, {@code of(Score.parse("80"), Score.parse("90"))} fixes 79.99,
   * develops 80.00 to 89.99 and maintains 90.00.
   *
   * @param fixBelow the limit below which a score is to be fixed
   * @param maintainFrom the score from which on a score is to be maintained
   * @return the policy
   * @throws IllegalArgumentException if {@code maintainFrom} is below {@code fixBelow}
   */
  public static FindingPolicy of(Score fixBelow, Score maintainFrom) {
    return FindingPolicyBuilder.builder()
        .fixBelow(fixBelow)
        .maintainFrom(maintainFrom)
        .build();
  }

  /**
   * Returns the limit below which a score is to be fixed.
   *
   * @return the least score that need not be fixed
   */
  public abstract Score fixBelow();

  /**
   * Returns the score from which on a score is to be maintained.
   *
   * @return the least score to maintain, at least {@link #fixBelow}; empty if none is merely
   *     maintained
   */
  public abstract Optional<Score> maintainFrom();

  @Value.Check
  void check() {
    if (maintainFrom().isPresent() && !maintainFrom().get().isAtLeast(fixBelow())) {
      throw new IllegalArgumentException(
          "maintainFrom " + maintainFrom().get() + ": must be at least fixBelow " + fixBelow());
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
        .map(mark -> FindingPolicyBuilder.builder()
            .fixBelow(mark)
            .maintainFrom(top.filter(score -> score.isAtLeast(mark)))
            .build());
  }

  /**
   * Returns the category of a score.
   *
   * @param score the score
   * @return the category
   */
  public FindingCategory categorize(Score score) {
    if (!score.isAtLeast(fixBelow())) {
      return FindingCategory.FIX;
    }
    return maintainFrom().isPresent() && score.isAtLeast(maintainFrom().get())
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
      return Optional.of(categorize(bounds.nominal().get()));
    }
    FindingCategory least = categorize(bounds.low());
    return least == categorize(bounds.high()) ? Optional.of(least) : Optional.empty();
  }
}
