package io.github.ita4j.population;

import java.util.Arrays;

/** The number of occurrences of each constant of an enum. */
final class EnumCounts<E extends Enum<E>> {

  private final long[] counts;

  EnumCounts(Class<E> type) {
    counts = new long[type.getEnumConstants().length];
  }

  void add(E constant) {
    counts[constant.ordinal()]++;
  }

  void addAll(EnumCounts<E> other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.addExact(counts[i], other.counts[i]);
    }
  }

  long of(E constant) {
    return counts[constant.ordinal()];
  }

  long total() {
    return Arrays.stream(counts).sum();
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
