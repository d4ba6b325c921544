package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a rule or a title was found.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Source {

  Source() {}

  static SourceBuilder builder() {
    return SourceBuilder.builder();
  }

  /**
   * The name that the rows of the framework cite, for example {@code report-001}.
   *
   * @return the name
   */
  public abstract String id();

  /**
   * What the source is.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * Where it can be read.
   *
   * @return the address, if it has one
   */
  public abstract Optional<String> url();

  /**
   * What else should be known of it.
   *
   * @return a note, if there is one
   */
  public abstract Optional<String> note();
}
