package io.github.ita4j.framework;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The published result of all agencies of a fiscal year. */
@Value.Immutable
@ResultStyle
public abstract class NationalResult {

  NationalResult() {}

  static NationalResultBuilder builder() {
    return NationalResultBuilder.builder();
  }

  /**
   * Returns the fiscal year.
   *
   * @return the fiscal year
   */
  public abstract FiscalYear fiscalYear();

  /**
   * Returns the number of agencies that were assessed.
   *
   * @return the number, 1 or more
   */
  public abstract int agencies();

  /**
   * Returns the average of their overall scores.
   *
   * @return the average
   */
  public abstract Score average();

  /**
   * Returns the number of agencies that passed.
   *
   * @return the number, 0 to {@link #agencies}; empty if it is not known
   */
  public abstract Optional<Integer> passed();

  /**
   * Returns the date of the announcement in the Buddhist era, such as {@code 2568-08-15}.
   *
   * @return the date, as exactly as it is known
   */
  public abstract String announced();

  /**
   * Returns the sources of the result.
   *
   * @return the provenance
   */
  public abstract Provenance provenance();

  @Value.Check
  void check() {
    SourceDate.parse(announced());
    if (agencies() < 1 || passed().orElse(0) < 0 || passed().orElse(0) > agencies()) {
      throw new IllegalArgumentException("agencies " + agencies() + ", passed " + passed()
          + ": must be at least one agency, of which at most all passed");
    }
  }

  /**
   * Returns the share of the agencies that passed.
   *
   * @return the exact share, for example 7832/8317; empty if the number is not known
   */
  public Optional<Share> passShare() {
    return passed().map(number -> Share.of(number, agencies()));
  }

  /**
   * Returns the points by which a score is above the average.
   *
   * @param score an overall score, or the mean of some
   * @return the points with two decimals, negative if the score is below
   */
  public BigDecimal pointsAbove(Score score) {
    return score.toBigDecimal().subtract(average().toBigDecimal());
  }

  /**
   * Returns the date of the announcement in words: {@code 15 สิงหาคม 2568}, in English in the
   * common era.
   *
   * @return the date; the English is ours
   */
  public LocalizedText announcedInWords() {
    SourceDate date = SourceDate.parse(announced());
    return LocalizedText.ofEditorial(date.shown(true), date.shown(false));
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("NationalResult")
        .add("fiscalYear", fiscalYear())
        .add("agencies", agencies())
        .add("average", average())
        .add("passed", passed())
        .add("announced", announced())
        .toString();
  }
}
