package io.github.ita4j.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The document that a scorecard was taken from.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SourceDocument {

  SourceDocument() {}

  /**
   * A builder without any attribute set.
   *
   * @return a new builder
   */
  public static SourceDocumentBuilder builder() {
    return SourceDocumentBuilder.builder();
  }

  /**
   * The title of the document.
   *
   * @return the title, if known
   */
  public abstract Optional<String> title();

  /**
   * Where the document can be read.
   *
   * @return the address, if known
   */
  public abstract Optional<String> url();

  /**
   * A builder with the attributes of this document.
   *
   * @return a new builder
   */
  public abstract SourceDocumentBuilder toBuilder();
}
