package io.github.ita4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.testing.InEveryLocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InEveryLocale
class ScoreTest {

  @Test
  void everyScoreIsReadBackFromItsText() {
    IntStream.rangeClosed(0, 10_000).mapToObj(Score::ofHundredths).forEach(score -> {
      assertThat(Score.parse(score.toString())).isEqualTo(score);
      assertThat(Score.of(score.toBigDecimal())).isEqualTo(score);
      assertThat(score.toString()).matches("[0-9]{1,3}\\.[0-9]{2}");
    });
  }

  @Test
  void orderEqualityAndTextAgree() {
    Score low = Score.parse("84.99");
    Score high = Score.parse("85");
    assertThat(low).isLessThan(high).isNotEqualTo(high);
    assertThat(high)
        .isEqualTo(Score.parse("85.0"))
        .hasSameHashCodeAs(Score.parse("85.00"))
        .isEqualByComparingTo(Score.parse("85.00"))
        .hasToString("85.00");
    assertThat(high.isAtLeast(low)).isTrue();
    assertThat(high.isAtLeast(high)).isTrue();
    assertThat(low.isAtLeast(high)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 0",
    "100.01, OUT_OF_RANGE, 0",
    "101, OUT_OF_RANGE, 0",
    "0100, OUT_OF_RANGE, 0",
    "89.2975, TOO_MANY_DECIMALS, 6",
    "1.234, TOO_MANY_DECIMALS, 4",
    "89.30000000000000000000000000000000000000000000, TOO_MANY_DECIMALS, 6",
    "1e2, UNEXPECTED_CHARACTER, 1",
    "-1, UNEXPECTED_CHARACTER, 0",
    "+1, UNEXPECTED_CHARACTER, 0",
    "' 1', UNEXPECTED_CHARACTER, 0",
    ".5, UNEXPECTED_CHARACTER, 0",
    "5., UNEXPECTED_CHARACTER, 1",
    "1.2.3, UNEXPECTED_CHARACTER, 3",
    "'89,30', UNEXPECTED_CHARACTER, 2",
    "NaN, UNEXPECTED_CHARACTER, 0",
    "๘๙.๓๐, UNEXPECTED_CHARACTER, 0",
    "1e99999999, TOO_LONG, 6",
  })
  void otherTextsAreRefusedWithPlaceAndReason(String text, Reason reason, int index) {
    assertThatThrownBy(() -> Score.parse(text))
        .isInstanceOfSatisfying(ItaParseException.class, e -> {
          assertThat(e.reason()).isEqualTo(reason);
          assertThat(e.index()).isEqualTo(index);
          assertThat(e.allowed()).isEqualTo("0.00 to 100.00 with at most two decimals");
          assertThat(e).hasMessageEndingWith(": must be " + e.allowed());
        });
    assertThat(Score.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.01", "-0.01", "89.301", "1e99999999", "1e-99999999", "-1e99999999"})
  void numbersThatAreNoScoresAreRefused(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.of(new BigDecimal(number)))
        .withMessageContaining("0.00 to 100.00");
  }

  @ParameterizedTest
  @CsvSource({
    "89.2975, HALF_UP, 89.30",
    "89.295, HALF_UP, 89.30",
    "89.294999, HALF_UP, 89.29",
    "89.2975, DOWN, 89.29",
    "99.999, HALF_UP, 100.00",
    "0.001, UP, 0.01",
    "1E+2, HALF_UP, 100.00",
    "0E+9, HALF_UP, 0.00",
  })
  void onlyTheFactoryThatNamesARoundingRounds(String number, RoundingMode rounding, String score) {
    assertThat(Score.of(new BigDecimal(number), rounding)).hasToString(score);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void hundredthsOutOfRangeAreRefused(int hundredths) {
    assertThatIllegalArgumentException().isThrownBy(() -> Score.ofHundredths(hundredths));
  }

  @Test
  void aMessageShowsALongInputShortened() {
    assertThatThrownBy(() -> Score.parse("9".repeat(1_000_000)))
        .hasMessageMatching("score \"9{40}…\".{1,200}");
  }

  @ParameterizedTest
  @CsvSource({
    "85.00, 77.31, 7.69",
    "77.31, 85.00, -7.69",
    "85.00, 85.00, 0.00",
    "100.00, 0.00, 100.00"
  })
  void aDifferenceHasTwoDecimalsAndASign(String score, String other, String difference) {
    assertThat(Score.parse(score).minus(Score.parse(other))).hasToString(difference);
  }
}
