package io.github.ita4j.population;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.GradeStatus;
import io.github.ita4j.grading.PassCheck;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.population.Population.TierCount;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The counts of a population. */
final class PopulationCounts {

  final EnumCounts<GradeStatus> byStatus = new EnumCounts<>(GradeStatus.class);
  final EnumCounts<Confidence> byConfidence = new EnumCounts<>(Confidence.class);
  final EnumCounts<PassCheck.Outcome> byOutcome = new EnumCounts<>(PassCheck.Outcome.class);
  final FrameworkCounts byFramework = new FrameworkCounts();
  final TierCounts byTier = new TierCounts();
  final ScoreCounts scores = new ScoreCounts();

  void add(Grade grade) {
    boolean consistent = grade.status() != GradeStatus.CONTRADICTORY;
    // What can fail comes first. No other number is above that of the documents.
    if (documents() == Long.MAX_VALUE) {
      throw new ArithmeticException("documents: must be at most " + Long.MAX_VALUE);
    }
    if (consistent) {
      grade.overall().nominal().ifPresent(scores::add);
      grade.tier().ifPresent(tier -> byTier.add(tier, grade.certain()));
    }
    byOutcome.add(consistent ? grade.passCheck().outcome() : PassCheck.Outcome.UNKNOWN);
    byStatus.add(grade.status());
    byConfidence.add(grade.confidence());
    byFramework.add(grade.framework());
  }

  void addAll(PopulationCounts other) {
    byStatus.addAll(other.byStatus);
    byConfidence.addAll(other.byConfidence);
    byOutcome.addAll(other.byOutcome);
    byFramework.addAll(other.byFramework);
    byTier.addAll(other.byTier);
    scores.addAll(other.scores);
  }

  long documents() {
    return byStatus.total();
  }

  long consistent() {
    return documents() - byStatus.of(GradeStatus.CONTRADICTORY);
  }

  void writeTo(StateWriter state) {
    byFramework.writeTo(state);
    byStatus.writeTo(state);
    byConfidence.writeTo(state);
    byOutcome.writeTo(state);
    byTier.writeTo(state);
    scores.writeTo(state);
  }

  /** Reads the counts into this empty object. They are refused if no grades could give them. */
  void readFrom(StateReader state) {
    long documents = byFramework.readFrom(state);
    byStatus.readFrom(state);
    requireEqual(state, "grades by status", documents(), documents);
    byConfidence.readFrom(state);
    requireEqual(state, "grades by confidence", byConfidence.total(), documents);
    byOutcome.readFrom(state);
    requireEqual(state, "grades by outcome", byOutcome.total(), documents);
    requireAtMost(
        state,
        "contradictory grades",
        byStatus.of(GradeStatus.CONTRADICTORY),
        byOutcome.of(PassCheck.Outcome.UNKNOWN));
    TierCount inTiers = byTier.readFrom(state);
    long decided = byStatus.of(GradeStatus.DECIDED);
    requireEqual(
        state, "grades in tiers", inTiers.documents(), decided + byStatus.of(GradeStatus.BOUNDARY));
    requireEqual(state, "grades certainly in tiers", inTiers.certain(), decided);
    scores.readFrom(state);
    requireAtMost(state, "grades with a score", scores.total(), consistent());
  }

  private static void requireEqual(StateReader state, String what, long number, long expected) {
    if (number != expected) {
      throw state.refused(Reason.INCONSISTENT, number + " " + what + ", must be " + expected);
    }
  }

  private static void requireAtMost(StateReader state, String what, long part, long whole) {
    if (part > whole) {
      throw state.refused(Reason.INCONSISTENT, part + " " + what + ", must be at most " + whole);
    }
  }

  /** Reads a name, which stands after the one before it. */
  static <K> K name(
      StateReader state,
      String what,
      Function<String, K> parser,
      Comparator<? super K> order,
      @Nullable K before) {
    K name;
    try {
      name = parser.apply(state.name());
    } catch (ItaParseException e) {
      throw state.refused(Reason.OUT_OF_RANGE, String.valueOf(e.getMessage()));
    }
    if (before != null && order.compare(before, name) >= 0) {
      throw state.refused(
          Reason.NOT_CANONICAL, what + " " + name + ", must stand once, and before " + before);
    }
    return name;
  }

  /** Reads a number that is never 0, since what is not there is not listed. */
  static long positive(StateReader state) {
    long count = state.number();
    if (count == 0) {
      throw state.refused(Reason.NOT_CANONICAL, "count 0, must be left out with its name");
    }
    return count;
  }

  /** Adds the number that was read last. */
  static long plus(StateReader state, long total, long count) {
    if (count > Long.MAX_VALUE - total) {
      throw state.refused(
          Reason.OUT_OF_RANGE,
          count + " beside " + total + ", must be at most " + Long.MAX_VALUE + " together");
    }
    return total + count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PopulationCounts that
        && byStatus.equals(that.byStatus)
        && byConfidence.equals(that.byConfidence)
        && byOutcome.equals(that.byOutcome)
        && byFramework.equals(that.byFramework)
        && byTier.equals(that.byTier)
        && scores.equals(that.scores);
  }

  @Override
  public int hashCode() {
    return Objects.hash(byStatus, byFramework, byTier, scores);
  }
}
