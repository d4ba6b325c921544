package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement of one element: to be fixed, developed or maintained.
 *
 * <p>It rests on the element's score. If none is known, it rests on the element's range, provided
 * that both ends fall into one category. In FY2564, IIT between 77.26 and 77.31 is to be fixed
 * either way.
 */
@Value.Immutable
@ResultStyle
public abstract class Finding {

  Finding() {}

  static FindingBuilder builder() {
    return FindingBuilder.builder();
  }

  /**
   * Returns the nominal score and the range of the element.
   *
   * @return the nominal score and the range; the range only if the basis is
   *     {@link FindingBasis#BOUNDED}
   */
  public abstract ElementBounds bounds();

  /**
   * Returns the basis of the judgement.
   *
   * @return the basis
   */
  public abstract FindingBasis basis();

  /**
   * Returns the category of the element.
   *
   * @return the category
   */
  public abstract FindingCategory category();

  /**
   * Returns the number of points below the pass mark, at least.
   *
   * <p>The mark is set for the overall score and serves here as a yardstick only. A range is
   * measured from its upper end: 77.26 to 77.31 is at least 7.69 points below 85.00.
   *
   * @return the points with two decimals; empty if the mark is or may be reached, or there is none
   */
  public abstract Optional<BigDecimal> belowPassMark();

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
  public abstract Optional<TierCode> nextTier();

  /**
   * Returns the number of points below the limit of {@link #nextTier}, at least.
   *
   * @return the points with two decimals; present together with the tier
   */
  public abstract Optional<BigDecimal> belowNextTier();

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
