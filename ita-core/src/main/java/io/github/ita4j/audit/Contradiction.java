package io.github.ita4j.audit;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.ConsistentSide;
import io.github.ita4j.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A statement of a source that its own numbers exclude. */
@Value.Immutable
@ResultStyle
public abstract class Contradiction {

  Contradiction() {}

  static ContradictionBuilder builder() {
    return ContradictionBuilder.builder();
  }

  /**
   * Returns the kind of contradiction.
   *
   * @return the code
   */
  public abstract ContradictionCode code();

  /**
   * Returns the place: the element with the two scores, or {@code overall} for a tier or a claim.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * Returns the statement as the source makes it. It is a score such as {@code 79.34}, a tier such
   * as {@code B}, or printed words such as {@code A+}. For a claim about passing it is
   * {@code passes} or {@code does not pass}.
   *
   * @return the text
   */
  public abstract String stated();

  /**
   * Returns the least score that the rest of the numbers allow for the element, included.
   *
   * @return a two-decimal score
   */
  public abstract Score impliedLow();

  /**
   * Returns the greatest score that the rest of the numbers allow for the element, included.
   *
   * @return a two-decimal score
   */
  public abstract Score impliedHigh();

  /**
   * Returns the tiers that the numbers leave possible, if a tier is contradicted. Where the numbers
   * exclude each other there are none. The tier is denied all the same: no score between the two
   * sides gives it, or the year does not have it.
   *
   * @return the tiers from the top down; none if the numbers exclude each other, or if no tier is
   *     contradicted
   */
  public abstract List<TierCode> impliedTiers();

  /**
   * Returns the side of two scores that agrees with the rest of the numbers.
   *
   * @return the side, for {@link ContradictionCode#SCORE_EXCLUDES_PARTS}
   */
  public abstract Optional<ConsistentSide> fits();

  /**
   * Returns the claim that is contradicted, with its quotation.
   *
   * @return the claim; absent if a score or the stated tier is contradicted
   */
  public abstract Optional<Claim> claim();

  /**
   * Returns the contradiction as an English sentence.
   *
   * @return the sentence
   */
  public abstract String message();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Contradiction")
        .add("code", code())
        .add("message", message())
        .toString();
  }
}
