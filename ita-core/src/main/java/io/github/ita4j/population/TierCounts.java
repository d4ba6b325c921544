package io.github.ita4j.population;

import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.population.Population.TierCount;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The number of agencies in each tier. */
final class TierCounts {

  private final Map<TierCode, TierCount> counts = new HashMap<>();

  void add(TierCode tier, boolean certain) {
    counts.merge(tier, new TierCount(1, certain ? 1 : 0), TierCount::plus);
  }

  void addAll(TierCounts other) {
    other.counts.forEach((tier, count) -> counts.merge(tier, count, TierCount::plus));
  }

  TierCount of(TierCode tier) {
    return counts.getOrDefault(tier, TierCount.NONE);
  }

  void writeTo(StateWriter state) {
    state.number(counts.size());
    new TreeMap<>(counts).forEach((tier, count) -> {
      state.name(tier.code());
      state.number(count.documents());
      state.number(count.certain());
    });
  }

  /** Reads the counts into this empty object, and returns their total. */
  TierCount readFrom(StateReader state) {
    TierCount total = TierCount.NONE;
    TierCode before = null;
    for (long left = state.number(); left > 0; left--) {
      TierCode tier =
          PopulationCounts.name(state, "tier", TierCode::parse, Comparator.naturalOrder(), before);
      long documents = PopulationCounts.positive(state);
      PopulationCounts.plus(state, total.documents(), documents);
      long certain = state.number();
      if (certain > documents) {
        throw state.refused(
            Reason.INCONSISTENT,
            certain + " certain agencies, must be at most the " + documents + " of the tier");
      }
      TierCount count = new TierCount(documents, certain);
      total = total.plus(count);
      counts.put(tier, count);
      before = tier;
    }
    return total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TierCounts that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}
