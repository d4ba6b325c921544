package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the score of one element calls for.
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
   * The element.
   *
   * @return the element, never the overall score
   */
  public abstract ElementId element();

  /**
   * Its score at face value, stated or computed from its parts.
   *
   * <p>So a score that rises never makes another element weaker, which it may where bounds are read as scores.
   *
   * @return the nominal score
   */
  public abstract Score score();

  /**
   * Whether the source states the score; otherwise it was computed from the parts.
   *
   * @return true if stated
   */
  public abstract boolean stated();

  /**
   * What the score calls for.
   *
   * @return the category
   */
  public abstract FindingCategory category();

  /**
   * How many points the score is below the pass mark, which is set for the overall score and lent here as a yardstick.
   *
   * @return the points; empty if the mark is reached or there is none
   */
  public abstract Optional<Score> belowPassMark();

  /**
   * The lowest tier whose floor for this very element the score does not reach.
   *
   * <p>No floor is lent: from FY2566 on, the tier PASS asks for an overall score only, so that OIT at 84.55 is below the floor of
   * GOOD, not of PASS; and no tier asks about indicators.
   *
   * @return the tier; empty if every floor is reached, no tier asks about the element, or there is no ladder
   */
  public abstract Optional<TierCode> nextTier();

  /**
   * How many points the score is below the floor of {@link #nextTier}.
   *
   * @return the points; present together with the tier
   */
  public abstract Optional<Score> belowNextTier();
}
