package io.github.ita4j.json;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads assessments strictly.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItaReader {

  private final Frameworks frameworks;
  private final boolean ignoringUnknown;

  ItaReader(Frameworks frameworks, boolean ignoringUnknown) {
    this.frameworks = frameworks;
    this.ignoringUnknown = ignoringUnknown;
  }

  /** This reader with other frameworks. */
  public ItaReader withFrameworks(Frameworks other) {
    return new ItaReader(other, ignoringUnknown);
  }

  /** This reader, which passes over properties that it does not know. */
  public ItaReader ignoringUnknownProperties() {
    return new ItaReader(frameworks, true);
  }

  /** Reads one document. */
  public Scorecard readAssessment(String document) {
    return unfinished(document);
  }

  /** Reads one document. */
  public Scorecard readAssessment(InputStream in, String source) throws IOException {
    return unfinished(source);
  }

  /** Reads one document. */
  public Scorecard readAssessment(Path file) throws IOException {
    return unfinished(file.toString());
  }

  /** Reads all documents of an input, in its order. */
  public void readAll(InputStream in, String source, Consumer<? super ReadAssessment> sink)
      throws IOException {
    sink.accept(new ReadAssessment(
        source, in.read(), java.util.Optional.of(unfinished(source)), java.util.Optional.empty()));
  }

  /** Reads all documents of an input as they are asked for. */
  public Stream<ReadAssessment> stream(InputStream in, String source) {
    return Stream.of(new ReadAssessment(
        source, 1, java.util.Optional.of(unfinished(source)), java.util.Optional.empty()));
  }

  private Scorecard unfinished(String what) {
    return java.util.Optional.<Scorecard>empty()
        .orElseThrow(() -> new UnsupportedOperationException(what + frameworks + ignoringUnknown));
  }
}
