package io.github.ita4j.population;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.state.StateKind;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collector;

/**
 * The summary of many grades: the agencies in each tier, the agencies that pass, and the mean and
 * quantiles of overall scores.
 *
 * <p>Every grade is counted as a document and by its status. Its status determines what else is
 * counted:
 *
 * <table>
 * <caption>The parts of a grade that are counted</caption>
 * <tr><th>status</th><th>tier</th><th>pass check</th><th>overall score</th></tr>
 * <tr><td>{@code DECIDED}</td><td>as certain</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code BOUNDARY}</td><td>at face value</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code OPEN}, {@code NO_RULES}</td><td>none</td><td>yes</td><td>if nominal</td></tr>
 * <tr><td>{@code CONTRADICTORY}</td><td>none</td><td>as unknown</td><td>no</td></tr>
 * </table>
 *
 * <p>The scores of a contradictory document exclude each other, so no mean or share includes them.
 * {@link #consistent()} is the number of the other documents.
 *
 * <p>A population is filled one grade at a time, as {@link java.util.LongSummaryStatistics} is, or
 * by {@link #collector()}:
 *
 * <pre>{@code
 * Map<Optional<String>, Population> byProvince = scorecards.collect(groupingBy(
 *     scorecard -> scorecard.agency().province(),
 *     mapping(scorecard -> Grading.grade(frameworks, scorecard), Population.collector())));
 * }</pre>
 *
 * <p>All results are exact. They depend neither on the order of the grades nor on how these were
 * split and merged. Memory does not grow with the number of grades, since each of the 10,001
 * two-decimal scores has one counter. A population takes some 80 KB at most; one of a few agencies
 * takes far less.
 *
 * <p>A population may hold grades of several years. Tiers with the same code are counted together,
 * also if they belong to different ladders. {@link #frameworks()} names the rules in use. To keep
 * years apart, group by {@link Grade#framework()}.
 *
 * <p>Mutable, equal if the counts are, and not thread-safe: let each thread fill its own and
 * {@link #merge} them.
 */
public final class Population {

  /** The number of agencies in a tier. */
  public static final class TierCount {

    /** The count of a tier without agencies. */
    static final TierCount NONE = new TierCount(0, 0);

    private final long documents;
    private final long certain;

    TierCount(long documents, long certain) {
      if (certain < 0 || certain > documents) {
        throw new IllegalArgumentException(
            "certain " + certain + ": must be 0 to documents, " + documents);
      }
      this.documents = documents;
      this.certain = certain;
    }

    TierCount plus(TierCount other) {
      return new TierCount(Math.addExact(documents, other.documents), certain + other.certain);
    }

    /**
     * Returns the number of agencies that {@link Grade#tier()} puts there, certainly or at face
     * value.
     *
     * @return the number, 0 or more
     */
    public long documents() {
      return documents;
    }

    /**
     * Returns the number of those whose tier is beyond doubt.
     *
     * @return the number, 0 to {@link #documents}
     */
    public long certain() {
      return certain;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof TierCount that
          && documents == that.documents
          && certain == that.certain;
    }

    @Override
    public int hashCode() {
      return Objects.hash(documents, certain);
    }

    /** Returns both numbers, for example {@code 12 documents, 11 certain}. */
    @Override
    public String toString() {
      return documents + " documents, " + certain + " certain";
    }
  }

  private final PopulationCounts counts = new PopulationCounts();

  /** Creates an empty population. */
  public Population() {}

  /**
   * Creates a population of grades.
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
   * Returns a collector of grades. It also works downstream of
   * {@link java.util.stream.Collectors#groupingBy}.
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
   * @throws ArithmeticException if the limits of {@link #merge} are passed; then nothing is counted
   */
  public void add(Grade grade) {
    counts.add(grade);
  }

  /**
   * Merges two populations into a new one. The order and grouping of merges make no difference, and
   * an empty population changes nothing.
   *
   * @param other the other population
   * @return a new population; both stay as they are
   * @throws ArithmeticException if more grades are counted than a {@code long} can hold, or more
   *     points: some nine hundred million million agencies of full score
   */
  public Population merge(Population other) {
    Population both = new Population();
    both.counts.addAll(counts);
    both.counts.addAll(other.counts);
    return both;
  }

  /**
   * Returns the byte form, in which a population crosses to another machine, for example in Apache
   * Spark. It holds all counts; equal populations have equal bytes.
   *
   * <p>The names of the frameworks are in it, and not the rules, as a revision never changes. A
   * country of 8,300 agencies takes some 4,000 bytes. The most are 91,000, with 52 more for each
   * framework and 51 for each tier.
   *
   * @return new bytes, for {@link #fromByteArray}
   */
  public byte[] toByteArray() {
    StateWriter state = new StateWriter(StateKind.POPULATION);
    counts.writeTo(state);
    return state.toByteArray();
  }

  /**
   * Reads the form of {@link #toByteArray}. The bytes may be anybody's: they are refused unless
   * grades could give these counts. What they take in memory grows with their number. They have no
   * checksum, so that a changed count may pass.
   *
   * <pre>{@code
   * Population country = Population.fromByteArray(north).merge(Population.fromByteArray(south));
   * }</pre>
   *
   * @param bytes the bytes
   * @return a new population, equal to the one that was written
   * @throws io.github.ita4j.model.StateFormatException if the bytes have another form or version,
   *     or contradict each other
   */
  public static Population fromByteArray(byte[] bytes) {
    StateReader state = new StateReader(StateKind.POPULATION, bytes);
    Population population = new Population();
    population.counts.readFrom(state);
    state.end();
    return population;
  }

