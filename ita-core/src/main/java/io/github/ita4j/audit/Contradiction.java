package io.github.ita4j.audit;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.Claim;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.scoring.Fit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One place where a source says what its own numbers exclude.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public abstract class Contradiction {

  Contradiction() {}

  static ContradictionBuilder builder() {
    return ContradictionBuilder.builder();
  }

  /**
   * What contradicts what.
   *
   * @return the code
   */
  public abstract ContradictionCode code();

  /**
   * Where: the element with the two scores, or {@code overall} for a tier or a claim.
   *
   * @return the element
   */
  public abstract ElementId element();

  /**
   * What the source states, as it states it: a score such as {@code 79.34}, a tier such as
   * {@code B}, the words {@code A+} that are printed for one, {@code passes} or {@code does not
   * pass}.
   *
   * @return the text
   */
  public abstract String stated();

  /**
   * The least score that the rest of the numbers allow for the element, included.
   *
   * @return a two-decimal score
   */
  public abstract Score impliedLow();

  /**
   * The greatest score that the rest of the numbers allow for the element, included.
   *
   * @return a two-decimal score
   */
  public abstract Score impliedHigh();

  /**
   * The tiers that the numbers leave possible; for a tier or a claim about one.
   *
   * @return the tiers from the top down
   */
  public abstract List<TierCode> impliedTiers();

  /**
   * Which side of two scores agrees with the rest of the numbers.
   *
   * @return the side, for {@link ContradictionCode#SCORE_EXCLUDES_PARTS}
   */
  public abstract Optional<Fit> fits();

  /**
   * The claim that is contradicted, with its quotation.
   *
   * @return the claim, for a claim
   */
  public abstract Optional<Claim> claim();

  /**
   * The contradiction in a sentence, in English.
   *
   * @return the sentence
   */
  public abstract String message();
}
