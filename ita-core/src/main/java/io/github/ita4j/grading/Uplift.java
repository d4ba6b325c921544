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
import io.github.ita4j.scoring.FaceScores;
import io.github.ita4j.scoring.ScoreBounds;
import io.github.ita4j.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score increases needed to reach a tier, computed from nominal scores.
 *
 * <p>Where everything else that is stated excludes a score at face value (85.0 is printed, and the
 * parts come to 84.96), the end of its bounds next to it is taken in its place. Where scores are
 * not known, an answer is given if it is the same whatever they are, as {@link FaceScores} tells.
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
     * Whether the limit is reached: at face value, or, where the score is not known, whatever it
     * is.
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
   * The score that one element alone would have to rise to, all others staying as they are.
   *
   * <p>Three answers are possible. In FY2568, with indicators 1 to 4 at 50.00 and nothing else
   * stated, none of them alone brings about GOOD: at 100.00, and with 100.00 for indicator 5 too,
   * IIT comes to 70.00, and 85.00 is asked.
   *
   * @param element the element
   * @param score its score, as that of a {@link Gap}
   * @param needed the least two-decimal score that brings about the tier whatever the unknown
   *     scores are, never below its own score; absent unless the element suffices
   * @param suffices true if the element alone can bring about the tier whatever the unknown scores
   *     are; false if it cannot, whatever they are, even at 100.00; absent if it depends on them
   */
  public record Alone(
      ElementId element, Score score, Optional<Score> needed, Optional<Boolean> suffices) {

    /**
     * How many points the element would have to rise.
     *
     * @return the points, 0.00 if the tier is reached already; absent unless the element alone
     *     suffices
     */
    public Optional<Score> rise() {
      return needed.map(to -> Score.ofHundredths(to.hundredths() - score.hundredths()));
    }
  }

  /**
   * Computes the score increases needed to reach a tier.
   *
   * <p>Where an element rises, the elements above and below it follow as {@link FaceScores} tells.
   * Where the tier is reached at face value already, nothing has to rise.
   *
   * @param framework the rules
   * @param scorecard the scorecard
   * @param tier the tier to reach
   * @return the increases
   * @throws IllegalArgumentException if the framework has no ladder or no such tier, or as
   *     {@link Scoring#bounds}
   */
  public static Uplift to(Framework framework, Scorecard scorecard, TierCode tier) {
    return to(Scoring.bounds(framework, scorecard), tier);
  }

  /**
   * Computes the score increases needed to reach a tier, from bounds that are known.
   *
   * @param bounds the bounds on the scores
   * @param tier the tier to reach
   * @return the increases
   * @throws IllegalArgumentException if the framework has no ladder or no such tier
   */
  public static Uplift to(ScoreBounds bounds, TierCode tier) {
    Framework framework = bounds.framework();
    Tier target = framework
        .ladder()
        .orElseThrow(
            () -> new IllegalArgumentException("tier " + tier + ": " + framework + " has no tiers"))
        .tier(tier);
    FaceScores scores = FaceScores.of(bounds);
    Optional<Boolean> reached = reached(scores, target);
    UpliftBuilder uplift =
        UpliftBuilder.builder().framework(framework.id()).tier(tier).isReached(reached);
    for (TierLimit limit : target.limits()) {
      uplift.addGap(new Gap(limit, bounds.of(limit.element())));
    }
    for (ElementId element : counting(framework, target)) {
      bounds.of(element).nominalInBounds().ifPresent(score -> {
        Alone alone = new Alone(element, score, Optional.of(score), reached);
        uplift.addAlone(reached.orElse(false) ? alone : alone(element, score, scores, target));
      });
    }
    return uplift.build();
  }

  /** The elements that a limit of the tier is on or above, from the overall score down. */
  private static List<ElementId> counting(Framework framework, Tier target) {
    SumTree tree = framework.sumTree();
    boolean[] counts = new boolean[tree.size()];
    List<ElementId> counting = new ArrayList<>();
    for (int node = 0; node < counts.length; node++) {
      int parent = tree.parent(node);
      counts[node] = target.limit(tree.id(node)).isPresent() || (parent >= 0 && counts[parent]);
      if (counts[node]) {
        counting.add(tree.id(node));
      }
    }
    return counting;
  }

  private static Alone alone(ElementId element, Score score, FaceScores scores, Tier target) {
    Optional<Boolean> suffices = reached(scores.ifRises(element, Score.MAX), target);
    if (!suffices.orElse(false)) {
      return new Alone(element, score, Optional.empty(), suffices);
    }
    int enough = Score.MAX.hundredths();
    int tooLow = score.hundredths() - 1;
    while (enough - tooLow > 1) {
      int middle = (tooLow + enough) / 2;
      if (scores.ifRises(element, Score.ofHundredths(middle)).mustReach(target.limits())) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    return new Alone(element, score, Optional.of(Score.ofHundredths(enough)), suffices);
  }

  private static Optional<Boolean> reached(FaceScores scores, Tier target) {
    if (scores.mustReach(target.limits())) {
      return Optional.of(true);
    }
    return scores.canReach(target.limits()) ? Optional.empty() : Optional.of(false);
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
   * What each element alone would have to rise to: every element with a score that counts towards a
   * limit of the tier.
   *
   * @return the elements, from the overall score down
   */
  public abstract List<Alone> alone();

  /**
   * Tells whether the tier is reached: at face value and, where a score is not known, whatever it
   * is.
   *
   * @return true if every limit is reached, false if the limits are not reached together whatever
   *     the unknown scores are; absent if it depends on these
   */
  public abstract Optional<Boolean> isReached();
}
