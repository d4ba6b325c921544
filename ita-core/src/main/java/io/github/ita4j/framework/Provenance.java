package io.github.ita4j.framework;

import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sources of a row of a framework, and how well it is known.
 *
 * @param confidence the degree to which it is known
 * @param sources the sources that state it, at least one
 * @param note a remark, if there is one
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

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Provenance")
        .add("confidence", confidence())
        .add("sources", sources.stream().map(Source::id).toList())
        .add("note", note())
        .toString();
  }
}
