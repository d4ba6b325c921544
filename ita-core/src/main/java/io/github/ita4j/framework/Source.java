package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.summary.Summary;
import io.github.ita4j.thai.ThaiScript;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The publication in which a rule or a title was found. A reader can look it up. */
@Value.Immutable
@ResultStyle
public abstract class Source {

  Source() {}

  static SourceBuilder builder() {
    return SourceBuilder.builder();
  }

  /**
   * Returns the name that the rows of the framework cite, for example {@code nation-2566}.
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
   * Returns the person or body that published the source.
   *
   * @return the publisher
   */
  public abstract String publisher();

  /**
   * Returns the date of publication, in the Buddhist era: {@code 2568}, {@code 2568-08} or
   * {@code 2568-08-15}.
   *
   * @return the date, as exactly as it is known
   */
  public abstract Optional<String> date();

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

  /**
   * Returns the source as a person cites it: title, publisher, date and address.
   *
   * <p>It is in the language of the title: a Thai date where the title has Thai letters, otherwise
   * an English one in the common era.
   *
   * @return the citation, on one line
   */
  public final String citation() {
    return Stream.of(
            Optional.of(title()),
            Optional.of(publisher()),
            date().map(date -> SourceDate.parse(date).shown(ThaiScript.isIn(title()))),
            url())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Source")
        .add("id", id())
        .add("title", title())
        .add("publisher", publisher())
        .add("date", date())
        .add("url", url())
        .toString();
  }
}
