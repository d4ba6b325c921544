package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The comparison of two years of one agency.
 *
 * <p>Elements are compared if they keep their meaning. The overall score, instruments and parts
 * keep it under the same name. Indicators and sub-indicators also need the same Thai name.
 * Questions are matched by their titles: O10 is E-Service in one year and the yearly plan in
 * another. A title is that of the framework, or one that both result sheets print. Tiers are
 * compared only within one ladder.
 *
 * <p>A comparison audits nothing. A stated tier is given as it was announced, even if the numbers
 * exclude it; only {@link #tierSteps} is empty then. The contradictions of each year are those of
 * its {@link io.github.ita4j.audit.Audit}.
 *
 * <p>Agencies may be renamed, so two different agencies can be compared as well.
 * {@link #isSameAgency} tells whether they may be one.
 */
@Value.Immutable
@ResultStyle
public abstract class Comparison {

  Comparison() {}

  static ComparisonBuilder builder() {
    return ComparisonBuilder.builder();
  }

  /**
   * Compares two years.
   *
   * @param frameworkBefore the rules of the first year
   * @param before the first scorecard
   * @param frameworkAfter the rules of the second year
   * @param after the second scorecard
   * @return the comparison
   * @throws IllegalArgumentException if the first scorecard is not of an earlier fiscal year than
   *     the second, or as {@link Scoring#bounds}
   */
  public static Comparison between(
      Framework frameworkBefore, Scorecard before, Framework frameworkAfter, Scorecard after) {
    return between(Scoring.bounds(frameworkBefore, before), Scoring.bounds(frameworkAfter, after));
  }

  /**
   * Compares two years by the bounds on their scores.
   *
   * @param boundsBefore the bounds on the scores of the first year
   * @param boundsAfter the bounds on the scores of the second year
   * @return the comparison
   * @throws IllegalArgumentException if the first scorecard is not of an earlier fiscal year than
   *     the second
   */
  public static Comparison between(ScoreBounds boundsBefore, ScoreBounds boundsAfter) {
    return ComparedYears.compare(boundsBefore, boundsAfter);
  }

  /** The scores of one element in both years. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Change {

    Change() {}

    /**
     * Returns the element in the first year.
     *
     * @return the element
     */
    public abstract ElementId before();

    /**
     * Returns the element of the same meaning in the second year.
     *
     * @return the element
     */
    public abstract ElementId after();

    /**
     * Returns its score in the first year.
     *
     * @return the score, stated or computed from its parts
     */
    public abstract Score scoreBefore();

    /**
     * Returns its score in the second year.
     *
     * @return the score, stated or computed from its parts
     */
    public abstract Score scoreAfter();

    /**
     * Computes the points that the score rose.
     *
     * @return the points, with two decimals; below zero if it fell
     */
    public BigDecimal difference() {
      return scoreAfter().minus(scoreBefore());
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Comparison.Change")
          .add("before", before())
          .add("after", after())
          .add("scoreBefore", scoreBefore())
          .add("scoreAfter", scoreAfter())
          .toString();
    }
  }

  /**
   * Returns the framework of the first year.
   *
   * @return the id of the framework
   */
  public abstract FrameworkId frameworkBefore();

  /**
   * Returns the framework of the second year.
   *
   * @return the id of the framework
   */
  public abstract FrameworkId frameworkAfter();

  /**
   * Returns the elements that are scored in both years and keep their meaning.
   *
   * @return the changes, from the overall score down
   */
  public abstract List<Change> changes();

  /**
   * Returns the agency as the first scorecard names it.
   *
   * @return the agency
   */
  public abstract Agency agencyBefore();

  /**
   * Returns the agency as the second scorecard names it.
   *
   * @return the agency
   */
  public abstract Agency agencyAfter();

  /**
   * Tells whether both scorecards may belong to one agency.
   *
   * @return true if no stated fact tells them apart, as {@link Agency#mayBe} defines
   */
  public boolean isSameAgency() {
    return agencyBefore().mayBe(agencyAfter());
  }

  /**
   * Returns the elements scored in both years under one name, but not known to mean the same.
   *
   * @return the elements, in the order of {@link ElementId#ORDER}
   */
  public abstract List<NotComparable> notComparable();

  /**
   * Returns the elements scored in the second year only. An element that matches another of the
   * first year is not among them.
   *
   * @return the elements of the second year
   */
  public abstract List<ElementId> appeared();

  /**
   * Returns the elements scored in the first year only. An element that matches another of the
   * second year is not among them.
   *
   * @return the elements of the first year
   */
  public abstract List<ElementId> vanished();

  /**
   * Returns all scores of the second year, whether or not the first year has the same elements.
   *
   * @return the scores, stated or computed from their parts, from the overall score down
   */
  public abstract Map<ElementId, Score> scoresAfter();

  /**
   * Tells whether both years have the same tiers with the same limits. Otherwise only scores can be
   * compared.
   *
   * @return true if tiers can be compared
   */
  public abstract boolean isSameTiers();

  /**
   * Returns the tier in the first year. It is the one that the scores decide, or else the stated
   * one.
   *
   * @return the tier, if there is one; a stated one may belong to another ladder, or be excluded by
   *     the numbers
   */
  public abstract Optional<TierCode> tierBefore();

  /**
   * Tells whether the tier in the first year is stated by the source but not decided by the scores.
   *
   * @return true if it is only stated; false also if there is no tier
   */
  public abstract boolean isTierBeforeStated();

  /**
   * Returns the tier in the second year. It is the one that the scores decide, or else the stated
   * one.
   *
   * @return the tier, if there is one; a stated one may belong to another ladder, or be excluded by
   *     the numbers
   */
  public abstract Optional<TierCode> tierAfter();

  /**
   * Tells whether the tier in the second year is stated by the source but not decided by the
   * scores.
   *
   * @return true if it is only stated; false also if there is no tier
   */
  public abstract boolean isTierAfterStated();

  /**
   * Returns the first source's words for a tier that no ladder has.
   *
   * @return the words, for example {@code A+}; empty if it prints none
   */
  public abstract Optional<String> printedTierBefore();

  /**
   * Returns the second source's words for a tier that no ladder has.
   *
   * @return the words, for example {@code A+}; empty if it prints none
   */
  public abstract Optional<String> printedTierAfter();

  /**
   * Returns the number of tiers that the agency rose. It counts only tiers that the numbers of
   * their year leave possible, {@link io.github.ita4j.grading.Grade#possibleTiers}.
   *
   * @return the number of tiers, below zero if it fell; empty if the ladders differ, if a tier is
   *     missing or not on the ladder, or if the numbers exclude it or each other
   */
  public abstract Optional<Integer> tierSteps();

  /**
   * Tells whether a target of a plan is reached in the second year.
   *
   * @param target the target, for an element of the second year
   * @return true or false; empty if the element's score is not known
   */
  public Optional<Boolean> isReached(Target target) {
    return Optional.ofNullable(scoresAfter().get(target.element()))
        .map(score -> score.isAtLeast(target.atLeast().score()));
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Comparison")
        .add("frameworkBefore", frameworkBefore())
        .add("frameworkAfter", frameworkAfter())
        .add("agency", agencyAfter().name())
        .add("changes", changes())
        .add("tierBefore", tierBefore())
        .add("tierAfter", tierAfter())
        .toString();
  }
}
