package io.github.ita4j.population;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLadder;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * The summary of many grades: how many agencies are in each tier, how many pass, the mean and the
 * quantiles of their overall scores.
 *
 * <p>Every grade is counted as a document and by its status. What else of it counts, its status
 * says:
 *
 * <table>
 * <caption>What counts of a grade</caption>
 * <tr><th>status</th><th>tier</th><th>pass check</th><th>overall score</th></tr>
 * <tr><td>{@code DECIDED}</td><td>as certain</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code BOUNDARY}</td><td>at face value</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code OPEN}, {@code NO_RULES}</td><td>none</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code CONTRADICTORY}</td><td>none</td><td>as unknown</td><td>no</td></tr>
 * </table>
 *
 * <p>The scores of a contradictory document exclude each other, so none of them is taken into a
 * mean or a share; {@link #consistent()} is the number of the others.
 *
 * <p>Filled one grade at a time, as {@link java.util.LongSummaryStatistics} is, or by
 * {@link #collector()}:
 *
 * <pre>{@code
 * Map<Optional<String>, Population> byProvince = scorecards.collect(groupingBy(
 *     scorecard -> scorecard.agency().province(),
 *     mapping(scorecard -> Grading.grade(frameworks, scorecard), Population.collector())));
 * }</pre>
 *
 * <p>Everything is exact, and depends neither on the order of the grades nor on how they were split
 * and merged. There are 10,001 two-decimal scores, of which each is counted, so memory does not
 * grow with the number of grades: a population takes some 80 KB at most, one of a few agencies far
 * less.
 *
 * <p>Grades of several years may be in one population. Tiers of the same code are then counted
 * together and those of other ladders beside them; {@link #frameworks()} says which rules are in
 * it. To keep years apart, group by {@link Grade#framework()}.
 *
 * <p>Mutable, equal if the counts are, and not thread-safe: let each thread fill its own and
 * {@link #merge} them.
 */
public final class Population {

  /**
   * How many agencies are in a tier.
   *
   * @param documents those that {@link Grade#tier()} puts there, whether certain or at face value
   * @param certain those of them whose tier is beyond doubt
   */
  public record TierCount(long documents, long certain) {

    /** No agencies. */
    public static final TierCount NONE = new TierCount(0, 0);

    /**
     * Checks that the one holds the other.
     *
     * @throws IllegalArgumentException if {@code certain} is negative or more than
     *     {@code documents}
     */
    public TierCount {
      if (certain < 0 || certain > documents) {
        throw new IllegalArgumentException(
            "certain " + certain + ": must be 0 to documents, " + documents);
      }
    }

    private TierCount plus(TierCount other) {
      return new TierCount(documents + other.documents, certain + other.certain);
    }
  }

  private static final Comparator<FrameworkId> BY_YEAR = Comparator.comparing(
          FrameworkId::fiscalYear)
      .thenComparing(FrameworkId::scheme)
      .thenComparing(FrameworkId::revision);

  private final long[] byStatus = new long[GradeStatus.values().length];
  private final long[] byConfidence = new long[Confidence.values().length];
  private final long[] byOutcome = new long[PassCheck.Outcome.values().length];
  private final Map<FrameworkId, Long> byFramework = new HashMap<>();
  private final Map<TierCode, TierCount> byTier = new HashMap<>();
  private final ScoreCounts scores = new ScoreCounts();

  /** An empty population. */
  public Population() {}

  /**
   * A population of grades.
   *
   * @param grades the grades
   * @return a new population
   */
  public static Population of(Iterable<Grade> grades) {
    Population population = new Population();
    grades.forEach(population::add);
    return population;
  }

  /**
   * Collects the grades of a stream, also as what {@link java.util.stream.Collectors#groupingBy}
   * makes of each group.
   *
   * @return a collector; the stream may be parallel
   */
  public static Collector<Grade, ?, Population> collector() {
    return Collector.of(
        Population::new,
        Population::add,
        Population::merge,
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /**
   * Counts one grade.
   *
   * @param grade the grade
   */
  public void add(Grade grade) {
    byStatus[grade.status().ordinal()]++;
    byConfidence[grade.confidence().ordinal()]++;
    byFramework.merge(grade.framework(), 1L, Long::sum);
    if (grade.status() == GradeStatus.CONTRADICTORY) {
      byOutcome[PassCheck.Outcome.UNKNOWN.ordinal()]++;
      return;
    }
    byOutcome[grade.passCheck().outcome().ordinal()]++;
    grade
        .tier()
        .ifPresent(
            tier -> byTier.merge(tier, new TierCount(1, grade.certain() ? 1 : 0), TierCount::plus));
    grade.overall().nominal().ifPresent(scores::add);
  }

  /**
   * This population and another in one. That is associative and commutative, and the empty
   * population changes nothing.
   *
   * @param other the other population
   * @return a new population; both stay as they are
   */
  public Population merge(Population other) {
    Population both = new Population();
    both.addAll(this);
    both.addAll(other);
    return both;
  }

  private void addAll(Population other) {
    addTo(byStatus, other.byStatus);
    addTo(byConfidence, other.byConfidence);
    addTo(byOutcome, other.byOutcome);
    other.byFramework.forEach((id, count) -> byFramework.merge(id, count, Long::sum));
    other.byTier.forEach((code, count) -> byTier.merge(code, count, TierCount::plus));
    scores.addAll(other.scores);
  }

  private static void addTo(long[] counts, long[] more) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  /**
   * How many grades were counted.
   *
   * @return the number of documents
   */
  public long documents() {
    return Arrays.stream(byStatus).sum();
  }

  /**
   * The rules that the grades were made with, and how many with each.
   *
   * @return the number of documents by framework, the earliest year first
   */
  public SortedMap<FrameworkId, Long> frameworks() {
    SortedMap<FrameworkId, Long> sorted = new TreeMap<>(BY_YEAR);
    sorted.putAll(byFramework);
    return Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * How many agencies are in a tier.
   *
   * @param tier the code of the tier
   * @return the count, none if no grade gives the tier
   */
  public TierCount tier(TierCode tier) {
    return byTier.getOrDefault(tier, TierCount.NONE);
  }

  /**
   * How many agencies are in each tier, from the top down, with those tiers that nobody is in: the
   * ladders of {@link #frameworks()}, the earliest year first. A tier that several ladders have is
   * counted once, where it first stands.
   *
   * @param frameworks the frameworks that the grades were made with
   * @return the counts by tier
   * @throws io.github.ita4j.framework.UnknownFrameworkException if one of them is not there
   */
  public Map<TierCode, TierCount> tiers(Frameworks frameworks) {
    Map<TierCode, TierCount> counts = new LinkedHashMap<>();
    for (FrameworkId id : frameworks().keySet()) {
      Framework framework = frameworks.get(id);
      for (Tier tier : framework.ladder().map(TierLadder::tiers).orElse(List.of())) {
        counts.put(tier.code(), tier(tier.code()));
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * How many grades have a status.
   *
   * @param status the status
   * @return the number of documents
   */
  public long count(GradeStatus status) {
    return byStatus[status.ordinal()];
  }

  /**
   * How many grades give no tier: the open, the contradictory, and those of years without known
   * tiers.
   *
   * @return the number of documents
   */
  public long undecided() {
    return documents() - count(GradeStatus.DECIDED) - count(GradeStatus.BOUNDARY);
  }

  /**
   * Counts the documents that the tiers, the pass share and the scores speak of.
   *
   * @return the number of documents whose scores do not contradict each other
   */
  public long consistent() {
    return documents() - count(GradeStatus.CONTRADICTORY);
  }

  /**
   * How well the rules are known that were used.
   *
   * @return the lowest {@link Grade#confidence()}; empty if nobody was graded
   */
  public Optional<Confidence> confidence() {
    Confidence[] all = Confidence.values();
    for (int i = all.length - 1; i >= 0; i--) {
      if (byConfidence[i] > 0) {
        return Optional.of(all[i]);
      }
    }
    return Optional.empty();
  }

  /**
   * How many agencies pass, fail, or are not known to do either, as a contradictory document does.
   *
   * @param outcome the outcome of the pass check
   * @return the number of documents
   */
  public long count(PassCheck.Outcome outcome) {
    return byOutcome[outcome.ordinal()];
  }

  /**
   * The share of agencies that pass, among those of which it is known. Of how many it is not known,
   * {@link #count(PassCheck.Outcome)} says.
   *
   * @return the exact share, for example 7832/8317, shown as 94.17 %; empty if of none it is known
   */
  public Optional<Share> passShare() {
    long passes = count(PassCheck.Outcome.PASSES);
    long known = passes + count(PassCheck.Outcome.FAILS);
    return known == 0 ? Optional.empty() : Optional.of(Share.of(passes, known));
  }

  /**
   * Whether the agencies reach the national target, which is a share of all of them: so it is not
   * decided as long as those whose pass check is unknown could decide it.
   *
   * @param target the target
   * @return true or false; empty if it is not decided, or nobody was graded
   */
  public Optional<Boolean> reaches(NationalTarget target) {
    long all = documents();
    if (all == 0) {
      return Optional.empty();
    }
    long passes = count(PassCheck.Outcome.PASSES);
    long atMost = passes + count(PassCheck.Outcome.UNKNOWN);
    if (Share.of(passes, all).isAtLeast(target.share())) {
      return Optional.of(true);
    }
    return Share.of(atMost, all).isAtLeast(target.share()) ? Optional.empty() : Optional.of(false);
  }

  /**
   * How many grades have a nominal overall score and do not contradict themselves: those that
   * {@link #mean()}, {@link #quantile}, {@link #min()} and {@link #max()} speak of.
   *
   * @return the number of documents
   */
  public long scored() {
    return scores.total();
  }

  /**
   * The mean of the nominal overall scores: the exact sum divided by their number, rounded half up
   * once.
   *
   * @return the mean; empty if there is none
   */
  public Optional<Score> mean() {
    return scores.mean();
  }

  /**
   * The least nominal overall score.
   *
   * @return the score; empty if there is none
   */
  public Optional<Score> min() {
    return quantile(Share.NONE);
  }

  /**
   * The greatest nominal overall score.
   *
   * @return the score; empty if there is none
   */
  public Optional<Score> max() {
    return quantile(Share.ALL);
  }

  /**
   * A quantile of the nominal overall scores by the nearest rank: the least of the scores that at
   * least that share of them do not exceed. It is always a score that some agency has; the median
   * is {@code quantile(Share.of(1, 2))}, and of 70.00 and 80.00 that is 70.00.
   *
   * @param share the share, from {@link Share#NONE}, which gives the least score, to
   *     {@link Share#ALL}, which gives the greatest
   * @return the score; empty if there is none
   */
  public Optional<Score> quantile(Share share) {
    return scores.quantile(share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Population that
        && Arrays.equals(byStatus, that.byStatus)
        && Arrays.equals(byConfidence, that.byConfidence)
        && Arrays.equals(byOutcome, that.byOutcome)
        && byFramework.equals(that.byFramework)
        && byTier.equals(that.byTier)
        && scores.equals(that.scores);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(byStatus), byFramework, byTier, scores);
  }

  /** For example {@code 8317 documents, mean 93.82}. */
  @Override
  public String toString() {
    return documents() + " documents" + mean().map(score -> ", mean " + score).orElse("");
  }
}
