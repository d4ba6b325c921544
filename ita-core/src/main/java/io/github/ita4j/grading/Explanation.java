package io.github.ita4j.grading;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.framework.Weight;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
import io.github.ita4j.scoring.ExactPoints;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The reasons for a grade, number by number. */
@Value.Immutable
@ResultStyle
public abstract class Explanation {

  Explanation() {}

  static ExplanationBuilder builder() {
    return ExplanationBuilder.builder();
  }

  /**
   * Explains the grade of a scorecard.
   *
   * <p>For every number it gives the formula, the inputs, the exact value before rounding, the rule
   * and its source. For every tier and the pass mark it gives the result of each limit.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @return the explanation
   * @throws IllegalArgumentException as {@link Grading#grade(Framework, Scorecard)}
   */
  public static Explanation of(Framework framework, Scorecard scorecard) {
    return of(Scoring.bounds(framework, scorecard));
  }

  /**
   * Explains the grade that follows from bounds.
   *
   * @param bounds the bounds on the scores
   * @return the explanation
   */
  public static Explanation of(ScoreBounds bounds) {
    Scorecard scorecard = bounds.scorecard();
    Framework framework = bounds.framework();
    Grade grade = Grading.grade(bounds);
    ExplanationBuilder explanation =
        builder().framework(framework.id()).passCheck(grade.passCheck());
    for (ElementId id : elements(framework, scorecard)) {
      explanation.addComputation(computation(bounds, scorecard, framework.element(id)));
    }
    for (Tier tier : framework.tiers()) {
      List<LimitCheck> limits = new ArrayList<>();
      for (TierLimit limit : tier.limits()) {
        limits.add(LimitCheckBuilder.builder()
            .limit(limit)
            .bounds(bounds.element(limit.element()))
            .status(LimitStatus.of(bounds, limit))
            .build());
      }
      explanation.addTier(TierCheckBuilder.builder()
          .tier(tier.code())
          .possible(grade.possibleTiers().contains(tier.code()))
          .limits(limits)
          .build());
    }
    return explanation.build();
  }

  /**
   * Returns the framework whose rules were used.
   *
   * @return the id of the framework
   */
  public abstract FrameworkId framework();

  /**
   * Returns the numbers: every element that is stated, that the ladder asks about, or that lies
   * above such an element. One without parts, such as a question, has no formula.
   *
   * @return the numbers, from the overall score down
   */
  public abstract List<Computation> computations();

  /**
   * Returns the tiers with the results of their limits.
   *
   * @return the tiers from the top down; none without a ladder
   */
  public abstract List<TierCheck> tiers();

  /**
   * Returns the pass check.
   *
   * @return the pass check
   */
  public abstract PassCheck passCheck();

  /**
   * Collects the elements to explain: stated ones, those of the ladder, the overall score, and all
   * elements above these. They are in the order of the tree.
   */
  private static List<ElementId> elements(Framework framework, Scorecard scorecard) {
    Set<ElementId> asked = new LinkedHashSet<>(scorecard.scores().keySet());
    framework.ladder().ifPresent(ladder -> asked.addAll(ladder.elements()));
    Set<ElementId> wanted = new LinkedHashSet<>();
    wanted.add(ElementId.OVERALL);
    for (ElementId element : asked) {
      wanted.addAll(framework.path(element));
    }
    return wanted.stream().sorted(ElementId.ORDER).toList();
  }

  private static Computation computation(ScoreBounds bounds, Scorecard scorecard, Element element) {
    List<Part> parts = new ArrayList<>();
    for (Element child : bounds.framework().children(element.id())) {
      child
          .weight()
          .ifPresent(weight -> parts.add(PartBuilder.builder()
              .element(child.id())
              .weight(weight)
              .value(bounds.findExactNominal(child.id()))
              .provenance(child.provenance())
              .build()));
    }
    return ComputationBuilder.builder()
        .bounds(bounds.element(element.id()))
        .stated(scorecard.findScore(element.id()))
        .parts(parts)
        .sumOfParts(bounds.findExactSumOfParts(element.id()))
        .provenance(element.provenance())
        .build();
  }

  /** The computation of one element's score. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Computation {

    Computation() {}

    /**
     * Returns the nominal score and the bounds of the element.
     *
     * @return the nominal score and the bounds
     */
    public abstract ElementBounds bounds();

    /**
     * Returns the score that the source states for the element.
     *
     * @return the score, if one is stated
     */
    public abstract Optional<StatedScore> stated();

    /**
     * Returns the parts that sum to the score, with their weights.
     *
     * @return the parts; none if the framework gives the element no parts
     */
    public abstract List<Part> parts();

    /**
     * Returns the sum of the parts at face value, before rounding.
     *
     * @return the exact sum; absent if a part is missing
     */
    public abstract Optional<ExactPoints> sumOfParts();

    /**
     * Returns the source of the element's place and weight.
     *
     * @return the provenance
     */
    public abstract Provenance provenance();

    /**
     * Returns the formula, for example {@code 3/10 IIT + 3/10 EIT + 2/5 OIT}.
     *
     * @return the formula; empty if the element has no parts
     */
    public String formula() {
      return String.join(
          " + ",
          parts().stream().map(part -> part.weight() + " " + part.element()).toList());
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Explanation.Computation")
          .add("bounds", bounds())
          .add("stated", stated())
          .add("parts", parts())
          .toString();
    }
  }

  /** One part of a sum. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Part {

    Part() {}

    /**
     * Returns the part.
     *
     * @return the element
     */
    public abstract ElementId element();

    /**
     * Returns its weight.
     *
     * @return the share of the part in the sum
     */
    public abstract Weight weight();

    /**
     * Returns its score at face value, before rounding.
     *
     * @return the exact points; absent if the score is missing
     */
    public abstract Optional<ExactPoints> value();

    /**
     * Returns the source of its place and weight.
     *
     * @return the provenance
     */
    public abstract Provenance provenance();

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Explanation.Part")
          .add("element", element())
          .add("weight", weight())
          .add("value", value())
          .toString();
    }
  }

  /** The check of one tier. */
  @Value.Immutable
  @ResultStyle
  public abstract static class TierCheck {

    TierCheck() {}

    /**
     * Returns the tier.
     *
     * @return the code of the tier
     */
    public abstract TierCode tier();

    /**
     * Tells whether the tier is possible.
     *
     * @return true if some true scores, in agreement with everything stated, would give it
     */
    public abstract boolean possible();

    /**
     * Returns the checks of its limits.
     *
     * @return the checks, in the order of the limits
     */
    public abstract List<LimitCheck> limits();

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Explanation.TierCheck")
          .add("tier", tier())
          .add("possible", possible())
          .add("limits", limits())
          .toString();
    }
  }

  /** The check of one limit of a tier. */
  @Value.Immutable
  @ResultStyle
  public abstract static class LimitCheck {

    LimitCheck() {}

    /**
     * Returns the limit, with its source.
     *
     * @return the limit
     */
    public abstract TierLimit limit();

    /**
     * Returns the nominal score and the bounds of its element.
     *
     * @return the nominal score and the bounds
     */
    public abstract ElementBounds bounds();

    /**
     * Returns whether the limit is reached.
     *
     * @return the status
     */
    public abstract LimitStatus status();

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Explanation.LimitCheck")
          .add("limit", limit())
          .add("bounds", bounds())
          .add("status", status())
          .toString();
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Explanation")
        .add("framework", framework())
        .add("tiers", tiers().stream().map(TierCheck::tier).toList())
        .add("passCheck", passCheck())
        .add("computations", computations().size())
        .toString();
  }
}
