package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.improvement.Meanings.Likeness;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Two years of one agency beside each other.
 *
 * <p>Elements are compared where they keep their meaning: the overall score, instruments and parts
 * by their names in the tree, indicators and sub-indicators where their Thai names are the same
 * too, and questions by their titles, as O10 is E-Service in one year and the yearly plan in
 * another. A title is that of the framework, or one that both result sheets print. Tiers are
 * compared only within one ladder.
 *
 * <p>Two agencies are compared like two years of one, and the result says so: agencies are renamed.
 *
 * <p>Immutable and thread-safe.
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
    Framework frameworkBefore = boundsBefore.framework();
    Framework frameworkAfter = boundsAfter.framework();
    Scorecard before = boundsBefore.scorecard();
    Scorecard after = boundsAfter.scorecard();
    if (before.fiscalYear().compareTo(after.fiscalYear()) >= 0) {
      throw new IllegalArgumentException("fiscal year of the first scorecard " + before.fiscalYear()
          + ": must be before that of the second, " + after.fiscalYear());
    }
    Map<ElementId, Score> scoresAfter = scores(boundsAfter, after);
    ComparisonBuilder comparison = builder()
        .before(frameworkBefore.id())
        .after(frameworkAfter.id())
        .agencyBefore(before.agency())
        .agencyAfter(after.agency())
        .printedTierBefore(before.printedTier())
        .printedTierAfter(after.printedTier())
        .scoresAfter(scoresAfter);
    compareScores(
        comparison,
        Meanings.of(frameworkBefore, before.titles()),
        scores(boundsBefore, before),
        Meanings.of(frameworkAfter, after.titles()),
        scoresAfter);
    Optional<TierCode> decidedBefore = Grading.grade(boundsBefore).tier();
    Optional<TierCode> decidedAfter = Grading.grade(boundsAfter).tier();
    Optional<TierCode> tierBefore = decidedBefore.or(before::tier);
    Optional<TierCode> tierAfter = decidedAfter.or(after::tier);
    boolean sameLadder = sameLadder(frameworkBefore, frameworkAfter);
    return comparison
        .isSameLadder(sameLadder)
        .tierBefore(tierBefore)
        .isTierBeforeStated(decidedBefore.isEmpty() && tierBefore.isPresent())
        .tierAfter(tierAfter)
        .isTierAfterStated(decidedAfter.isEmpty() && tierAfter.isPresent())
        .tierSteps(
            sameLadder
                ? tierBefore.flatMap(
                    first -> tierAfter.flatMap(second -> steps(frameworkAfter, first, second)))
                : Optional.empty())
        .build();
  }

  /** Compares what keeps its meaning, and names the rest: in both years, or in one only. */
  private static void compareScores(
      ComparisonBuilder comparison,
      Meanings before,
      Map<ElementId, Score> scoresBefore,
      Meanings after,
      Map<ElementId, Score> scoresAfter) {
    Map<ElementId, ElementId> same = new LinkedHashMap<>();
    scoresBefore
        .keySet()
        .forEach(id -> before
            .find(id, after)
            // From both sides: of titles that are given twice, none is taken for another.
            .filter(there -> after.find(there, before).equals(Optional.of(id)))
            .filter(scoresAfter::containsKey)
            .ifPresent(there -> same.put(id, there)));
    same.forEach((first, second) -> comparison.addChange(ChangeBuilder.builder()
        .before(first)
        .after(second)
        .scoreBefore(score(scoresBefore, first))
        .scoreAfter(score(scoresAfter, second))
        .build()));
    Set<ElementId> left = new TreeSet<>(ElementId.ORDER);
    left.addAll(scoresBefore.keySet());
    left.removeAll(same.keySet());
    Set<ElementId> leftAfter = new TreeSet<>(ElementId.ORDER);
    leftAfter.addAll(scoresAfter.keySet());
    leftAfter.removeAll(same.values());
    left.addAll(leftAfter);
    for (ElementId id : left) {
      if (!scoresAfter.containsKey(id)) {
        comparison.addVanished(id);
      } else if (!scoresBefore.containsKey(id)) {
        comparison.addAppeared(id);
      } else {
        comparison.addNotComparable(NotComparable.builder()
            .element(id)
            .scoreBefore(score(scoresBefore, id))
            .scoreAfter(score(scoresAfter, id))
            .reason(
                before.likeness(id, after) == Likeness.NO_TITLE
                    ? NotComparable.Reason.NO_TITLE
                    : NotComparable.Reason.OTHER_TITLE)
            .build());
      }
    }
  }

  private static Score score(Map<ElementId, Score> scores, ElementId id) {
    return Objects.requireNonNull(scores.get(id));
  }

  /** One element in both years. */
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
     * How many points the score rose.
     *
     * @return the points, with two decimals; below zero if it fell
     */
    public BigDecimal difference() {
      return scoreAfter().toBigDecimal().subtract(scoreBefore().toBigDecimal());
    }
  }

  /**
   * The framework of the first year.
   *
   * @return its name
   */
  public abstract FrameworkId before();

  /**
   * The framework of the second year.
   *
   * @return its name
   */
  public abstract FrameworkId after();

  /**
   * The elements that are scored in both years and keep their meaning.
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
   * Tells whether both scorecards can be of one agency.
   *
   * @return true if nothing that both state tells them apart, as {@link Agency#mayBe} says
   */
  public boolean isSameAgency() {
    return agencyBefore().mayBe(agencyAfter());
  }

  /**
   * Returns the names that are scored in both years without being known to mean the same.
   *
   * @return the elements, in the order of {@link ElementId#ORDER}
   */
  public abstract List<NotComparable> notComparable();

  /**
   * The elements whose names are scored in the second year only, and which no other of the first
   * year is.
   *
   * @return the elements of the second year
   */
  public abstract List<ElementId> appeared();

  /**
   * The elements whose names are scored in the first year only, and which no other of the second
   * year is.
   *
   * @return the elements of the first year
   */
  public abstract List<ElementId> vanished();

  /**
   * What is scored in the second year, whether or not the first year has the same.
   *
   * @return the scores, stated or computed from their parts, from the overall score down
   */
  public abstract Map<ElementId, Score> scoresAfter();

  /**
   * Whether both years have the same tiers with the same limits; otherwise only scores can be
   * compared.
   *
   * @return true if tiers can be compared
   */
  public abstract boolean isSameLadder();

  /**
   * Returns the tier in the first year: the one that the scores decide, else the one that is
   * stated.
   *
   * @return the tier, if there is one; a stated one may be of another ladder
   */
  public abstract Optional<TierCode> tierBefore();

  /**
   * Tells whether the tier in the first year is only stated by the source.
   *
   * @return true if the scores do not decide it; false too where there is no tier
   */
  public abstract boolean isTierBeforeStated();

  /**
   * Returns the tier in the second year: the one that the scores decide, else the one that is
   * stated.
   *
   * @return the tier, if there is one; a stated one may be of another ladder
   */
  public abstract Optional<TierCode> tierAfter();

  /**
   * Tells whether the tier in the second year is only stated by the source.
   *
   * @return true if the scores do not decide it; false too where there is no tier
   */
  public abstract boolean isTierAfterStated();

  /**
   * Returns the words with which the first source names a tier of no ladder.
   *
   * @return the words, for example {@code A+}; empty if it prints none
   */
  public abstract Optional<String> printedTierBefore();

  /**
   * Returns the words with which the second source names a tier of no ladder.
   *
   * @return the words, for example {@code A+}; empty if it prints none
   */
  public abstract Optional<String> printedTierAfter();

  /**
   * How many tiers the agency rose.
   *
   * @return the number of tiers, below zero if it fell; empty if the ladders differ, or a tier is
   *     not given or not of the ladder
   */
  public abstract Optional<Integer> tierSteps();

  /**
   * Whether a target of a plan is reached in the second year.
   *
   * @param target the target, for an element of the second year
   * @return true or false; empty if the element's score is not known
   */
  public Optional<Boolean> isReached(Target target) {
    return Optional.ofNullable(scoresAfter().get(target.element()))
        .map(score -> score.isAtLeast(target.atLeast().score()));
  }

  private static Map<ElementId, Score> scores(ScoreBounds bounds, Scorecard scorecard) {
    Map<ElementId, Score> scores = new LinkedHashMap<>();
    List<ElementId> ids = new ArrayList<>(scorecard.scores().keySet());
    for (Element element : bounds.framework().elements()) {
      if (!scorecard.scores().containsKey(element.id())) {
        ids.add(element.id());
      }
    }
    ids.sort(ElementId.ORDER);
    for (ElementId id : ids) {
      bounds.of(id).nominal().ifPresent(score -> scores.put(id, score));
    }
    return scores;
  }

  private static boolean sameLadder(Framework one, Framework other) {
    return one.ladder().isPresent()
        && one.ladder().map(Comparison::limits).equals(other.ladder().map(Comparison::limits));
  }

  private static Map<TierCode, Map<ElementId, Score>> limits(TierLadder ladder) {
    Map<TierCode, Map<ElementId, Score>> limits = new LinkedHashMap<>();
    ladder.tiers().forEach(tier -> {
      Map<ElementId, Score> asked = new LinkedHashMap<>();
      tier.limits().forEach(limit -> asked.put(limit.element(), limit.atLeast()));
      limits.put(tier.code(), asked);
    });
    return limits;
  }

  private static Optional<Integer> steps(Framework framework, TierCode before, TierCode after) {
    List<TierCode> codes = framework.ladder().map(TierLadder::codes).orElse(List.of());
    return codes.contains(before) && codes.contains(after)
        ? Optional.of(codes.indexOf(before) - codes.indexOf(after))
        : Optional.empty();
  }
}
