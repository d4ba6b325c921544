package io.github.ita4j.grading;

import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of comparing an agency's overall score with the pass mark.
 *
 * @param mark the pass mark, if the framework has one
 * @param outcome whether the agency passes
 * @param certain true if the bounds on the overall score lie on one side of the mark; false if the
 *     outcome holds at face value only, or is unknown
 */
public record PassCheck(Optional<PassMark> mark, Outcome outcome, boolean certain) {

  /** The possible outcomes of a pass check. */
  public enum Outcome {
    /** The overall score reaches the mark. */
    PASSES("ผ่าน", "passes"),
    /** The overall score is below the mark. */
    FAILS("ไม่ผ่าน", "does not pass"),
    /** There is no mark, or too little is known of the overall score. */
    UNKNOWN("ยังสรุปไม่ได้", "not decided");

    private final LocalizedText displayName;

    Outcome(String thai, String english) {
      this.displayName = LocalizedText.ofEditorial(thai, english);
    }

    /**
     * Returns the words for people, Thai and English.
     *
     * @return the words
     */
    public LocalizedText displayName() {
      return displayName;
    }
  }

  /** Checks that all are given. */
  public PassCheck {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Returns the outcome as a Boolean.
   *
   * @return true if the agency passes, false if it fails; empty if unknown
   */
  public Optional<Boolean> passes() {
    return outcome == Outcome.UNKNOWN ? Optional.empty() : Optional.of(outcome == Outcome.PASSES);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("PassCheck")
        .add("outcome", outcome())
        .add("certain", certain())
        .add("mark", mark())
        .toString();
  }
}
