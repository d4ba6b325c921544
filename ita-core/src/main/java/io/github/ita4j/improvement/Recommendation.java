package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import java.util.List;
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
   * @return small letters, digits, points and hyphens
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
   * What to do, in this project's words.
   *
   * @return the text
   */
  public abstract LocalizedText text();

  /**
   * The question codes that it cites, in the order in which it cites them.
   *
   * @return codes of the same fiscal year, possibly none
   */
  public abstract List<QuestionCode> cites();

  /**
   * Whose mapping it is.
   *
   * @return the origin; {@link Origin#EDITORIAL} is to be shown wherever the text is
   */
  public abstract Origin origin();

  /**
   * Where the mapping comes from.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();
}
