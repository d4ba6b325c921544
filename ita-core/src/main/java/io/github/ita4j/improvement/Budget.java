package io.github.ita4j.improvement;

import io.github.ita4j.ResultStyle;
import io.github.ita4j.summary.Summary;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The cost of a measure, as a plan prints it. */
@Value.Immutable
@ResultStyle
public abstract class Budget {

  /**
   * The greatest number of digits that is normalised. Longer amounts keep their zeros, so that no
   * huge number is computed.
   */
  private static final int LONGEST = 40;

  Budget() {}

  /**
   * Creates a budget that keeps only the text.
   *
   * @param printed the text, for example {@code -}
   * @return the budget
   */
  public static Budget ofText(String printed) {
    return BudgetBuilder.builder().printed(printed).build();
  }

  /**
   * Creates a budget of a known amount.
   *
   * @param printed the text, for example {@code ๑๐,๐๐๐ บาท}
   * @param baht the amount that the text names, 0 or more; 1000 baht equal 1000.00 baht
   * @return the budget
   * @throws IllegalArgumentException if the amount is below zero
   */
  public static Budget of(String printed, BigDecimal baht) {
    if (baht.signum() < 0) {
      throw new IllegalArgumentException("baht: must not be below 0");
    }
    return BudgetBuilder.builder().printed(printed).baht(withSatang(baht)).build();
  }

  private static BigDecimal withSatang(BigDecimal amount) {
    if (amount.precision() > LONGEST || Math.abs((long) amount.scale()) > LONGEST) {
      return amount;
    }
    BigDecimal shortest = amount.stripTrailingZeros();
    return shortest.setScale(Math.max(2, shortest.scale()));
  }

  /**
   * Returns the text, for example {@code -} or {@code ๑๐,๐๐๐ บาท}.
   *
   * @return the text
   */
  public abstract String printed();

  /**
   * Returns the amount in baht.
   *
   * @return the amount, 0 or more, with two decimals, or more if needed; empty if the text names
   *     none
   */
  public abstract Optional<BigDecimal> baht();

  /** Returns the first words of each attribute. */
  @Override
  public String toString() {
    return Summary.of("Budget").add("printed", printed()).add("baht", baht()).toString();
  }
}
