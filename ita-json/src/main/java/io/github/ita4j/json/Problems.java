package io.github.ita4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A receiver of problems. It throws the first problem, or collects all so that reading goes on. */
final class Problems {

  private final boolean collecting;
  private final List<ItaJsonException> all = new ArrayList<>();
  private boolean anyLost;

  private Problems(boolean collecting) {
    this.collecting = collecting;
  }

  /** Returns a receiver that throws the first problem. */
  static Problems refusing() {
    return new Problems(false);
  }

  /** Returns a receiver that collects all problems. */
  static Problems collecting() {
    return new Problems(true);
  }

  /** Adds a problem for which a part of the document is left out. */
  void add(ItaJsonException problem) {
    addKept(problem);
    anyLost = true;
  }

  /** Adds a problem of a part that is kept as in the document. */
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

  /** Returns the result of a read, or null if it was refused and problems are collected. */
  <T> @Nullable T attempt(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ItaJsonException e) {
      add(e);
      return null;
    }
  }

  /** Returns all collected problems as those of a source. */
  List<ItaJsonException> in(String source) {
    return all.stream().map(problem -> problem.in(source, "$")).toList();
  }
}
