package io.github.ita4j.framework;

import io.github.ita4j.model.Share;
import io.github.ita4j.summary.Summary;
import java.util.Objects;

/**
 * The share of all agencies that is to reach the pass mark in a fiscal year. For FY2565 it is at
 * least 80 %.
 *
 * @param share the least share of the agencies, above 0
 * @param provenance the sources of the target
 */
public record NationalTarget(Share share, Provenance provenance) {

  /**
   * Checks that both components are given.
   *
   * @throws IllegalArgumentException if the share is 0, which every year would reach
   */
  public NationalTarget {
    Objects.requireNonNull(provenance, "provenance");
    if (share.part() == 0) {
      throw new IllegalArgumentException("national target " + share + ": must be above 0");
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("NationalTarget")
        .add("share", share())
        .add("confidence", provenance.confidence())
        .toString();
  }
}
