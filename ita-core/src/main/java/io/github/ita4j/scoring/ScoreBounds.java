package io.github.ita4j.scoring;

import io.github.ita4j.exact.StatedNumbers;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumLadder;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.summary.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The exact bounds on every element of a framework, given what a scorecard states.
 *
 * <p>A stated score stands for the interval of values that round to it. Intervals of parts give an
 * interval of their sum. A sum and its other parts give an interval of a part. On a tree, one pass
 * up and one down give exactly the values that some true scores can have.
 *
 * <p>If the stated scores exclude each other, no true scores agree with them. {@link #conflicts}
 * then names the elements, and the bounds are those of the hull of both sides.
 *
 * <p>Bounds are equal only to themselves. Their framework and scorecard are values to compare.
 */
public final class ScoreBounds {

  private final Framework framework;
  private final Scorecard scorecard;
  private final Map<ElementId, StatedScore> stated;
  private final BoundsPropagation propagation;
  private final Confidence confidence;

  private ScoreBounds(
      Framework framework,
      Scorecard scorecard,
      Map<ElementId, StatedScore> stated,
      BoundsPropagation propagation,
      Confidence confidence) {
    this.framework = framework;
    this.scorecard = scorecard;
    this.stated = stated;
    this.propagation = propagation;
    this.confidence = confidence;
  }

  static ScoreBounds of(Framework framework, Scorecard scorecard) {
    StatedNodes nodes = StatedNodes.of(framework, scorecard);
    BoundsPropagation propagation = BoundsPropagation.of(framework.sumTree(), nodes.packed());
    Map<ElementId, StatedScore> stated = scorecard.scores();
    Confidence confidence = nodes.confidence();
    return new ScoreBounds(framework, scorecard, stated, propagation, confidence);
  }

  /**
   * Computes the bounds that follow from the stated scores of some elements alone.
   *
   * @param elements the elements
   * @return the bounds that would hold if nothing else were stated
   */
  public ScoreBounds withOnlyStated(Collection<ElementId> elements) {
    Map<ElementId, StatedScore> some = new HashMap<>();
    for (ElementId element : elements) {
      StatedScore score = stated.get(element);
      if (score != null) {
        some.put(element, score);
      }
    }
    int[] nodes = some.keySet().stream()
        .mapToInt(this::engagedNode)
        .filter(node -> node >= 0)
        .toArray();
    Confidence lowest = framework.sumLadder().confidenceOfSums();
    for (int node : nodes) {
      lowest = lowest.lower(framework.sumTree().confidence(node));
    }
    return new ScoreBounds(framework, scorecard, some, propagation.withOnlyStated(nodes), lowest);
  }

  /**
   * Returns the rules that the bounds were computed by.
   *
   * @return the framework
   */
  public Framework framework() {
    return framework;
  }

  /**
   * Returns the scorecard that the bounds were computed from.
   *
   * @return the whole scorecard, even if only some of its scores were used
   */
  public Scorecard scorecard() {
    return scorecard;
  }

  /**
   * Returns the nominal score and the bounds of an element.
   *
   * @param id the element
   * @return its nominal score and its bounds
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public ElementBounds element(ElementId id) {
    int node = engagedNode(id);
    if (node < 0) {
      return new ElementBounds(
          id,
          findNominal(id),
          EngineUnits.printedLow(lowAlone(id), 1),
          EngineUnits.printedHigh(highAlone(id), 1));
    }
    return bounds(node, nominal(node), propagation.low(node), propagation.high(node));
  }

  private ElementBounds bounds(int node, Optional<Score> nominal, long low, long high) {
    SumTree tree = framework.sumTree();
    long share = tree.share(node);
    return new ElementBounds(
        tree.id(node),
        nominal,
        EngineUnits.printedLow(low, share),
        EngineUnits.printedHigh(high, share));
  }

  /**
   * Finds the nominal score of an element.
   *
   * @param id the element
   * @return the score at face value, rounded half up once; empty if a needed score is missing
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<Score> findNominal(ElementId id) {
    int node = engagedNode(id);
    return node < 0 ? Optional.ofNullable(stated.get(id)).map(StatedScore::score) : nominal(node);
  }

  private Optional<Score> nominal(int node) {
    return nominal(node, propagation.nominal(node));
  }

  private Optional<Score> nominal(int node, long steps) {
    return steps < 0
        ? Optional.empty()
        : Optional.of(EngineUnits.printed(steps, framework.sumTree().share(node)));
  }

  /**
   * Returns the elements of which something is known: they have a nominal score, or bounds that are
   * narrower than 0 to 100.
   *
   * @return their nominal scores and bounds, in no particular order
   */
  public List<ElementBounds> known() {
    return known(false);
  }

  /**
   * Returns the elements of {@link #known}, and those that the tiers have limits on.
   *
   * @return their nominal scores and bounds, in no particular order
   */
  public List<ElementBounds> knownOrAsked() {
    return known(true);
  }

  private List<ElementBounds> known(boolean orAsked) {
    SumTree tree = framework.sumTree();
    SumLadder ladder = framework.sumLadder();
    int size = tree.engaged();
    List<ElementBounds> known = new ArrayList<>(size);
    WalkDown walk = new WalkDown(tree, propagation);
    boolean[] isKnown = new boolean[size];
    for (int node = 0; node < propagation.size(); node++) {
      walk.visit(node);
      long steps = propagation.nominal(node);
      isKnown[node] = steps >= 0 || walk.isNarrowed(node);
      if (isKnown[node] || (orAsked && ladder.asksFor(node))) {
        known.add(bounds(node, nominal(node, steps), walk.low(), walk.high()));
      }
    }
    // Below the stated levels a part is bounded by its parent alone, which leaves it more room.
    for (int node = propagation.size(); node < size; node++) {
      int parent = tree.parent(node);
      if (parent >= 0 && isKnown[parent] && walk.narrowsFromAbove(node)) {
        isKnown[node] = true;
        walk.visit(node);
        known.add(bounds(node, Optional.empty(), walk.low(), walk.high()));
      }
    }
    for (ElementId id : stated.keySet()) {
      if (engagedNode(id) < 0) {
        known.add(element(id));
      }
    }
    return Collections.unmodifiableList(known);
  }

  /**
   * Tells whether the element can be printed as at least a given score.
   *
   * @param id the element
   * @param score the score to reach
   * @return true if some true scores that agree with everything stated reach it
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public boolean canReach(ElementId id, Score score) {
    Objects.requireNonNull(score, "score");
    int node = engagedNode(id);
    return node < 0
        ? highAlone(id) >= EngineUnits.limit(score, 1)
        : propagation.canReach(node, score);
  }

  /**
   * Tells whether the element can be printed as less than a given score.
   *
   * @param id the element
   * @param score the score to miss
   * @return true if some true scores that agree with everything stated miss it
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public boolean canMiss(ElementId id, Score score) {
    Objects.requireNonNull(score, "score");
    int node = engagedNode(id);
    return node < 0 ? lowAlone(id) < EngineUnits.limit(score, 1) : propagation.canMiss(node, score);
  }

  /**
   * Returns the tiers that some true scores would give, in agreement with everything stated.
   *
   * @return the tiers from the top down; none if the stated scores exclude each other or the
   *     framework has no ladder
   */
  public List<Tier> possibleTiers() {
    if (isContradictory() || framework.ladder().isEmpty()) {
      return List.of();
    }
    return new PossibleTiers(framework, propagation).list();
  }

  /**
   * Finds the tier that the scores give at face value, as far as they are known.
   *
   * @return the tier; empty if it is not possible, if a score that is needed for a higher possible
   *     tier is missing, or if no tier is possible
   */
  public Optional<Tier> findNominalTier() {
    return findNominalTier(possibleTiers());
  }

  /**
   * Finds the tier that the scores give at face value, as far as they are known.
   *
   * @param possible the {@link #possibleTiers}, from a caller who has them
   * @return the tier, as {@link #findNominalTier()}
   */
  public Optional<Tier> findNominalTier(List<Tier> possible) {
    return possible.isEmpty()
        ? Optional.empty()
        : new PossibleTiers(framework, propagation).nominal(possible);
  }

  /**
   * Computes the bounds under the assumption that some elements reach limits.
   *
   * @param limits the limits, each of which is reached. A limit on an element outside all sums and
   *     tier limits changes no bounds.
   * @return the bounds; empty if the stated scores exclude each other or the limits
   * @throws IllegalArgumentException if the framework does not have one of the elements
   */
  public Optional<ScoreBounds> ifReached(List<TierLimit> limits) {
    SumTree tree = framework.sumTree();
    for (TierLimit limit : limits) {
      if (!canReach(limit.element(), limit.atLeast())) {
        return Optional.empty();
      }
    }
    int[] nodes =
        limits.stream().mapToInt(limit -> engagedNode(limit.element())).toArray();
    long[] least = new long[propagation.sizeWith(nodes)];
    for (int i = 0; i < nodes.length; i++) {
      int node = nodes[i];
      if (node >= 0) {
        long reached = EngineUnits.limit(limits.get(i).atLeast(), tree.share(node));
        least[node] = Math.max(least[node], reached);
      }
    }
    BoundsPropagation raised = propagation.ifReached(least);
    return raised.hasConflict()
        ? Optional.empty()
        : Optional.of(new ScoreBounds(framework, scorecard, stated, raised, confidence));
  }

  /**
   * Finds the score of an element at face value, before rounding.
   *
   * @param id the element
   * @return its stated score, else the exact sum of its parts; empty if a needed score is missing
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<ExactPoints> findExactNominal(ElementId id) {
    StatedScore own = stated.get(id);
    return own == null
        ? findExactSumOfParts(id)
        : Optional.of(ExactPoints.of(own.score().hundredths(), 100));
  }

  /**
   * Finds the sum of an element's parts at face value, before rounding.
   *
   * @param id the element
   * @return the exact sum; empty if the element has no parts or a needed score is missing
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public Optional<ExactPoints> findExactSumOfParts(ElementId id) {
    int node = engagedNode(id);
    long steps = node < 0 ? -1 : propagation.nominalOfParts(node);
    return steps < 0
        ? Optional.empty()
        : Optional.of(ExactPoints.of(steps, 200 * framework.sumTree().share(node)));
  }

  /**
   * Tells whether the stated scores exclude each other.
   *
   * @return true if there is a conflict
   */
  public boolean isContradictory() {
    return propagation.hasConflict();
  }

  /**
   * Returns the elements whose stated scores exclude those of their parts.
   *
   * @return the conflicts, from the overall score down
   */
  public List<Conflict> conflicts() {
    return isContradictory()
        ? new Conflicts(framework.sumTree(), stated, propagation).list()
        : List.of();
  }

  /** Returns the elements that are stated. */
  Set<ElementId> statedElements() {
    return stated.keySet();
  }

  /** Returns the intervals that the passes over the tree gave. */
  BoundsPropagation propagation() {
    return propagation;
  }

  /**
   * Returns the lowest confidence of the weights that the bounds rest on. These are the weights of
   * every sum with a stated score or an element of the ladder.
   *
   * @return the lowest confidence; {@link Confidence#CONFIRMED} if no sum was needed
   */
  public Confidence confidence() {
    return confidence;
  }

  /** Returns the node of an element, or -1 if it stands alone, outside all sums and tier limits. */
  private int engagedNode(ElementId id) {
    SumTree tree = framework.sumTree();
    int node = tree.node(id);
    if (node < 0) {
      framework.element(id);
    }
    return node < tree.engaged() ? node : -1;
  }

  /** Returns the lower end of an element that stands alone. Its share is 1. */
  private long lowAlone(ElementId id) {
    StatedScore own = stated.get(id);
    return own == null ? 0 : EngineUnits.low(packed(own), 1);
  }

  /** Returns the upper end of an element that stands alone. Its share is 1. */
  private long highAlone(ElementId id) {
    StatedScore own = stated.get(id);
    return own == null ? EngineUnits.full(1) : EngineUnits.high(packed(own), 1);
  }

  private static int packed(StatedScore score) {
    return StatedNumbers.packed(score.score().hundredths(), score.decimals());
  }

  /** Returns the bounds on the overall score, and the first stated scores. */
  @Override
  public String toString() {
    return Summary.of("ScoreBounds")
        .add("framework", framework)
        .add("overall", element(ElementId.OVERALL))
        .add("stated", stated)
        .toString();
  }
}
