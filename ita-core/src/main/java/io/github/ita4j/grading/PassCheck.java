package io.github.ita4j.grading;

import io.github.ita4j.framework.PassMark;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the agency passes: whether its overall score reaches the pass mark.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mark the pass mark, if the framework has one
 * @param outcome whether the agency passes
 * @param certain true where the bounds on the overall score lie on one side of the mark; false
 *     where the outcome is that of the overall score at face value, or unknown
 */
public record PassCheck(Optional<PassMark> mark, Outcome outcome, boolean certain) {

  /** Whether an agency passes. */
  public enum Outcome {
    /** The overall score reaches the mark. */
    PASSES,
    /** The overall score is below the mark. */
    FAILS,
    /** There is no mark, or too little is known of the overall score. */
    UNKNOWN
  }

  /** Checks that all are given. */
  public PassCheck {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * The outcome as a value of logic.
   *
   * @return true or false; empty if unknown
   */
  public Optional<Boolean> passes() {
    return outcome == Outcome.UNKNOWN ? Optional.empty() : Optional.of(outcome == Outcome.PASSES);
  }
}
