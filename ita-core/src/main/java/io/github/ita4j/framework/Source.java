package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The place where a rule or a title was found. */
@Value.Immutable
@ResultStyle
public abstract class Source {

  Source() {}

  static SourceBuilder builder() {
    return SourceBuilder.builder();
  }

  /**
   * Returns the name that the rows of the framework cite, for example {@code report-001}.
   *
   * @return the name
   */
  public abstract String id();

  /**
   * Returns the title of the source.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * Returns the address of the source.
   *
   * @return the address, if it has one
   */
  public abstract Optional<String> url();

  /**
   * Returns a remark on the source.
   *
   * @return the note, if there is one
   */
  public abstract Optional<String> note();
}
