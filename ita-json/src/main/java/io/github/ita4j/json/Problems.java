package io.github.ita4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a reader takes a problem: thrown at once, or collected so that reading goes on. */
final class Problems {

  private final boolean collecting;
  private final List<ItaJsonException> all = new ArrayList<>();
  private boolean anyLost;

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

  /** Takes a problem for which something of the document is left out. */
  void add(ItaJsonException problem) {
    addKept(problem);
    anyLost = true;
  }

  /** Takes a problem of something that is kept as the document has it. */
  void addKept(ItaJsonException problem) {
    if (!collecting) {
      throw problem;
    }
    all.add(problem);
  }

  /** Tells whether anything was left out. */
  boolean anyLost() {
    return anyLost;
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
