package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.improvement.Budget;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a measure in JSON: {@code {"printed": "๑๐,๐๐๐ บาท", "baht": 10000.00}}.
 *
 * @param printed the words of the source
 * @param baht the amount in baht, 0 or more, with at most 12 digits before the point and two after;
 *     absent if null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetJson(String printed, @Nullable BigDecimal baht) {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  /**
   * Checks the amount and reduces it to at most two decimals.
   *
   * @throws IllegalArgumentException if the amount is negative, or has more than 12 digits before
   *     the point or two after it
   */
  public BudgetJson {
    Objects.requireNonNull(printed, "printed");
    if (baht != null) {
      if (baht.signum() < 0 || baht.compareTo(LIMIT) >= 0) {
        throw new IllegalArgumentException(
            "baht: must be 0 or more, of at most 12 digits before the point");
      }
      if (baht.scale() > 2 || baht.scale() < 0) {
        try {
          baht = baht.setScale(baht.scale() < 0 ? 0 : 2);
        } catch (ArithmeticException e) {
          throw new IllegalArgumentException("baht: must have at most two decimals", e);
        }
      }
    }
  }

  /**
   * Converts a budget to its JSON form.
   *
   * @param budget the budget
   * @return the record
   * @throws IllegalArgumentException if the amount has more than 12 digits before the point or two
   *     after it
   */
  public static BudgetJson of(Budget budget) {
    return new BudgetJson(budget.printed(), budget.baht().orElse(null));
  }
}
