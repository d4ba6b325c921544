package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The sources of a row of a framework, and how well it is known. */
@Value.Immutable
@ResultStyle
public abstract class Provenance {

  Provenance() {}

  /**
   * Creates the provenance of a row.
   *
   * @param confidence the degree to which the row is known
   * @param sources the sources that state it, at least one
   * @param note a remark, if there is one
   * @return the provenance
   * @throws IllegalArgumentException if no source is given
   */
  public static Provenance of(Confidence confidence, List<Source> sources, Optional<String> note) {
    return ProvenanceBuilder.builder()
        .confidence(confidence)
        .sources(sources)
        .note(note)
        .build();
  }

  /**
   * Returns the degree to which the row is known.
   *
   * @return the confidence
   */
  public abstract Confidence confidence();

  /**
   * Returns the sources that state it.
   *
   * @return the sources, at least one
   */
  public abstract List<Source> sources();

  /**
   * Returns a remark.
   *
   * @return the remark, if there is one
   */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (sources().isEmpty()) {
      throw new IllegalArgumentException("sources: must name at least one");
    }
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Provenance")
        .add("confidence", confidence())
        .add("sources", sources().stream().map(Source::id).toList())
        .add("note", note())
        .toString();
  }
}
