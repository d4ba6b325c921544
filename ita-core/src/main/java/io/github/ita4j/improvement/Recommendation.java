package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The action recommended for a weak element, and the items of the disclosure check that it cites.
 */
@Value.Immutable
@ResultStyle
public abstract class Recommendation {

  Recommendation() {}

  static RecommendationBuilder builder() {
    return RecommendationBuilder.builder();
  }

  /**
   * Returns the id of the recommendation within its catalogue, for example {@code e1}.
   *
   * @return lower-case letters, digits, points and hyphens; {@code advice.1}, {@code advice.2} …
   *     for the advice of an agency's own document
   */
  public abstract String id();

  /**
   * Returns the weak element that it answers: a question, an indicator, a part or an instrument.
   *
   * @return the element
   */
  public abstract ElementId trigger();

  /**
   * Returns the action in a few words, fit for the title of a measure.
   *
   * @return the title
   */
  public abstract LocalizedText title();

  /**
   * Returns the kind of measure that it leads to.
   *
   * @return the kind
   */
  public abstract MeasureKind kind();

  /**
   * Returns the action in full.
   *
   * @return the text: the assessor's own words for {@link Origin#ASSESSOR}, else those of the
   *     catalogue's author
   */
  public abstract LocalizedText text();

  /**
   * Returns the question codes that it cites, in the order in which it cites them.
   *
   * @return codes of the fiscal year of the result, possibly none
   */
  public abstract List<CitedCode> cites();

  /**
   * Returns the author. Whoever shows the text must also show that it is an {@link Origin#EXAMPLE}
   * or {@link Origin#EDITORIAL}.
   *
   * @return the origin
   */
  public abstract Origin origin();

  /**
   * Returns the agency whose example it is.
   *
   * @return the agency and its year; present for {@link Origin#EXAMPLE} only
   */
  public abstract Optional<Example> example();

  /**
   * Returns the source of the mapping from the weakness to the codes.
   *
   * @return the provenance; empty for {@link Origin#ASSESSOR}, whose advice stands in the agency's
   *     own document
   */
  public abstract Optional<Provenance> provenance();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Recommendation")
        .add("id", id())
        .add("trigger", trigger())
        .add("title", title().thai())
        .add("cites", cites())
        .add("origin", origin())
        .toString();
  }
}
