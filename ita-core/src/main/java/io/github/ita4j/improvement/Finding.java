package io.github.ita4j.improvement;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of one element: to be fixed, developed or maintained.
 *
 * <p>It rests on the element's score. If none is known, it rests on the element's range, provided
 * that both ends fall into one category. In FY2564, IIT between 77.26 and 77.31 is to be fixed
 * either way.
 *
 * <p>It is written by hand, unlike other results: there are dozens for each agency, and a builder
 * costs more than the judgement.
 */
public final class Finding {

  private final ElementBounds bounds;
  private final FindingBasis basis;
  private final FindingCategory category;

  /** The hundredths below the pass mark; 0 if it is or may be reached, or there is none. */
  private final int belowPassMark;

  private final @Nullable TierCode nextTier;

  /** The hundredths below the limit of the next tier; 0 if there is none. */
  private final int belowNextTier;

  /** The greatest score that the finding covers, and then the least, as one number. */
  private final int strength;

  private Finding(
      ElementBounds bounds,
      FindingBasis basis,
      FindingCategory category,
      int belowPassMark,
      @Nullable TierCode nextTier,
      int belowNextTier,
      int strength) {
    this.bounds = bounds;
    this.basis = basis;
    this.category = category;
    this.belowPassMark = belowPassMark;
    this.nextTier = nextTier;
    this.belowNextTier = belowNextTier;
    this.strength = strength;
  }

  /** Measures an element against the pass mark and the tiers. */
  static Finding of(ScoreBounds all, ElementBounds bounds, FindingCategory category) {
    Framework framework = all.framework();
    Score least = bounds.nominal().orElse(bounds.low());
    Score most = bounds.nominal().orElse(bounds.high());
    Optional<PassMark> mark = framework.passMark();
    int belowPassMark = mark.isEmpty() ? 0 : below(most, mark.get().score());
    TierCode nextTier = null;
    int belowNextTier = 0;
    boolean limited = framework.ladder().isPresent()
        && framework.ladder().get().elements().contains(bounds.element());
    List<Tier> tiers = limited ? framework.tiers() : List.of();
    for (int i = tiers.size() - 1; i >= 0 && nextTier == null; i--) {
      Optional<TierLimit> limit = tiers.get(i).findLimit(bounds.element());
      if (limit.isPresent() && !least.isAtLeast(limit.get().atLeast())) {
        if (most.isAtLeast(limit.get().atLeast())) {
          // The ends of the range differ in the tier.
          break;
        }
        nextTier = tiers.get(i).code();
        belowNextTier = below(most, limit.get().atLeast());
      }
    }
    FindingBasis basis = FindingBasis.of(all.scorecard(), bounds);
    int strength = most.hundredths() << Short.SIZE | least.hundredths();
    return new Finding(bounds, basis, category, belowPassMark, nextTier, belowNextTier, strength);
  }

  private static int below(Score score, Score floor) {
    return Math.max(floor.hundredths() - score.hundredths(), 0);
  }

  private static Optional<BigDecimal> points(int hundredths) {
    return hundredths == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(hundredths, 2));
  }

  /** Compares two findings, the weaker first. Equal ones keep the order of the tree. */
  static int weakestFirst(Finding one, Finding other) {
    return one.strength == other.strength
        ? ElementId.ORDER.compare(one.element(), other.element())
        : Integer.compare(one.strength, other.strength);
  }

  /**
   * Returns the nominal score and the range of the element.
   *
   * @return the nominal score and the range; the range only if the basis is
   *     {@link FindingBasis#BOUNDED}
   */
  public ElementBounds bounds() {
    return bounds;
  }

  /**
   * Returns the basis of the judgement.
   *
   * @return the basis
   */
  public FindingBasis basis() {
    return basis;
  }

  /**
   * Returns the category of the element.
   *
   * @return the category
   */
  public FindingCategory category() {
    return category;
  }

  /**
   * Returns the number of points below the pass mark, at least.
   *
   * <p>The mark is set for the overall score and serves here as a yardstick only. A range is
   * measured from its upper end: 77.26 to 77.31 is at least 7.69 points below 85.00.
   *
   * @return the points with two decimals; empty if the mark is or may be reached, or there is none
   */
  public Optional<BigDecimal> belowPassMark() {
    return points(belowPassMark);
  }

  /**
   * Returns the lowest tier whose limit on this very element is not reached.
   *
   * <p>Limits on other elements do not count. From FY2566 on, the tier PASS has a limit on the
   * overall score only. So OIT at 84.55 is below the limit of GOOD, not of PASS. No tier has limits
   * on indicators.
   *
   * @return the tier; empty if no limit on the element is missed, or if the ends of a range differ
   *     in the tier
   */
  public Optional<TierCode> nextTier() {
    return Optional.ofNullable(nextTier);
  }

  /**
   * Returns the number of points below the limit of {@link #nextTier}, at least.
   *
   * @return the points with two decimals; present together with the tier
   */
  public Optional<BigDecimal> belowNextTier() {
    return points(belowNextTier);
  }

  /**
   * Returns the element.
   *
   * @return the element, never the overall score
   */
  public ElementId element() {
    return bounds().element();
  }

  /**
   * Returns the score at face value, stated or computed from the parts.
   *
   * <p>So raising a stated score never makes its own element weaker, whatever else is stated.
   *
   * @return the nominal score; empty if the basis is {@link FindingBasis#BOUNDED}
   */
  public Optional<Score> score() {
    return bounds().nominal();
  }

  /**
   * Returns the score, or the lower end of the range.
   *
   * @return the least score that the finding covers
   */
  public Score atLeast() {
    return score().orElse(bounds().low());
  }

  /**
   * Returns the score, or the upper end of the range.
   *
   * @return the greatest score that the finding covers
   */
  public Score atMost() {
    return score().orElse(bounds().high());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && bounds.equals(that.bounds)
        && basis == that.basis
        && category == that.category
        && belowPassMark == that.belowPassMark
        && Objects.equals(nextTier, that.nextTier)
        && belowNextTier == that.belowNextTier;
  }

  @Override
  public int hashCode() {
    return Objects.hash(bounds, basis, category, belowPassMark, nextTier, belowNextTier);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Finding")
        .add("category", category())
        .add("bounds", bounds())
        .add("basis", basis())
        .toString();
  }
}
