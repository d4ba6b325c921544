package io.github.ita4j.grading;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of applying the rules of a fiscal year to a scorecard.
 *
 * <p>It is written by hand, unlike other results: a builder costs as much time as the arithmetic.
 */
public final class Grade {

  private final FrameworkId framework;
  private final GradeStatus status;
  private final ElementBounds overall;

  /** The possible tiers, unless there is only one, which is the tier. */
  private final List<TierCode> several;

  private final @Nullable TierCode tier;
  private final PassCheck passCheck;
  private final List<ElementId> missing;
  private final Confidence confidence;

  /**
   * Keeps what it is given.
   *
   * @param several the possible tiers, if there are several; it cannot change
   * @param missing the elements that are missing; it cannot change
   */
  Grade(
      FrameworkId framework,
      GradeStatus status,
      ElementBounds overall,
      List<TierCode> several,
      @Nullable TierCode tier,
      PassCheck passCheck,
      List<ElementId> missing,
      Confidence confidence) {
    this.framework = framework;
    this.status = status;
    this.overall = overall;
    this.several = several;
    this.tier = tier;
    this.passCheck = passCheck;
    this.missing = missing;
    this.confidence = confidence;
  }

  /**
   * Returns the framework whose rules were used.
   *
   * @return the id of the framework
   */
  public FrameworkId framework() {
    return framework;
  }

  /**
   * Returns how far the tier is decided.
   *
   * @return the status
   */
  public GradeStatus status() {
    return status;
  }

  /**
   * Returns the nominal score and the bounds of the overall score.
   *
   * @return the nominal score and the bounds
   */
  public ElementBounds overall() {
    return overall;
  }

  /**
   * Returns the tiers that some true scores would give, in agreement with everything stated.
   *
   * @return the tiers from the top down; none if the scores exclude each other or there is no
   *     ladder
   */
  public List<TierCode> possibleTiers() {
    return tier != null && certain() ? List.of(tier) : several;
  }

  /**
   * Returns the tier. It is the only possible one, or at the boundary the one that the scores give
   * at face value.
   *
   * @return the tier, if the status is {@link GradeStatus#DECIDED} or {@link GradeStatus#BOUNDARY}
   */
  public Optional<TierCode> tier() {
    return Optional.ofNullable(tier);
  }

  /**
   * Tells whether the tier is beyond doubt.
   *
   * @return true if the status is {@link GradeStatus#DECIDED}
   */
  public boolean certain() {
    return status == GradeStatus.DECIDED;
  }

  /**
   * Returns whether the agency passes.
   *
   * @return the pass check
   */
  public PassCheck passCheck() {
    return passCheck;
  }

  /**
   * Returns the elements with unknown scores that would decide between the possible tiers.
   *
   * @return the elements, in the order of the ladder; none if the tier is decided
   */
  public List<ElementId> missing() {
    return missing;
  }

  /**
   * Returns the lowest confidence of the rules that were used.
   *
   * <p>These rules are the limits, the pass mark, and the weights above every stated element and
   * every element of the ladder. The stated scores of the ladder's elements may decide tier and
   * pass check alone. Then, if nothing contradicts them, only the sums above these elements count.
   * In FY2568 the overall score and the four components are known from one source. An indicator
   * stated beside them does not lower that confidence to inferred.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grade that
        && framework.equals(that.framework)
        && status == that.status
        && overall.equals(that.overall)
        && possibleTiers().equals(that.possibleTiers())
        && Objects.equals(tier, that.tier)
        && passCheck.equals(that.passCheck)
        && missing.equals(that.missing)
        && confidence == that.confidence;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        framework, status, overall, possibleTiers(), tier, passCheck, missing, confidence);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Grade")
        .add("framework", framework)
        .add("status", status)
        .add("tier", tier())
        .add("possibleTiers", possibleTiers())
        .add("overall", overall)
        .add("passCheck", passCheck)
        .add("missing", missing)
        .add("confidence", confidence)
        .toString();
  }
}
