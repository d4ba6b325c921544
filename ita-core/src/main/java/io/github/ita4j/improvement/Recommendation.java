package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to do about a weak element, and the items of the disclosure check that it leads to.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Recommendation {

  Recommendation() {}

  static RecommendationBuilder builder() {
    return RecommendationBuilder.builder();
  }

  /**
   * The name of the recommendation within its catalogue, for example {@code e1}.
   *
   * @return small letters, digits, points and hyphens; {@code advice.1}, {@code advice.2} … for the
   *     advice of an agency's own document
   */
  public abstract String id();

  /**
   * The weak element that it answers: a question, an indicator, a part or an instrument.
   *
   * @return the element
   */
  public abstract ElementId trigger();

  /**
   * What to do in a few words, fit for the title of a measure.
   *
   * @return the title
   */
  public abstract LocalizedText title();

  /**
   * The kind of measure that it leads to.
   *
   * @return the kind
   */
  public abstract MeasureKind kind();

  /**
   * Returns what to do.
   *
   * @return the text: the assessor's own words for {@link Origin#ASSESSOR}, else those of the
   *     author of the catalogue
   */
  public abstract LocalizedText text();

  /**
   * Returns the question codes that it cites, in the order in which it cites them.
   *
   * @return codes of the fiscal year of the result, possibly none
   */
  public abstract List<CitedCode> cites();

  /**
   * Returns who recommends it.
   *
   * @return the origin; that it is an {@link Origin#EXAMPLE} or {@link Origin#EDITORIAL} is to be
   *     said wherever the text is shown
   */
  public abstract Origin origin();

  /**
   * Returns whose example it is.
   *
   * @return the agency and its year; present for {@link Origin#EXAMPLE} only
   */
  public abstract Optional<Example> example();

  /**
   * Returns where the mapping from the weakness to the codes comes from.
   *
   * @return the provenance; empty for {@link Origin#ASSESSOR}, which stands in the agency's own
   *     document
   */
  public abstract Optional<Provenance> provenance();
}
