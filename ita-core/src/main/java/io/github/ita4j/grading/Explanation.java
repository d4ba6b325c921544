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
import java.util.Objects;
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
        limits.add(
            new LimitCheck(limit, bounds.element(limit.element()), LimitStatus.of(bounds, limit)));
      }
      explanation.addTier(
          new TierCheck(tier.code(), grade.possibleTiers().contains(tier.code()), limits));
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
          .ifPresent(weight -> parts.add(new Part(
              child.id(), weight, bounds.findExactNominal(child.id()), child.provenance())));
    }
    return new Computation(
        bounds.element(element.id()),
        scorecard.findScore(element.id()),
        parts,
        bounds.findExactSumOfParts(element.id()),
        element.provenance());
  }

  /**
   * The computation of one element's score.
   *
   * @param bounds its nominal score and bounds
   * @param stated the score that the source states for it
   * @param parts the parts that sum to it, with their weights; none if the framework gives it no
   *     parts
   * @param sumOfParts the sum of the parts at face value, before rounding; absent if a part is
   *     missing
   * @param provenance the source of the element's place and weight
   */
  public record Computation(
      ElementBounds bounds,
      Optional<StatedScore> stated,
      List<Part> parts,
      Optional<ExactPoints> sumOfParts,
      Provenance provenance) {

    /** Copies the list. */
    public Computation {
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(sumOfParts, "sumOfParts");
      Objects.requireNonNull(provenance, "provenance");
      parts = List.copyOf(parts);
    }

    /**
     * Returns the formula, for example {@code 3/10 IIT + 3/10 EIT + 2/5 OIT}.
     *
     * @return the formula; empty if the element has no parts
     */
    public String formula() {
      return String.join(
          " + ",
          parts.stream().map(part -> part.weight() + " " + part.element()).toList());
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

  /**
   * One part of a sum.
   *
   * @param element the part
   * @param weight its weight
   * @param value its score at face value, before rounding; absent if it is missing
   * @param provenance the source of its place and weight
   */
  public record Part(
      ElementId element, Weight weight, Optional<ExactPoints> value, Provenance provenance) {

    /** Checks that all are given. */
    public Part {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(weight, "weight");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(provenance, "provenance");
    }

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

  /**
   * The check of one tier.
   *
   * @param tier the tier
   * @param possible whether some true scores, in agreement with everything stated, would give it
   * @param limits the checks of its limits
   */
  public record TierCheck(TierCode tier, boolean possible, List<LimitCheck> limits) {

    /** Copies the list. */
    public TierCheck {
      Objects.requireNonNull(tier, "tier");
      limits = List.copyOf(limits);
    }

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

  /**
   * The check of one limit of a tier.
   *
   * @param limit the limit, with its source
   * @param bounds the nominal score and the bounds of its element
   * @param status whether it is reached
   */
  public record LimitCheck(TierLimit limit, ElementBounds bounds, LimitStatus status) {

    /** Checks that all are given. */
    public LimitCheck {
      Objects.requireNonNull(limit, "limit");
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(status, "status");
    }

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
