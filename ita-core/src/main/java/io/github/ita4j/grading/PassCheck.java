package io.github.ita4j.grading;

import io.github.ita4j.framework.PassMark;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of comparing an agency's overall score with the pass mark.
 *
 * <p>Where the stated scores exclude each other, the stated overall score is still taken at face
 * value. An overall score of 90.00 passes the mark of 85.00 even if all components are 70.00, but
 * {@link #certain} is false.
 *
 * <p>It is written by hand, unlike other results: every grade has one, and a builder costs as much
 * time as the arithmetic.
 */
public final class PassCheck {

  /** The possible outcomes of a pass check. */
  public enum Outcome {
    /** The overall score reaches the mark, at least at face value. */
    PASSES("ผ่าน", "passes"),
    /** The overall score is below the mark, at least at face value. */
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

  private final Optional<PassMark> mark;
  private final Outcome outcome;
  private final boolean certain;

  PassCheck(Optional<PassMark> mark, Outcome outcome, boolean certain) {
    this.mark = mark;
    this.outcome = outcome;
    this.certain = certain;
  }

  /**
   * Returns the pass mark.
   *
   * @return the mark, if the framework has one
   */
  public Optional<PassMark> mark() {
    return mark;
  }

  /**
   * Returns whether the agency passes. Where that is not {@link #certain}, the face value of the
   * overall score decides, also if other scores exclude it.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Tells whether the outcome is beyond doubt.
   *
   * @return true if the bounds on the overall score lie on one side of the mark; false if the
   *     outcome is unknown, or holds at face value only, because of rounding or because the scores
   *     exclude each other
   */
  public boolean certain() {
    return certain;
  }

  /**
   * Returns the outcome as a Boolean, at face value where that is not {@link #certain}.
   *
   * @return true if the agency passes, false if it fails; empty if unknown
   */
  public Optional<Boolean> passes() {
    return outcome == Outcome.UNKNOWN ? Optional.empty() : Optional.of(outcome == Outcome.PASSES);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PassCheck that
        && certain == that.certain
        && outcome == that.outcome
        && mark.equals(that.mark);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mark, outcome, certain);
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("PassCheck")
        .add("outcome", outcome)
        .add("certain", certain)
        .add("mark", mark)
        .toString();
  }
}
