package io.github.ita4j.scoring;

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
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score increases needed to reach a tier, computed from nominal scores.
 *
 * <p>An element is known if it has a nominal score, and then counts at exactly this score. If the
 * other stated scores exclude it, the nearest end of its bounds counts instead. For example, 85.0
 * is printed and the parts give 84.96. The unknown elements together may have any values that agree
 * with everything stated, also with what rounding hides of their known parts. If the stated scores
 * exclude each other, each unknown element may have any value within its own bounds. An answer is
 * given only if it holds for all these values.
 *
 * <p>When an element rises, all others stay as they are, with two exceptions:
 *
 * <ul>
 *   <li>The elements above it rise. An element is summed anew if it is unknown or all its parts are
 *       known. A stated element above unknown parts rises by the weighted rise of the part below
 *       it.
 *   <li>Unknown elements below it may rise with it, as far as the scores stated there allow.
 * </ul>
 */
@Value.Immutable
@ResultStyle
public abstract class Uplift {

  Uplift() {}

  /** The distance of one element from its limit in the tier. */
  @Value.Immutable
  @ResultStyle
  public abstract static class Gap {

    Gap() {}

    /**
     * Returns the limit.
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
     * Returns the nominal score of the element, or the end of its bounds nearest to it.
     *
     * @return the score; absent if it is not known
     */
    public Optional<Score> score() {
      return bounds().nominalInBounds();
    }

    /**
     * Returns the points missing from the limit.
     *
     * @return the points with two decimals, more than 0.00; absent if none are missing or the score
     *     is not known
     */
    public Optional<BigDecimal> shortfall() {
      return score()
          .filter(known -> !known.isAtLeast(limit().atLeast()))
          .map(limit().atLeast()::minus);
    }

    /**
     * Tells whether the limit is reached at face value. If the score is not known, its bounds
     * decide.
     *
     * @return true if reached, false if not; absent if the bounds allow both
     */
    public Optional<Boolean> isReached() {
      if (score().isPresent()) {
        return Optional.of(shortfall().isEmpty());
      }
      if (bounds().low().isAtLeast(limit().atLeast())) {
        return Optional.of(true);
      }
      return bounds().high().isAtLeast(limit().atLeast()) ? Optional.empty() : Optional.of(false);
    }

    /** Returns the first words of each attribute. */
    @Override
    public String toString() {
      return Summary.of("Uplift.Gap")
          .add("limit", limit())
          .add("bounds", bounds())
          .toString();
    }
  }

  /**
   * The score that one element alone must rise to, while all others stay as they are.
   *
   * <p>Three answers are possible: enough, not enough, or not known. In FY2568, let indicators 1 to
   * 4 be 50.00 and nothing else be stated. None of them alone brings about GOOD. With one of them
   * and indicator 5 at 100.00, IIT is 70.00, and the limit is 85.00.
   */
  @Value.Immutable
  @ResultStyle
  public abstract static class Alone {

    Alone() {}

    /**
     * Returns the element.
     *
     * @return the element
     */
    public abstract ElementId element();

    /**
     * Returns its score, as that of a {@link Gap}.
     *
     * @return the score
     */
    public abstract Score score();

    /**
     * Returns the least two-decimal score that certainly brings about the tier.
     *
     * @return the score, never below its own; absent unless the element suffices
     */
    public abstract Optional<Score> needed();

    /**
     * Tells whether the element alone brings about the tier.
     *
     * @return true if it does, whatever the unknown scores are; false if it cannot, even at 100.00;
     *     absent if it depends on the unknown scores
     */
    public abstract Optional<Boolean> suffices();

    /**
     * Returns the points that the element must rise.
     *
     * @return the points with two decimals, 0.00 if the tier is already reached; absent unless the
     *     element suffices
     */
    public Optional<BigDecimal> rise() {
      return needed().map(to -> to.minus(score()));
    }
  }

