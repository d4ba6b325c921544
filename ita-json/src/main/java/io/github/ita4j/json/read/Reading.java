package io.github.ita4j.json.read;

import io.github.ita4j.json.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one reading of one document. It throws the first problem, or collects all so that
 * reading goes on.
 */
public final class Reading {

  private final boolean ignoringUnknown;
  private final boolean collecting;
  private final List<Refusal> problems = new ArrayList<>();
  private boolean anyLost;

  private Reading(boolean ignoringUnknown, boolean collecting) {
    this.ignoringUnknown = ignoringUnknown;
    this.collecting = collecting;
  }

  /**
   * Returns a reading that throws the first problem.
   *
   * @param ignoringUnknown whether unknown properties are ignored
   */
  public static Reading refusing(boolean ignoringUnknown) {
    return new Reading(ignoringUnknown, false);
  }

  /**
   * Returns a reading that collects all problems.
   *
   * @param ignoringUnknown whether unknown properties are ignored
   */
  public static Reading collecting(boolean ignoringUnknown) {
    return new Reading(ignoringUnknown, true);
  }

  boolean ignoringUnknown() {
    return ignoringUnknown;
  }

  /** Adds a problem for which a part of the document is left out. */
  void add(Refusal problem) {
    addKept(problem);
    anyLost = true;
  }

  /** Adds a problem of a part that is kept as in the document. */
  void addKept(Refusal problem) {
    if (!collecting) {
      throw problem;
    }
    problems.add(problem);
  }

  /** Tells whether nothing was left out. */
  public boolean isComplete() {
    return !anyLost;
  }

  /** Returns all collected problems. */
  public List<Refusal> problems() {
    return List.copyOf(problems);
  }

  /**
   * Returns the result of a read. It is null if the read gave null, or was refused and problems are
   * collected.
   */
  public <T> @Nullable T attempt(Supplier<? extends @Nullable T> reading) {
    try {
      return reading.get();
    } catch (Refusal e) {
      add(e);
      return null;
    }
  }
}