  /**
   * Returns the number of grades that were counted.
   *
   * @return the number of documents
   */
  public long documents() {
    return counts.documents();
  }

  /**
   * Returns the frameworks that the grades were made with, each with its number of grades.
   *
   * @return the number of documents by framework, the earliest year first
   */
  public SortedMap<FrameworkId, Long> frameworks() {
    return counts.byFramework.byYear();
  }

  /**
   * Returns the number of agencies in a tier.
   *
   * @param tier the code of the tier
   * @return the count; none if no grade gives the tier
   */
  public TierCount tier(TierCode tier) {
    Objects.requireNonNull(tier, "tier");
    return counts.byTier.of(tier);
  }

  /**
   * Returns the number of agencies in each tier, empty tiers included. The ladders are those of
   * {@link #frameworks()}, the earliest year first, each from the top down. A tier of several
   * ladders is listed once, at its first place.
   *
   * @param frameworks the frameworks that the grades were made with
   * @return the counts by tier
   * @throws io.github.ita4j.framework.UnknownFrameworkException if one of them is missing
   */
  public Map<TierCode, TierCount> tiers(Frameworks frameworks) {
    Map<TierCode, TierCount> counts = new LinkedHashMap<>();
    for (FrameworkId id : frameworks().keySet()) {
      Framework framework = frameworks.get(id);
      for (Tier tier : framework.tiers()) {
        counts.put(tier.code(), tier(tier.code()));
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the number of grades with a status.
   *
   * @param status the status
   * @return the number of documents
   */
  public long count(GradeStatus status) {
    return counts.byStatus.of(status);
  }

  /**
   * Returns the number of grades without a tier. These are the open ones, the contradictory ones,
   * and those of years without known tiers.
   *
   * @return the number of documents
   */
  public long undecided() {
    return documents() - count(GradeStatus.DECIDED) - count(GradeStatus.BOUNDARY);
  }

  /**
   * Returns the number of documents that count for tiers, pass share and scores.
   *
   * @return the number of documents whose scores do not contradict each other
   */
  public long consistent() {
    return counts.consistent();
  }

  /**
   * Returns the lowest confidence of the rules that were used.
   *
   * @return the lowest {@link Grade#confidence()}; empty if nobody was graded
   */
  public Optional<Confidence> confidence() {
    return Arrays.stream(Confidence.values())
        .filter(confidence -> counts.byConfidence.of(confidence) > 0)
        .reduce(Confidence::lower);
  }

  /**
   * Returns the number of agencies with an outcome of the pass check. A contradictory document
   * counts as unknown.
   *
   * @param outcome the outcome of the pass check
   * @return the number of documents
   */
  public long count(PassCheck.Outcome outcome) {
    return counts.byOutcome.of(outcome);
  }

  /**
   * Returns the share of agencies that pass, among those with a known outcome.
   * {@link #count(PassCheck.Outcome)} gives the number without one.
   *
   * @return the exact share, for example 7832/8317, shown as 94.17 %; empty if no outcome is known
   */
  public Optional<Share> passShare() {
    long passes = count(PassCheck.Outcome.PASSES);
    long known = passes + count(PassCheck.Outcome.FAILS);
    return known == 0 ? Optional.empty() : Optional.of(Share.of(passes, known));
  }

  /**
   * Tells whether the agencies reach the national target. The target is a share of all agencies. So
   * the answer is open as long as agencies with an unknown outcome could change it.
   *
   * @param target the target
   * @return true or false; empty if it is open, or nobody was graded
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
   * Returns the number of consistent grades with a nominal overall score. {@link #mean()},
   * {@link #quantile}, {@link #min()} and {@link #max()} are computed from these.
   *
   * @return the number of documents
   */
  public long scored() {
    return counts.scores.total();
  }

  /**
   * Returns the mean of the nominal overall scores. It is the exact sum divided by their number,
   * rounded half up once.
   *
   * @return the mean; empty if there are no scores
   */
  public Optional<Score> mean() {
    return counts.scores.mean();
  }

  /**
   * Returns the least nominal overall score.
   *
   * @return the score; empty if there are no scores
   */
  public Optional<Score> min() {
    return quantile(Share.NONE);
  }

  /**
   * Returns the greatest nominal overall score.
   *
   * @return the score; empty if there are no scores
   */
  public Optional<Score> max() {
    return quantile(Share.ALL);
  }

  /**
   * Returns a quantile of the nominal overall scores by the nearest rank. It is the least score
   * that at least the given share of the scores does not exceed. The result is always the score of
   * some agency. The median is {@code quantile(Share.of(1, 2))}; that of 70.00 and 80.00 is 70.00.
   *
   * @param share the share, from {@link Share#NONE} for the least score to {@link Share#ALL} for
   *     the greatest
   * @return the score; empty if there are no scores
   */
  public Optional<Score> quantile(Share share) {
    Objects.requireNonNull(share, "share");
    return counts.scores.quantile(share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Population that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /**
   * Returns the number of documents and the mean, for example {@code 8317 documents, mean 93.82}.
   */
  @Override
  public String toString() {
    return documents() + " documents" + mean().map(score -> ", mean " + score).orElse("");
  }
}