  /**
   * Computes the score increases needed to reach a tier.
   *
   * <p>If the tier is already reached at face value, nothing needs to rise.
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
   * Computes the score increases needed to reach a tier, from bounds.
   *
   * @param bounds the bounds on the scores
   * @param tier the tier to reach
   * @return the increases
   * @throws IllegalArgumentException if the framework has no ladder or no such tier
   */
  public static Uplift to(ScoreBounds bounds, TierCode tier) {
    Objects.requireNonNull(tier, "tier");
    Framework framework = bounds.framework();
    Tier target = framework
        .ladder()
        .orElseThrow(
            () -> new IllegalArgumentException("tier " + tier + ": " + framework + " has no tiers"))
        .tier(tier);
    FaceScores scores = FaceScores.of(bounds, target.limits());
    Optional<Boolean> reached = reached(scores.asTheyAre());
    UpliftBuilder uplift =
        UpliftBuilder.builder().framework(framework.id()).tier(tier).isReached(reached);
    for (TierLimit limit : target.limits()) {
      uplift.addGap(GapBuilder.builder()
          .limit(limit)
          .bounds(bounds.element(limit.element()))
          .build());
    }
    for (ElementId element : counting(framework, target)) {
      bounds.element(element).nominalInBounds().ifPresent(score -> {
        uplift.addAlone(
            reached.orElse(false)
                ? alone(element, score, Optional.of(score), reached)
                : alone(element, score, scores));
      });
    }
    return uplift.build();
  }

  /**
   * Returns the elements that have a limit in the tier or lie below one, from the overall score
   * down.
   */
  private static List<ElementId> counting(Framework framework, Tier target) {
    SumTree tree = framework.sumTree();
    boolean[] counts = new boolean[tree.size()];
    for (TierLimit limit : target.limits()) {
      counts[tree.node(limit.element())] = true;
    }
    List<ElementId> counting = new ArrayList<>();
    for (int node = 0; node < counts.length; node++) {
      int parent = tree.parent(node);
      counts[node] |= parent >= 0 && counts[parent];
      if (counts[node]) {
        counting.add(tree.id(node));
      }
    }
    return counting;
  }

  private static Alone alone(ElementId element, Score score, FaceScores scores) {
    Optional<Boolean> suffices = reached(scores.ifRises(element, Score.MAX));
    if (!suffices.orElse(false)) {
      return alone(element, score, Optional.empty(), suffices);
    }
    int enough = Score.MAX.hundredths();
    int tooLow = score.hundredths() - 1;
    while (enough - tooLow > 1) {
      int middle = (tooLow + enough) / 2;
      if (scores.ifRises(element, Score.ofHundredths(middle)).mustReach()) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    return alone(element, score, Optional.of(Score.ofHundredths(enough)), suffices);
  }

  private static Alone alone(
      ElementId element, Score score, Optional<Score> needed, Optional<Boolean> suffices) {
    return AloneBuilder.builder()
        .element(element)
        .score(score)
        .needed(needed)
        .suffices(suffices)
        .build();
  }

  private static Optional<Boolean> reached(FaceScores.Risen scores) {
    if (scores.mustReach()) {
      return Optional.of(true);
    }
    return scores.canReach() ? Optional.empty() : Optional.of(false);
  }

  /**
   * Returns the framework whose rules were used.
   *
   * @return the id of the framework
   */
  public abstract FrameworkId framework();

  /**
   * Returns the tier to reach.
   *
   * @return the tier
   */
  public abstract TierCode tier();

  /**
   * Returns the gap to each limit of the tier.
   *
   * @return the gaps, in the order of the tier's limits
   */
  public abstract List<Gap> gaps();

  /**
   * Returns the rise that each element alone would need. Only elements with a score that counts
   * towards a limit of the tier are included.
   *
   * @return the elements, from the overall score down
   */
  public abstract List<Alone> alone();

  /**
   * Tells whether the tier is reached at face value, whatever the unknown scores are.
   *
   * @return true if every limit is reached; false if no unknown scores reach all limits together;
   *     absent if it depends on them
   */
  public abstract Optional<Boolean> isReached();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Uplift")
        .add("framework", framework())
        .add("tier", tier())
        .add("isReached", isReached())
        .add("gaps", gaps())
        .toString();
  }
}
