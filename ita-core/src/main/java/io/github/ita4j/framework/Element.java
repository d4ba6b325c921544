package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An element of a framework's tree: the overall score, an instrument, an indicator, down to a
 * question.
 *
 * <p>An element with a weight sums: the scores of all children that have one, times their weights,
 * are the score of the parent. An element without a weight only describes its parent and never
 * enters the arithmetic.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Element {

  Element() {}

  static ElementBuilder builder() {
    return ElementBuilder.builder();
  }

  /**
   * The name of the element in the tree, for example {@code EIT.1} or {@code O8}.
   *
   * @return the name
   */
  public abstract ElementId id();

  /**
   * The element that this one belongs to.
   *
   * @return the parent; absent for the overall score
   */
  public abstract Optional<ElementId> parent();

  /**
   * The share of this element in the score of its parent.
   *
   * @return the weight; absent where the element only describes
   */
  public abstract Optional<Weight> weight();

  /**
   * The code that is printed for the element where it is another one, for example {@code MOIT 12}.
   *
   * @return the printed code, if it differs
   */
  public abstract Optional<String> label();

  /**
   * The name of the element, or the title of the question.
   *
   * @return the name, if it is known
   */
  public abstract Optional<LocalizedText> name();

  /**
   * What the name of a question is.
   *
   * @return the kind, for questions with a name
   */
  public abstract Optional<NameKind> nameKind();

  /**
   * Where the name comes from.
   *
   * @return the provenance, if there is a name
   */
  public abstract Optional<Provenance> nameProvenance();

  /**
   * Where the element, its place and its weight come from.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /**
   * Whether the element enters the score of its parent.
   *
   * @return true if it has a weight
   */
  public boolean sums() {
    return weight().isPresent();
  }

  /**
   * Whether it is known what a question asks: it has a name that is more than its answer scale.
   *
   * @return true if there is a title
   */
  public boolean hasTitle() {
    return name().isPresent() && nameKind().filter(NameKind.SCALE_ONLY::equals).isEmpty();
  }
}
