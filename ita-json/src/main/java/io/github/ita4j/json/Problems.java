package io.github.ita4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a reader takes a problem: thrown at once, or collected so that reading goes on. */
final class Problems {

  private final boolean collecting;
  private final List<ItaJsonException> all = new ArrayList<>();

  private Problems(boolean collecting) {
    this.collecting = collecting;
  }

  /** Throws the first problem. */
  static Problems refusing() {
    return new Problems(false);
  }

  /** Collects all problems. */
  static Problems collecting() {
    return new Problems(true);
  }

  void add(ItaJsonException problem) {
    if (!collecting) {
      throw problem;
    }
    all.add(problem);
  }

  /** What was read, or null where it was refused and that is collected. */
  <T> @Nullable T attempt(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ItaJsonException e) {
      add(e);
      return null;
    }
  }

  /** All that were collected, as problems of a source. */
  List<ItaJsonException> in(String source) {
    return all.stream().map(problem -> problem.in(source, "$")).toList();
  }
}
