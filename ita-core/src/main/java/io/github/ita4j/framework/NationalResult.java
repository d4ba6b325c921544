package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The published result of all agencies of a fiscal year.
 *
 * @param fiscalYear the fiscal year
 * @param agencies the number of agencies that were assessed
 * @param average the average of their overall scores
 * @param passed the number of agencies that passed, if it is known
 * @param announced the date of the announcement in the Buddhist era, such as {@code 2568-08-15}
 * @param provenance the sources of the result
 */
public record NationalResult(
    FiscalYear fiscalYear,
    int agencies,
    Score average,
    Optional<Integer> passed,
    String announced,
    Provenance provenance) {

  /** Checks that all components are given and that no more agencies passed than there were. */
  public NationalResult {
    Objects.requireNonNull(fiscalYear, "fiscalYear");
    Objects.requireNonNull(average, "average");
    Objects.requireNonNull(provenance, "provenance");
    SourceDate.parse(announced);
    if (agencies < 1 || passed.orElse(0) < 0 || passed.orElse(0) > agencies) {
      throw new IllegalArgumentException("agencies " + agencies + ", passed " + passed
          + ": must be at least one agency, of which at most all passed");
    }
  }

  /**
   * Returns the share of the agencies that passed.
   *
   * @return the exact share, for example 7832/8317; empty if the number is not known
   */
  public Optional<Share> passShare() {
    return passed.map(number -> Share.of(number, agencies));
  }

  /**
   * Returns the points by which a score is above the average.
   *
   * @param score an overall score, or the mean of some
   * @return the points with two decimals, negative if the score is below
   */
  public BigDecimal pointsAbove(Score score) {
    return score.toBigDecimal().subtract(average.toBigDecimal());
  }

  /**
   * Returns the date of the announcement in words: {@code 15 สิงหาคม 2568}, in English in the
   * common era.
   *
   * @return the date; the English is ours
   */
  public LocalizedText announcedInWords() {
    SourceDate date = SourceDate.parse(announced);
    return new LocalizedText(date.shown(true), Optional.of(date.shown(false)), true);
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
