package io.github.ita4j.population;

import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The number of grades made with each framework. */
final class FrameworkCounts {

  private static final Comparator<FrameworkId> BY_YEAR = Comparator.comparing(
          FrameworkId::fiscalYear)
      .thenComparing(FrameworkId::scheme)
      .thenComparing(FrameworkId::revision);

  private final Map<FrameworkId, Long> counts = new HashMap<>();

  void add(FrameworkId id) {
    counts.merge(id, 1L, Math::addExact);
  }

  void addAll(FrameworkCounts other) {
    other.counts.forEach((id, count) -> counts.merge(id, count, Math::addExact));
  }

  SortedMap<FrameworkId, Long> byYear() {
    SortedMap<FrameworkId, Long> sorted = new TreeMap<>(BY_YEAR);
    sorted.putAll(counts);
    return Collections.unmodifiableSortedMap(sorted);
  }

  void writeTo(StateWriter state) {
    state.number(counts.size());
    byYear().forEach((id, count) -> {
      state.name(id.toString());
      state.number(count);
    });
  }

  /** Reads the counts into this empty object, and returns their total. */
  long readFrom(StateReader state) {
    long total = 0;
    FrameworkId before = null;
    for (long left = state.number(); left > 0; left--) {
      FrameworkId id =
          PopulationCounts.name(state, "framework", FrameworkId::parse, BY_YEAR, before);
      long count = PopulationCounts.positive(state);
      total = PopulationCounts.plus(state, total, count);
      counts.put(id, count);
      before = id;
    }
    return total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameworkCounts that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}
