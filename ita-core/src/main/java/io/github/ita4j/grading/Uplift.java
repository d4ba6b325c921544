package io.github.ita4j.grading;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ExactPoints;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it would take to reach a tier, the scores taken at face value.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Uplift {

  Uplift() {}

  /**
   * What one limit of the tier still asks.
   *
   * @param limit the limit
   * @param score the score of its element at face value; absent if it is not known
   * @param shortfall how many points are missing; absent if none are, or the score is not known
   */
  public record Gap(TierLimit limit, Optional<Score> score, Optional<Score> shortfall) {}

  /**
   * What one element alone would have to rise to, all others staying as they are.
   *
   * @param element the element
   * @param score its score at face value
   * @param needed the least two-decimal score that it would have to have, never below its own; absent if no score up to 100.00
   *     would do
   */
  public record Alone(ElementId element, Score score, Optional<Score> needed) {

    /**
     * How many points the element would have to rise.
     *
     * @return the points, 0.00 if the tier is reached already; absent if the element alone cannot suffice
     */
    public Optional<Score> rise() {
      return needed.map(to -> Score.ofHundredths(to.hundredths() - score.hundredths()));
    }
  }

  /**
   * What it would take to reach a tier.
   *
   * <p>Where an element rises, the elements above it are recomputed from their parts; where parts are missing, the stated score
   * above rises by the element's share. Where the tier is reached at face value already, nothing has to rise.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @param tier the tier to reach
   * @return what it would take
   * @throws IllegalArgumentException if the framework has no ladder or no such tier, or as {@link Scoring#bounds}
   */
  public static Uplift to(Framework framework, Scorecard scorecard, TierCode tier) {
    Tier target = framework
        .ladder()
        .orElseThrow(
            () -> new IllegalArgumentException("tier " + tier + ": " + framework + " has no tiers"))
        .tier(tier);
    ScoreBounds bounds = Scoring.bounds(framework, scorecard);
    List<Gap> gaps = new ArrayList<>();
    for (TierLimit limit : target.limits()) {
      Optional<Score> score = bounds.of(limit.element()).nominal();
      gaps.add(new Gap(
          limit,
          score,
          score
              .filter(present -> !present.isAtLeast(limit.atLeast()))
              .map(present ->
                  Score.ofHundredths(limit.atLeast().hundredths() - present.hundredths()))));
    }
    boolean reached = gaps.stream().allMatch(Uplift::isClosed);
    List<Alone> alone = new ArrayList<>();
    SumTree tree = framework.sumTree();
    for (int node = 0; node < tree.size(); node++) {
      ElementId id = tree.id(node);
      Optional<ExactPoints> exact = bounds.exactNominal(id);
      boolean counts = target.limits().stream()
          .anyMatch(limit -> isAtOrAbove(tree, tree.node(limit.element()), tree.node(id)));
      if (exact.isPresent() && counts) {
        alone.add(alone(bounds, target, reached, id, exact.get()));
      }
    }
    return UpliftBuilder.builder()
        .framework(framework.id())
        .tier(tier)
        .gaps(gaps)
        .alone(alone)
        .build();
  }

  /**
   * The rules that were used.
   *
   * @return the name of the framework
   */
  public abstract FrameworkId framework();

  /**
   * The tier to reach.
   *
   * @return the tier
   */
  public abstract TierCode tier();

  /**
   * What each limit of the tier still asks.
   *
   * @return the gaps, in the order of the tier's limits
   */
  public abstract List<Gap> gaps();

  /**
   * What each element alone would have to rise to: every element with a score that counts towards a limit of the tier.
   *
   * @return the elements, from the overall score down
   */
  public abstract List<Alone> alone();

  /**
   * Whether the tier is reached at face value.
   *
   * @return true if every score is known and none falls short
   */
  public boolean isReached() {
    return gaps().stream().allMatch(Uplift::isClosed);
  }

  private static boolean isClosed(Gap gap) {
    return gap.score().isPresent() && gap.shortfall().isEmpty();
  }

  private static boolean isAtOrAbove(SumTree tree, int above, int node) {
    for (int at = node; at >= 0; at = tree.parent(at)) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  private static Alone alone(
      ScoreBounds bounds, Tier target, boolean reached, ElementId id, ExactPoints exact) {
    SumTree tree = bounds.framework().sumTree();
    int node = tree.node(id);
    Score score = exact.rounded();
    if (reached) {
      return new Alone(id, score, Optional.of(score));
    }
    int needed = score.hundredths();
    for (TierLimit limit : target.limits()) {
      int limited = tree.node(limit.element());
      if (!isAtOrAbove(tree, limited, node)) {
        Optional<Score> other = bounds.of(limit.element()).nominal();
        if (other.isEmpty() || !other.get().isAtLeast(limit.atLeast())) {
          return new Alone(id, score, Optional.empty());
        }
        continue;
      }
      Optional<Fraction> base = recomputed(bounds, node, limited);
      if (base.isEmpty()) {
        return new Alone(id, score, Optional.empty());
      }
      needed = Math.max(
          needed,
          hundredthsNeeded(
              Fraction.of(exact), base.get(), limit, tree.share(node), tree.share(limited)));
    }
    return new Alone(
        id,
        score,
        needed > Score.MAX.hundredths()
            ? Optional.empty()
            : Optional.of(Score.ofHundredths(needed)));
  }

  /**
   * What a limited element comes to if everything between a node and it is recomputed from its parts, the node as it is.
   *
   * <p>A stated score is rounded, so that what is recomputed may differ from it, and the difference goes on upwards.
   */
  private static Optional<Fraction> recomputed(ScoreBounds bounds, int node, int limited) {
    SumTree tree = bounds.framework().sumTree();
    // What the node below differs by from its face value.
    Fraction shift = Fraction.ZERO;
    Optional<Fraction> base = bounds.exactNominal(tree.id(node)).map(Fraction::of);
    for (int at = node; at != limited; at = tree.parent(at)) {
      int above = tree.parent(at);
      Optional<Fraction> face = bounds.exactNominal(tree.id(above)).map(Fraction::of);
      Optional<Fraction> sum = bounds.exactSumOfParts(tree.id(above)).map(Fraction::of);
      if (sum.isPresent() && face.isPresent()) {
        Fraction raised = sum.get().plus(shift.times(tree.share(at), tree.share(above)));
        shift = raised.minus(face.get());
        base = Optional.of(raised);
      } else {
        shift = Fraction.ZERO;
        base = face;
      }
    }
    return base;
  }

  /**
   * The least whole number h of hundredths for which base + (h/100 − own)·share/shareOfLimited reaches the limit, which is what
   * rounds to it: limit − 1/200.
   */
  private static int hundredthsNeeded(
      Fraction own, Fraction base, TierLimit limit, long share, long shareOfLimited) {
    Fraction edge = new Fraction(
        BigInteger.valueOf(2L * limit.atLeast().hundredths() - 1), BigInteger.valueOf(200));
    return own.plus(edge.minus(base).times(shareOfLimited, share))
        .times(100, 1)
        .ceiling()
        .max(BigInteger.ZERO)
        .min(BigInteger.valueOf(Score.MAX.hundredths() + 1L))
        .intValueExact();
  }

  /** An exact number, not reduced; the bottom is above zero. */
  private record Fraction(BigInteger top, BigInteger bottom) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(ExactPoints points) {
      return new Fraction(points.numerator(), points.denominator());
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
      return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(long numerator, long denominator) {
      return new Fraction(
          top.multiply(BigInteger.valueOf(numerator)),
          bottom.multiply(BigInteger.valueOf(denominator)));
    }

    BigInteger ceiling() {
      BigInteger[] quotient = top.divideAndRemainder(bottom);
      return quotient[1].signum() > 0 ? quotient[0].add(BigInteger.ONE) : quotient[0];
    }
  }
}
