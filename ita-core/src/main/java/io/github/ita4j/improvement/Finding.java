package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement of one element: to be fixed, developed or maintained.
 *
 * <p>It rests on the element's score, or on its range where no score is known and both ends of the
 * range fall into one category. In FY2564, IIT between 77.26 and 77.31 is to be fixed, whatever it
 * is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Finding {

  Finding() {}

  static FindingBuilder builder() {
    return FindingBuilder.builder();
  }

  /**
   * Returns what is known of the element's score.
   *
   * @return the nominal score and the range; where the basis is {@link FindingBasis#BOUNDED}, the
   *     range only
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
   * Returns the points that the score is below the pass mark, at least.
   *
   * <p>The mark is set for the overall score and lent here as a yardstick. A range is measured from
   * its upper end: 77.26 to 77.31 is at least 7.69 points below 85.00.
   *
   * @return the points; empty if the mark is or may be reached, or there is none
   */
  public abstract Optional<Score> belowPassMark();

  /**
   * Returns the lowest tier whose limit on this very element the score does not reach.
   *
   * <p>No limit is lent: from FY2566 on, the tier PASS asks for an overall score only, so that OIT
   * at 84.55 is below the limit of GOOD, not of PASS; and no tier asks about indicators.
   *
   * @return the tier; empty if every limit is reached, no tier asks about the element, there is no
   *     ladder, or the two ends of a range differ in it
   */
  public abstract Optional<TierCode> nextTier();

  /**
   * Returns the points that the score is below the limit of {@link #nextTier}, at least.
   *
   * @return the points; present together with the tier
   */
  public abstract Optional<Score> belowNextTier();

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
   * <p>So a stated score that rises never makes its own element weaker, whatever else is stated.
   *
   * @return the nominal score; empty where the basis is {@link FindingBasis#BOUNDED}
   */
  public Optional<Score> score() {
    return bounds().nominal();
  }

  /**
   * Returns the score, or the lower end of the range.
   *
   * @return the least that the finding holds for
   */
  public Score atLeast() {
    return score().orElse(bounds().low());
  }

  /**
   * Returns the score, or the upper end of the range.
   *
   * @return the most that the finding holds for
   */
  public Score atMost() {
    return score().orElse(bounds().high());
  }
}
