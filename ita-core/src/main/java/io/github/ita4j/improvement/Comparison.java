package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Grading;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Level;
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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two years of one agency beside each other.
 *
 * <p>Elements are compared where they keep their meaning: the overall score, instruments and parts by their names in the tree,
 * indicators and sub-indicators where their Thai names are the same too, questions by their titles, as O10 is E-Service in one
 * year and the yearly plan in another. Tiers are compared only within one ladder.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Comparison {

  Comparison() {}

  /**
   * One element in both years.
   *
   * @param before the element in the first year
   * @param after the element in the second year, of the same meaning
   * @param scoreBefore its score in the first year
   * @param scoreAfter its score in the second year
   */
  public record Change(ElementId before, ElementId after, Score scoreBefore, Score scoreAfter) {

    /**
     * How many points the score rose.
     *
     * @return the points, with two decimals; below zero if it fell
     */
    public BigDecimal difference() {
      return scoreAfter.toBigDecimal().subtract(scoreBefore.toBigDecimal());
    }
  }

  /**
   * Compares two years.
   *
   * @param frameworkBefore the rules of the first year
   * @param before the first scorecard
   * @param frameworkAfter the rules of the second year
   * @param after the second scorecard
   * @return the comparison
   * @throws IllegalArgumentException if both are of the same fiscal year, or as {@link Scoring#bounds}
   */
  public static Comparison between(
      Framework frameworkBefore, Scorecard before, Framework frameworkAfter, Scorecard after) {
    if (before.fiscalYear().equals(after.fiscalYear())) {
      throw new IllegalArgumentException(
          "fiscal year " + after.fiscalYear() + ": must differ from that of the other scorecard");
    }
    ScoreBounds boundsBefore = Scoring.bounds(frameworkBefore, before);
    ScoreBounds boundsAfter = Scoring.bounds(frameworkAfter, after);
    Map<ElementId, Score> scoresBefore = scores(boundsBefore, before);
    Map<ElementId, Score> scoresAfter = scores(boundsAfter, after);
    Map<String, ElementId> meaningsAfter = meanings(frameworkAfter, scoresAfter);
    List<Change> changes = new ArrayList<>();
    List<ElementId> vanished = new ArrayList<>();
    Map<ElementId, Score> appeared = new LinkedHashMap<>(scoresAfter);
    meanings(frameworkBefore, scoresBefore).forEach((meaning, id) -> {
      ElementId same = meaningsAfter.get(meaning);
      Score scoreBefore = scoresBefore.get(id);
      Score scoreAfter = same == null ? null : appeared.remove(same);
      if (same != null && scoreBefore != null && scoreAfter != null) {
        changes.add(new Change(id, same, scoreBefore, scoreAfter));
      } else {
        vanished.add(id);
      }
    });
    Grade gradeBefore = Grading.grade(boundsBefore);
    Grade gradeAfter = Grading.grade(boundsAfter);
    boolean sameLadder = sameLadder(frameworkBefore, frameworkAfter);
    return ComparisonBuilder.builder()
        .before(frameworkBefore.id())
        .after(frameworkAfter.id())
        .changes(changes)
        .appeared(appeared.keySet())
        .scoresAfter(scoresAfter)
        .vanished(vanished)
        .isSameLadder(sameLadder)
        .tierBefore(gradeBefore.tier())
        .tierAfter(gradeAfter.tier())
        .tierSteps(sameLadder ? steps(frameworkAfter, gradeBefore, gradeAfter) : Optional.empty())
        .build();
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
   * The elements that are scored in the second year only.
   *
   * @return the elements of the second year
   */
  public abstract List<ElementId> appeared();

  /**
   * The elements that are scored in the first year only.
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
   * Whether both years have the same tiers with the same limits; otherwise only scores can be compared.
   *
   * @return true if tiers can be compared
   */
  public abstract boolean isSameLadder();

  /**
   * The tier in the first year.
   *
   * @return the tier, if it is given
   */
  public abstract Optional<TierCode> tierBefore();

  /**
   * The tier in the second year.
   *
   * @return the tier, if it is given
   */
  public abstract Optional<TierCode> tierAfter();

  /**
   * How many tiers the agency rose.
   *
   * @return the number of tiers, below zero if it fell; empty if the ladders differ or a tier is not given
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

  /** What each scored element means, as a text that is the same in another year if the meaning is; first come, first named. */
  private static Map<String, ElementId> meanings(
      Framework framework, Map<ElementId, Score> scores) {
    Map<String, ElementId> meanings = new LinkedHashMap<>();
    for (ElementId id : scores.keySet()) {
      String name = framework
          .findElement(id)
          .filter(Element::hasTitle)
          .flatMap(Element::name)
          .map(text -> text.thai())
          .orElse("");
      String meaning;
      if (id.level() == Level.QUESTION) {
        // A question without a title has no meaning that another year could keep.
        meaning = name.isEmpty() ? id + " of " + framework : id.toString().charAt(0) + " " + name;
      } else if (id.level() == Level.INDICATOR
          || id.level() == Level.SUB_INDICATOR
          || id.level() == Level.INDEX) {
        meaning = name.isEmpty() ? id + " of " + framework : id + " " + name;
      } else {
        meaning = id.toString();
      }
      if (meanings.putIfAbsent(meaning, id) != null) {
        meanings.put(id + " of " + framework, id);
      }
    }
    return meanings;
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

  private static Optional<Integer> steps(Framework framework, Grade before, Grade after) {
    List<TierCode> codes = framework.ladder().map(TierLadder::codes).orElse(List.of());
    return before
        .tier()
        .flatMap(first -> after.tier().map(second -> codes.indexOf(first) - codes.indexOf(second)));
  }
}
