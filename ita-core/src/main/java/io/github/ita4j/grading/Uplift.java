package io.github.ita4j.grading;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ElementBounds;
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
 * <p>Where everything else that is stated excludes a score at face value (85.0 is printed, and the parts come to 84.96), the end
 * of its bounds next to it is taken in its place. Where a score is not known, its bounds tell what they can.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Uplift {

  Uplift() {}

  /**
   * What one limit of the tier still asks.
   *
   * @param limit the limit
   * @param bounds what is known of its element
   */
  public record Gap(TierLimit limit, ElementBounds bounds) {

    /**
     * The score of the element at face value, or the end of its bounds next to it.
     *
     * @return the score; absent if it is not known
     */
    public Optional<Score> score() {
      return bounds.nominalInBounds();
    }

    /**
     * How many points are missing.
     *
     * @return the points, more than 0.00; absent if none are, or the score is not known
     */
    public Optional<Score> shortfall() {
      return score()
          .filter(known -> !known.isAtLeast(limit.atLeast()))
          .map(known -> Score.ofHundredths(limit.atLeast().hundredths() - known.hundredths()));
    }

    /**
     * Whether the limit is reached: at face value, or, where the score is not known, whatever it is.
     *
     * @return true if it is, false if it is not; absent if the score is not known and may be either
     */
    public Optional<Boolean> isReached() {
      if (score().isPresent()) {
        return Optional.of(shortfall().isEmpty());
      }
      if (bounds.low().isAtLeast(limit.atLeast())) {
        return Optional.of(true);
      }
      return bounds.high().isAtLeast(limit.atLeast()) ? Optional.empty() : Optional.of(false);
    }
  }

  /**
   * What one element alone would have to rise to, all others staying as they are.
   *
   * @param element the element
   * @param score its score, as that of a {@link Gap}
   * @param needed the least two-decimal score that it would have to have, never below its own; absent unless it suffices
   * @param suffices true if the element alone can bring about the tier, false if no score up to 100.00 would do; absent if that
   *     depends on scores that are not known
   */
  public record Alone(
      ElementId element, Score score, Optional<Score> needed, Optional<Boolean> suffices) {

    private static Alone of(ElementId element, Score score, Score needed) {
      return new Alone(element, score, Optional.of(needed), Optional.of(true));
    }

    /**
     * How many points the element would have to rise.
     *
     * @return the points, 0.00 if the tier is reached already; absent unless the element alone suffices
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
    List<Gap> gaps = target.limits().stream()
        .map(limit -> new Gap(limit, bounds.of(limit.element())))
        .toList();
    Rising rising = new Rising(bounds, gaps);
    SumTree tree = framework.sumTree();
    List<Alone> alone = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      rising.alone(node).ifPresent(alone::add);
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
   * Whether the tier is reached: at face value, or, where a score is not known, whatever it is.
   *
   * @return true if every limit is reached, false if some is not; absent if that depends on scores that are not known
   */
  public Optional<Boolean> isReached() {
    return isReached(gaps());
  }

  private static Optional<Boolean> isReached(List<Gap> gaps) {
    List<Optional<Boolean>> each = gaps.stream().map(Gap::isReached).toList();
    if (each.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /** What follows if one element rises, all others staying as they are. */
  private static final class Rising {

    private final SumTree tree;
    private final List<Gap> gaps;
    private final boolean reached;

    /** What each element is taken to be, before rounding. */
    private final List<Optional<Fraction>> faces = new ArrayList<>();

    Rising(ScoreBounds bounds, List<Gap> gaps) {
      this.tree = bounds.framework().sumTree();
      this.gaps = gaps;
      this.reached = isReached(gaps).orElse(false);
      for (int node = 0; node < tree.size(); node++) {
        ElementId id = tree.id(node);
        faces.add(bounds.exactNominal(id).map(exact -> {
          Score taken = bounds.of(id).nominalInBounds().orElseThrow();
          return Fraction.of(
              taken.equals(exact.rounded()) ? exact : ExactPoints.of(taken.hundredths(), 100));
        }));
      }
    }

    /** What an element alone would have to rise to; empty if its score is not known, or counts towards no limit. */
    Optional<Alone> alone(int node) {
      boolean counts = gaps.stream().anyMatch(gap -> isAtOrAbove(limited(gap), node));
      return faces.get(node).filter(face -> counts).map(face -> alone(node, face));
    }

    private Alone alone(int node, Fraction face) {
      ElementId id = tree.id(node);
      Score score = face.rounded();
      if (reached) {
        return Alone.of(id, score, score);
      }
      int needed = score.hundredths();
      Optional<Boolean> suffices = Optional.of(true);
      for (Gap gap : gaps) {
        int limited = limited(gap);
        Optional<Fraction> base =
            isAtOrAbove(limited, node) ? recomputed(node, limited) : Optional.empty();
        if (base.isPresent()) {
          needed = Math.max(
              needed,
              hundredthsNeeded(
                  face, base.get(), gap.limit(), tree.share(node), tree.share(limited)));
        } else if (!gap.isReached().orElse(false)) {
          // What is not known below an element may rise with it.
          boolean stays = gap.score().isPresent()
              || !(isAtOrAbove(limited, node) || isAtOrAbove(node, limited));
          if (gap.isReached().isPresent() && stays) {
            return new Alone(id, score, Optional.empty(), Optional.of(false));
          }
          suffices = Optional.empty();
        }
      }
      if (needed > Score.MAX.hundredths()) {
        return new Alone(id, score, Optional.empty(), Optional.of(false));
      }
      return suffices.isEmpty()
          ? new Alone(id, score, Optional.empty(), suffices)
          : Alone.of(id, score, Score.ofHundredths(needed));
    }

    private int limited(Gap gap) {
      return tree.node(gap.limit().element());
    }

    private boolean isAtOrAbove(int above, int node) {
      int at = node;
      while (at >= 0 && at != above) {
        at = tree.parent(at);
      }
      return at >= 0;
    }

    /**
     * What a limited element comes to if everything between a node and it is recomputed from its parts, the node as it is.
     *
     * <p>A stated score is rounded, so that what is recomputed may differ from it, and the difference goes on upwards.
     */
    private Optional<Fraction> recomputed(int node, int limited) {
      Optional<Fraction> recomputed = faces.get(node);
      for (int at = node; at != limited; at = tree.parent(at)) {
        int above = tree.parent(at);
        Optional<Fraction> sum = sumOfParts(above, at, recomputed);
        recomputed = sum.isPresent() ? sum : faces.get(above);
      }
      return recomputed;
    }

    /** The sum of an element's parts, one of which is recomputed; empty if one is not known. */
    private Optional<Fraction> sumOfParts(int node, int one, Optional<Fraction> recomputed) {
      Fraction sum = Fraction.ZERO;
      for (int part = tree.firstPart(node); part < tree.endOfParts(node); part++) {
        Optional<Fraction> face = part == one ? recomputed : faces.get(part);
        if (face.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(face.get().times(tree.share(part), tree.share(node)));
      }
      return Optional.of(sum);
    }
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

    Score rounded() {
      return new ExactPoints(top, bottom).rounded();
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
