package io.github.ita4j.model;

import io.github.ita4j.summary.Summary;
import java.util.Optional;
import org.immutables.value.Value;

/** The document from which a scorecard was taken. */
@Value.Immutable
public abstract class SourceDocument {

  SourceDocument() {}

  /**
   * Creates a builder without any attribute set.
   *
   * @return a new builder
   */
  public static SourceDocumentBuilder builder() {
    return SourceDocumentBuilder.builder();
  }

  /**
   * Returns the title of the document.
   *
   * @return the title, if known
   */
  public abstract Optional<String> title();

  /**
   * Returns the address at which the document can be read.
   *
   * @return the address, if known
   */
  public abstract Optional<String> url();

  /**
   * Creates a builder with the attributes of this document.
   *
   * @return a new builder
   */
  public abstract SourceDocumentBuilder toBuilder();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("SourceDocument").add("title", title()).add("url", url()).toString();
  }
}
