package io.github.ita4j.population;

import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.StateFormatException.Reason;
import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
      FrameworkId id = id(state, before);
      long count = PopulationCounts.positive(state);
      total = PopulationCounts.plus(state, total, count);
      counts.put(id, count);
      before = id;
    }
    return total;
  }

  private static FrameworkId id(StateReader state, @Nullable FrameworkId before) {
    String name = state.name();
    FrameworkId id;
    try {
      id = FrameworkId.parse(name);
    } catch (ItaParseException e) {
      throw state.refused(Reason.OUT_OF_RANGE, String.valueOf(e.getMessage()));
    }
    if (before != null && BY_YEAR.compare(before, id) >= 0) {
      throw state.refused(
          Reason.NOT_CANONICAL, "framework " + id + ", must stand once, and before " + before);
    }
    return id;
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
