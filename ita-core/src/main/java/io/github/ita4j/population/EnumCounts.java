package io.github.ita4j.population;

import io.github.ita4j.state.StateReader;
import io.github.ita4j.state.StateWriter;
import java.util.Arrays;

/** The number of occurrences of each constant of an enum. */
final class EnumCounts<E extends Enum<E>> {

  private final long[] counts;
  private long total;

  EnumCounts(Class<E> type) {
    counts = new long[type.getEnumConstants().length];
  }

  void add(E constant) {
    add(constant.ordinal(), 1);
  }

  void addAll(EnumCounts<E> other) {
    for (int i = 0; i < counts.length; i++) {
      add(i, other.counts[i]);
    }
  }

  /** The total is the greatest of all numbers, so no other can pass what a long holds. */
  private void add(int index, long count) {
    total = Math.addExact(total, count);
    counts[index] += count;
  }

  long of(E constant) {
    return counts[constant.ordinal()];
  }

  long total() {
    return total;
  }

  void writeTo(StateWriter state) {
    state.counts(counts.length, i -> counts[i]);
  }

  /** Reads the counts into this empty object. */
  void readFrom(StateReader state) {
    state.counts(counts.length, (index, count) -> {
      PopulationCounts.plus(state, total, count);
      add(index, count);
    });
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnumCounts<?> that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }
}
