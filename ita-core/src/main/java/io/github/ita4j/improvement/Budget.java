package io.github.ita4j.improvement;

import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The cost of a measure, as a plan prints it.
 *
 * @param printed the text, for example {@code -} or {@code ๑๐,๐๐๐ บาท}
 * @param baht the amount in baht, 0 or more, if the text names one; with two decimals, or more if
 *     needed
 */
public record Budget(String printed, Optional<BigDecimal> baht) {

  /**
   * The greatest number of digits that is normalised. Longer amounts keep their zeros, so that no
   * huge number is computed.
   */
  private static final int LONGEST = 40;

  /**
   * Checks the amount and gives it two decimals, so that 1000 baht equal 1000.00 baht.
   *
   * @throws IllegalArgumentException if it is below zero
   */
  public Budget {
    Objects.requireNonNull(printed, "printed");
    baht.filter(amount -> amount.signum() < 0).ifPresent(amount -> {
      throw new IllegalArgumentException("baht: must not be below 0");
    });
    baht = baht.map(Budget::withSatang);
  }

  private static BigDecimal withSatang(BigDecimal amount) {
    if (amount.precision() > LONGEST || Math.abs((long) amount.scale()) > LONGEST) {
      return amount;
    }
    BigDecimal shortest = amount.stripTrailingZeros();
    return shortest.setScale(Math.max(2, shortest.scale()));
  }

  /**
   * Returns a budget that keeps only the text.
   *
   * @param printed the text
   * @return the budget
   */
  public static Budget ofText(String printed) {
    return new Budget(printed, Optional.empty());
  }

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Budget").add("printed", printed()).add("baht", baht()).toString();
  }
}
