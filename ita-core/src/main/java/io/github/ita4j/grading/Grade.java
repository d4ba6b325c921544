package io.github.ita4j.grading;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the rules of a fiscal year say about a scorecard.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Grade {

  Grade() {}

  static GradeBuilder builder() {
    return GradeBuilder.builder();
  }

  /**
   * The rules that the grade was made with.
   *
   * @return the name of the framework
   */
  public abstract FrameworkId framework();

  /**
   * How far the tier is decided.
   *
   * @return the status
   */
  public abstract GradeStatus status();

  /**
   * What is known of the overall score.
   *
   * @return its nominal score and bounds
   */
  public abstract ElementBounds overall();

  /**
   * The tiers that some true scores, agreeing with everything stated, would give.
   *
   * @return the tiers from the top down; none if the scores exclude each other or there is no
   *     ladder
   */
  public abstract List<TierCode> possibleTiers();

  /**
   * The tier: the one that is possible, or at the boundary the one that the scores give at face
   * value.
   *
   * @return the tier, if the status is {@link GradeStatus#DECIDED} or {@link GradeStatus#BOUNDARY}
   */
  public abstract Optional<TierCode> tier();

  /**
   * Whether the tier is beyond doubt.
   *
   * @return true if the status is {@link GradeStatus#DECIDED}
   */
  public boolean certain() {
    return status() == GradeStatus.DECIDED;
  }

  /**
   * Whether the agency passes.
   *
   * @return the pass check
   */
  public abstract PassCheck passCheck();

  /**
   * The elements whose scores would decide between the possible tiers, and are not known.
   *
   * @return the elements, in the order of the ladder; none when the tier is decided
   */
  public abstract List<ElementId> missing();

  /**
   * Returns the lowest confidence of the rules that were used.
   *
   * <p>These are the limits, the pass mark, and the weights of the sums above every element that is
   * stated or that the ladder asks about. If the stated scores of the ladder's elements decide the
   * tier and the pass check alone, and nothing contradicts them, only the sums above these elements
   * count. In FY2568 the overall score and the four components are known from one source; an
   * indicator stated beside them does not lower that to inferred.
   *
   * @return the confidence
   */
  public abstract Confidence confidence();
}
