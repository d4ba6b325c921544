package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.Share;
import io.github.ita4j.summary.Summary;
import org.immutables.value.Value;

/**
 * The share of all agencies that is to reach the pass mark in a fiscal year. For FY2565 it is at
 * least 80 %.
 */
@Value.Immutable
@ResultStyle
public abstract class NationalTarget {

  NationalTarget() {}

  static NationalTargetBuilder builder() {
    return NationalTargetBuilder.builder();
  }

  /**
   * Returns the least share of the agencies.
   *
   * @return the share, above 0
   */
  public abstract Share share();

  /**
   * Returns the sources of the target.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  @Value.Check
  void check() {
    if (share().part() == 0) {
      throw new IllegalArgumentException("national target " + share() + ": must be above 0");
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("NationalTarget")
        .add("share", share())
        .add("confidence", provenance().confidence())
        .toString();
  }
}
