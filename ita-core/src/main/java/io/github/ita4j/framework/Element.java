package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.summary.Summary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An element of a framework's tree, from the overall score down to a question.
 *
 * <p>An element with a weight enters the score of its parent. This is the sum, over all children
 * with a weight, of score times weight. An element without a weight only describes its parent and
 * never enters the arithmetic.
 */
@Value.Immutable
@ResultStyle
public abstract class Element {

  Element() {}

  static ElementBuilder builder() {
    return ElementBuilder.builder();
  }

  /**
   * Returns the name of the element in the tree, for example {@code EIT.1} or {@code O8}.
   *
   * @return the name
   */
  public abstract ElementId id();

  /**
   * Returns the element that this one belongs to.
   *
   * @return the parent; absent for the overall score
   */
  public abstract Optional<ElementId> parent();

  /**
   * Returns the share of this element in the score of its parent.
   *
   * @return the weight; absent if the element only describes its parent
   */
  public abstract Optional<Weight> weight();

  /**
   * Returns the code printed for the element instead of its name, for example {@code MOIT 12}.
   *
   * @return the printed code, if it differs from the name
   */
  public abstract Optional<String> label();

  /**
   * Returns the name of the element, or the title of the question.
   *
   * @return the name, if it is known
   */
  public abstract Optional<LocalizedText> name();

  /**
   * Returns the kind of a question's name.
   *
   * @return the kind, for questions with a name
   */
  public abstract Optional<NameKind> nameKind();

  /**
   * Returns the sources of the name.
   *
   * @return the provenance, if there is a name
   */
  public abstract Optional<Provenance> nameProvenance();

  /**
   * Returns the sources of the element, its place and its weight.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  /**
   * Returns the code that sources print for the element.
   *
   * @return its label, or its id where it has none
   */
  public String printedCode() {
    return label().orElseGet(() -> id().toString());
  }

  /**
   * Returns the words for the element where a program shows it, in every case.
   *
   * @return its name or title; {@code ตัวชี้วัดที่ 4} for an indicator without a name, and the
   *     printed code for any other element without one
   */
  public LocalizedText displayName() {
    return hasTitle() ? name().orElseThrow() : nameOfCode();
  }

  private LocalizedText nameOfCode() {
    String code = printedCode();
    return switch (id().level()) {
      case OVERALL -> Level.OVERALL.displayName();
      case INDICATOR -> LocalizedText.ofEditorial("ตัวชี้วัดที่ " + code, "indicator " + code);
      case SUB_INDICATOR ->
        LocalizedText.ofEditorial("ตัวชี้วัดย่อยที่ " + code, "sub-indicator " + code);
      case INDEX, INSTRUMENT, PART, QUESTION -> LocalizedText.of(code, code);
    };
  }

  /**
   * Tells whether the element enters the score of its parent.
   *
   * @return true if it has a weight
   */
  public boolean sums() {
    return weight().isPresent();
  }

  /**
   * Tells whether the element has a name that is more than the answers to the question.
   *
   * @return true if there is a title
   */
  public boolean hasTitle() {
    return name().isPresent() && nameKind().filter(NameKind.SCALE_ONLY::equals).isEmpty();
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Element")
        .add("id", id())
        .add("parent", parent())
        .add("weight", weight())
        .add("label", label())
        .add("name", name().map(LocalizedText::thai))
        .toString();
  }
}
