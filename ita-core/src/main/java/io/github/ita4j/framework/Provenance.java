package io.github.ita4j.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a row of a framework comes from, and how well it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param confidence how well it is known
 * @param sources where it was found, at least one
 * @param note what else should be known of it
 */
public record Provenance(Confidence confidence, List<Source> sources, Optional<String> note) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if no source is given
   */
  public Provenance {
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(note, "note");
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources: must name at least one");
    }
  }
}
