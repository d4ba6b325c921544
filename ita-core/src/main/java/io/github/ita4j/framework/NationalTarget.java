package io.github.ita4j.framework;

import io.github.ita4j.model.Share;
import java.util.Objects;

/**
 * How many of all agencies are to reach the pass mark in a fiscal year: for FY2565 at least 80 %.
 *
 * <p>Immutable and thread-safe.
 *
 * @param share the least share of the agencies, above 0
 * @param provenance where the target comes from
 */
public record NationalTarget(Share share, Provenance provenance) {

  /**
   * Checks that both are given.
   *
   * @throws IllegalArgumentException if the share is 0, which every year would reach
   */
  public NationalTarget {
    Objects.requireNonNull(provenance, "provenance");
    if (share.part() == 0) {
      throw new IllegalArgumentException("national target " + share + ": must be above 0");
    }
  }
}
