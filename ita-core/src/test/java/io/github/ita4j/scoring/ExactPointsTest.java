package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.Score;
import io.github.ita4j.testing.InEveryLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InEveryLocale
class ExactPointsTest {

  @ParameterizedTest
  @CsvSource({
    "892975, 10000, 89.2975",
    // at least two decimals, as scores have
    "0, 7, 0.00",
    "100, 1, 100.00",
    "171, 2, 85.50",
    "84995, 1000, 84.995",
    // six decimals are shown, and an ellipsis only where more follow
    "1, 1000000, 0.000001",
    "1, 10000000, 0.000000…",
    "22793, 300, 75.976666…",
    "200, 3, 66.666666…",
    "100, 3, 33.333333…",
  })
  void theDecimalNumberIsCutWhereItGoesOn(long numerator, long denominator, String shown) {
    assertThat(ExactPoints.of(numerator, denominator)).hasToString(shown);
  }

  @Test
  void halvesAreRoundedUpToTheScoreThatIsPrinted() {
    assertThat(ExactPoints.of(84995, 1000).rounded()).isEqualTo(Score.parse("85.00"));
    assertThat(ExactPoints.of(84994999, 1000000).rounded()).isEqualTo(Score.parse("84.99"));
  }

  @Test
  void aFractionIsKeptInLowestTerms() {
    assertThat(ExactPoints.of(170, 2)).isEqualTo(ExactPoints.of(85, 1));
  }

  @Test
  void negativePointsAreRefused() {
    assertThatThrownBy(() -> ExactPoints.of(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points -1/2: must not be negative");
    assertThatThrownBy(() -> ExactPoints.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
