package io.github.ita4j.improvement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a measure costs, as a plan prints it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the text, for example {@code -} or {@code ๑๐,๐๐๐ บาท}
 * @param baht the amount in baht, if the text names one; 0 or more
 */
public record Budget(String printed, Optional<BigDecimal> baht) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is below zero
   */
  public Budget {
    Objects.requireNonNull(printed, "printed");
    baht.filter(amount -> amount.signum() < 0).ifPresent(amount -> {
      throw new IllegalArgumentException("baht: must not be below 0");
    });
  }

  /**
   * A budget of which only the text is kept.
   *
   * @param printed the text
   * @return the budget
   */
  public static Budget ofText(String printed) {
    return new Budget(printed, Optional.empty());
  }
}
